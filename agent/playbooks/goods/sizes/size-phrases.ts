import { phrase } from '../../voice.ts';
import type { SaidForeign } from './foreign-size.ts';

interface SizeFacts {
  size: string;
  title: string;
  /** The size that the shopper has. */
  bought: string | undefined;
}

export interface NotCoveredFacts {
  title: string;
  missing: string;
  measure: string;
  limit: number;
  unit: string;
  direction: 'below' | 'above';
  sizes: { measure: string; size: string }[];
}

export const sizePhrases = {
  byUsual: phrase<{ size: string; inStock: boolean; measured?: string | undefined }>({
    en: ({ size, inStock, measured }) =>
      `So by the size you wear elsewhere I'd take ${size}${inStock ? '' : ', though it is sold out right now'}.${measured !== undefined && measured !== size ? ` By your measurements the chart says ${measured}; take ${size} only if you like it as roomy as what you wear.` : ''}`,
    zh: ({ size, inStock, measured }) =>
      `按您平时的码，这款建议选 ${size} 码${inStock ? '' : '，不过目前缺货'}。${measured !== undefined && measured !== size ? `按尺码表和您的数据是 ${measured} 码，以尺码表为准更稳妥；喜欢平时那样的松紧再选 ${size} 码。` : ''}`,
  }),
  byLabel: phrase<SaidForeign>({
    en: ({ label, footLength }) =>
      `${label.en} stands for a foot of about ${footLength} cm; makers differ by half a size, so measure yours to be sure.`,
    zh: ({ label, footLength }) => `${label.zh}大约对应脚长${footLength}厘米，各家会差半码左右，最好量一下脚长确认。`,
  }),
  fit: phrase<{ title: string; note: string }>({
    en: ({ title, note }) => `On the fit of the ${title}: ${note}`,
    zh: ({ title, note }) => `“${title}”的版型：${note}`,
  }),
  sure: phrase<SizeFacts>({
    en: [
      ({ size, title }) => `Take ${size} in the ${title}.`,
      ({ size, title }) => `For the ${title}, ${size} is your size.`,
    ],
    zh: [
      ({ size, title }) => `“${title}”建议您选 ${size} 码。`,
      ({ size, title }) => `您穿“${title}”的话，${size} 码最合适。`,
    ],
  }),
  likely: phrase<SizeFacts>({
    en: ({ size, title }) => `I'd go for ${size} in the ${title}.`,
    zh: ({ size, title }) => `“${title}”我比较推荐 ${size} 码。`,
  }),
  unsure: phrase<SizeFacts>({
    en: ({ size, title }) => `My best guess for the ${title} is ${size}, though I'm not certain.`,
    zh: ({ size, title }) => `“${title}”的话，${size} 码可能性大一些，不过我不能完全确定。`,
  }),
  alternative: phrase<{ size: string; when: string; inStock: boolean }>({
    en: ({ size, when, inStock }) =>
      `If ${when.replace(/\.$/, '')}, take ${size}${inStock ? '' : ' (sold out right now)'}.`,
    zh: ({ size, when, inStock }) =>
      `如果${when.replace(/。$/, '')}，也可以选 ${size} 码${inStock ? '' : '（目前缺货）'}。`,
  }),
  /** The shop's own word on the cut, and the size that it speaks for. */
  fitNote: phrase<{ note: string; other: { size: string; isLarger: boolean; inStock: boolean } | undefined }>({
    en: ({ note, other }) =>
      `On the fit: ${note}${other ? ` One size ${other.isLarger ? 'up' : 'down'} would be ${other.size}${other.inStock ? '' : ' (sold out right now)'}.` : ''}`,
    zh: ({ note, other }) =>
      `版型提醒：${note}${other ? `${other.isLarger ? '大' : '小'}一码就是 ${other.size} 码${other.inStock ? '' : '（目前缺货）'}。` : ''}`,
  }),
  asBought: phrase<SizeFacts>({
    en: ({ bought }) => `That is the size you have (${bought ?? ''}).`,
    zh: ({ bought }) => `和您买的尺码（${bought ?? ''}）是一样的。`,
  }),
  notAsBought: phrase<SizeFacts>({
    en: ({ bought }) => `The one you have is ${bought ?? ''}. Shall I see whether it can be swapped?`,
    zh: ({ bought }) => `您买的是 ${bought ?? ''} 码，要我帮您看看能不能换吗？`,
  }),
  soldOut: phrase<SizeFacts>({
    en: ({ size }) => `${size} is sold out at the moment, though.`,
    zh: ({ size }) => `不过 ${size} 码目前缺货。`,
  }),
  askMeasures: phrase<{ title: string; missing: string }>({
    en: [
      ({ title, missing }) => `Sure! For the ${title} I need your ${missing}; any unit is fine.`,
      ({ title, missing }) => `Tell me your ${missing} and I'll work out your size in the ${title}.`,
    ],
    zh: [
      ({ title, missing }) => `好的，“${title}”要看${missing}，麻烦告诉我一下，厘米、斤都可以。`,
      ({ title, missing }) => `您的${missing}大概是多少？我帮您算算“${title}”穿几码。`,
    ],
  }),
  missing_measures: phrase<NotCoveredFacts>({
    en: ({ title, missing }) =>
      `Without your ${missing || 'measurements'} I can't name a size for the ${title} honestly.`,
    zh: ({ title, missing }) => `没有${missing || '身材数据'}的话，“${title}”我没法负责任地推荐尺码。`,
  }),
  outside_chart: phrase<NotCoveredFacts>({
    en: ({ title, measure, limit, unit, direction }) =>
      `The size chart of the ${title} ${direction === 'above' ? 'ends at' : 'starts at'} ${limit} ${unit} (${measure}), so I can't recommend one of its sizes, I'm afraid.`,
    zh: ({ title, measure, limit, unit, direction }) =>
      `“${title}”的尺码表${measure}${direction === 'above' ? '最大到' : '最小从'} ${limit} ${unit}${direction === 'above' ? '' : '起'}，没有合适您的尺码，不好意思。`,
  }),
  conflicting_measures: phrase<NotCoveredFacts>({
    en: ({ title, sizes }) =>
      `Your measurements point to different sizes for the ${title}: ${sizes.map(({ measure, size }) => `${measure} says ${size}`).join(', ')}. I'd rather not guess between them.`,
    zh: ({ title, sizes }) =>
      `按您的数据，“${title}”的尺码对不上：${sizes.map(({ measure, size }) => `按${measure}是 ${size} 码`).join('，')}，我不敢随便给您定。`,
  }),
  no_size_chart: phrase<NotCoveredFacts>({
    en: ({ title }) =>
      title
        ? `The ${title} has no size chart, so there's no size to work out.`
        : "There's no size chart for that one, so I can't work out a size.",
    zh: ({ title }) => (title ? `“${title}”没有尺码表，不需要选码或没法推荐。` : '这款没有尺码表，没法帮您推荐尺码。'),
  }),
  offerPerson: phrase({
    en: () => 'A colleague can advise you personally if you like. Shall I pass you over?',
    zh: () => '需要的话可以请同事帮您看看，要转人工吗？',
  }),
};
