/** As “深色”, "a light colour" tell colours apart. */
export type Tone = 'dark' | 'light';

/** What shoppers and shops call one shade, in both languages. */
interface Shade {
  names: string;
  /** The colour that it is a shade of: asked for red, burgundy will be shown. */
  of?: string;
  tone?: Tone;
}

/** Shades by the plainest of their names. Names of one shade mean the same; what isn't here is told by its own letters. */
export const shades: Readonly<Record<string, Shade>> = {
  black: { names: 'black, jet black, 黑色, 黑的, 纯黑, 曜石黑', tone: 'dark' },
  white: { names: 'white, 白色, 白的, 纯白', tone: 'light' },
  cream: {
    names:
      'cream, off white, off-white, ivory, ecru, oatmeal, beige, 米白, 米白色, 米色, 奶白, 奶白色, 奶油色, 奶油白, 象牙白, 燕麦色, 杏色, 米的',
    tone: 'light',
  },
  grey: { names: 'grey, gray, light grey, light gray, 灰色, 灰的, 浅灰, 浅灰色' },
  charcoal: {
    names: 'charcoal, dark grey, dark gray, anthracite, graphite, 炭灰, 炭灰色, 碳灰, 碳灰色, 深灰, 深灰色',
    of: 'grey',
    tone: 'dark',
  },
  blue: { names: 'blue, 蓝色, 蓝的' },
  navy: {
    names: 'navy, navy blue, dark blue, midnight blue, deep blue, 藏青, 藏青色, 藏蓝, 藏蓝色, 深蓝, 深蓝色, 海军蓝',
    of: 'blue',
    tone: 'dark',
  },
  'sky blue': {
    names: 'sky blue, light blue, baby blue, pale blue, 天蓝, 天蓝色, 浅蓝, 浅蓝色, 淡蓝, 淡蓝色',
    of: 'blue',
    tone: 'light',
  },
  teal: { names: 'teal, turquoise, petrol, 湖蓝, 湖蓝色, 孔雀蓝, 蓝绿色', of: 'blue' },
  green: { names: 'green, 绿色, 绿的' },
  'forest green': {
    names: 'forest green, dark green, bottle green, deep green, 墨绿, 墨绿色, 深绿, 深绿色',
    of: 'green',
    tone: 'dark',
  },
  olive: {
    names: 'olive, olive green, army green, military green, 军绿, 军绿色, 橄榄绿, 橄榄色',
    of: 'green',
    tone: 'dark',
  },
  mint: { names: 'mint, mint green, light green, 薄荷绿, 薄荷色, 浅绿, 浅绿色', of: 'green', tone: 'light' },
  khaki: { names: 'khaki, 卡其, 卡其色' },
  brown: { names: 'brown, chocolate brown, coffee brown, 棕色, 棕的, 褐色, 咖啡色, 咖色', tone: 'dark' },
  camel: { names: 'camel, tan, caramel, light brown, 驼色, 驼的, 焦糖色', of: 'brown' },
  red: { names: 'red, 红色, 红的, 大红, 大红色, 正红' },
  burgundy: {
    names:
      'burgundy, maroon, wine red, wine-red, wine coloured, wine colored, bordeaux, dark red, deep red, oxblood, 酒红, 酒红色, 暗红, 暗红色, 深红, 深红色, 枣红, 枣红色',
    of: 'red',
    tone: 'dark',
  },
  orange: { names: 'orange, 橙色, 橘色, 橙的, 橘的' },
  yellow: { names: 'yellow, 黄色, 黄的', tone: 'light' },
  pink: { names: 'pink, rose pink, 粉色, 粉红, 粉红色, 粉的', tone: 'light' },
  purple: { names: 'purple, 紫色, 紫的' },
  lilac: {
    names: 'lilac, lavender, mauve, light purple, pale purple, 浅紫, 浅紫色, 淡紫, 淡紫色, 香芋紫, 薰衣草色',
    of: 'purple',
    tone: 'light',
  },
  silver: { names: 'silver, 银色', tone: 'light' },
  gold: { names: 'gold, 金色' },
};
