import { t } from './localized.ts';

/** Colours that the demo shop's goods come in: how they are called, and what they look like in a drawing. */
export const colours = {
  black: { name: t('Black', '黑色'), hex: '#24262b' },
  white: { name: t('White', '白色'), hex: '#f4f4f1' },
  cream: { name: t('Cream', '米白色'), hex: '#efe6d5' },
  grey: { name: t('Grey', '灰色'), hex: '#8d9299' },
  charcoal: { name: t('Charcoal', '炭灰色'), hex: '#474b52' },
  navy: { name: t('Navy', '藏青色'), hex: '#1f2d4d' },
  blue: { name: t('Blue', '蓝色'), hex: '#3b6ea8' },
  skyBlue: { name: t('Sky blue', '天蓝色'), hex: '#8fbce0' },
  teal: { name: t('Teal', '湖蓝色'), hex: '#2b7d86' },
  green: { name: t('Forest green', '墨绿色'), hex: '#2f5a45' },
  olive: { name: t('Olive', '军绿色'), hex: '#6b6f45' },
  mint: { name: t('Mint', '薄荷绿'), hex: '#a9d8c2' },
  khaki: { name: t('Khaki', '卡其色'), hex: '#b89f76' },
  camel: { name: t('Camel', '驼色'), hex: '#b8834d' },
  brown: { name: t('Brown', '棕色'), hex: '#6b4630' },
  red: { name: t('Red', '红色'), hex: '#c2413a' },
  burgundy: { name: t('Burgundy', '酒红色'), hex: '#6f2334' },
  orange: { name: t('Orange', '橙色'), hex: '#e2803c' },
  yellow: { name: t('Yellow', '黄色'), hex: '#e8c24a' },
  pink: { name: t('Pink', '粉色'), hex: '#e8a7b4' },
  lilac: { name: t('Lilac', '浅紫色'), hex: '#b9a6d3' },
} as const;

export type ColourKey = keyof typeof colours;
