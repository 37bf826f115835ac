import type { BodyMeasure } from '../../../../tools/commerce/product.ts';
import type { SizeRowView } from '../../../../tools/views/size-chart-view.ts';
import { isShort } from '../../is-short.ts';
import { look } from '../../look.ts';
import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { findTheProduct } from '../which/find-the-product.ts';

const measureWords: readonly [BodyMeasure, RegExp][] = [
  ['chest', /\b(?:chest|bust)\b|胸围/i],
  ['waist', /\bwaist\b|腰围/i],
  ['hips', /\bhips?\b|臀围/i],
  ['footLength', /\bfoot length\b|\binsole\b|脚长|鞋内长|内长/i],
  ['height', /\bheight\b|身高/i],
  ['weight', /\bweight\b|体重/i],
];

/** “32码腰围多少”, "what chest is a size M", 有尺码表吗: what a size stands for, not which to take. */
export const asksSizeChart = (text: string): boolean =>
  isShort(text, { zh: 24, en: 90 }) && (chart.test(text) || (ofSize.test(text) && !theirs.test(text)));

const chart =
  /\bsiz(?:e|ing) (?:chart|guide|table)s?\b|\bmeasurements? (?:of|for) (?:(?:a|the|size) )*(?:\d{2}|x{0,3}[sml])\b|尺码(?:对照)?表|尺寸表|(?:尺码|码数)(?:对照|标准)/i;
const body = String.raw`(?:waist|chest|bust|hips?|foot length|insole|胸围|腰围|臀围|脚长|内长)`;
const label = String.raw`(?:\d{2}(?:\.5)?|x{0,3}[sml]|small|medium|large)`;
const ofSize = new RegExp(
  String.raw`\b(?:what|how (?:big|wide|long|many cm))\b.{0,24}${body}.{0,24}\bsize\b|\bsize ${label}\b.{0,24}${body}|${body}.{0,16}\b(?:is|of|for|on|in)\b.{0,12}\bsize ${label}\b|\bwhat ${body} (?:is|does|for)\b.{0,16}\b${label}\b|${label}\s?(?:码|号)?(?:的)?${body}(?:是|有)?(?:多少|多大|几)|${body}(?:是|有)?多(?:少|大).{0,8}${label}\s?(?:码|号)`,
  'i',
);
/** A body of their own asks which size is theirs. */
const theirs =
  /\b(?:my|i['’]?m|i am|i have|his|her|mine)\b|我的?(?:腰|胸|臀|脚)|我[^,，。]{0,4}(?:腰围|胸围|臀围|脚长)/i;

/** What the sizes of the product are for, by its chart; false where it has none. */
export function* tellSizeChart(context: PlaybookContext): Steps<boolean> {
  const { resumes, segment } = context;
  if (resumes && resumes.asks !== 'product') return false;
  const text = `${resumes?.text ?? ''} ${segment.text}`.trim();
  if (!asksSizeChart(text)) return false;
  const product = yield* findTheProduct(context, { bought: true });
  if (!product) return true;
  const looked = yield* look('get_product', { productId: product.id, sizeChart: true });
  if (looked.status !== 'ok' || !looked.content.sizeChart) return false;
  const { title, sizeChart: rows } = looked.content;
  const asked = measureWords.filter(([, word]) => word.test(text)).map(([measure]) => measure);
  const meant = rows.filter(({ size }) => saysSize(text, size));
  const told = meant.length > 0 ? meant : rows;
  const known = asked.filter((measure) =>
    rows.some(({ measures }) => measures.some((each) => each.measure === measure)),
  );
  yield { do: 'remember', memory: { productName: title } };
  yield* say(context, phrases.chart, { title, rows: told.map((row) => ({ ...row, measures: pick(row, known) })) });
  if (asked.length > known.length) yield* say(context, phrases.notCharted);
  return true;
}

/** Sizes by letter are spoken of by name, too. */
const named: Readonly<Record<string, string>> = { S: 's(?:mall)?', M: 'm(?:edium)?', L: 'l(?:arge)?' };

const saysSize = (text: string, size: string): boolean =>
  new RegExp(
    `(?<![a-z0-9.'’])(?:${named[size] ?? size.replace('.', '\\.')})(?![a-z0-9.]|\\s*(?:cm|kg|厘米|公斤|斤))`,
    'i',
  ).test(text);

const pick = ({ measures }: SizeRowView, asked: readonly BodyMeasure[]) =>
  asked.length === 0 ? measures : measures.filter(({ measure }) => asked.includes(measure));

const range = ({ from, to, unit }: SizeRowView['measures'][number], zh: boolean): string =>
  zh ? `${from}到${to}${unit === 'kg' ? '公斤' : '厘米'}` : `${from}–${to} ${unit}`;

/** One measure names itself once; several have a line for each size. */
function list(rows: readonly SizeRowView[], zh: boolean): string {
  const isOne = rows.every(({ measures }) => measures.length === 1);
  const lines = rows.map(({ size, measures }) => {
    const told = measures.map((each) => `${isOne ? '' : each.label}${isOne || zh ? '' : ' '}${range(each, zh)}`);
    return zh ? `${size}码 ${told.join('，')}` : `${size}: ${told.join(', ')}`;
  });
  const [first] = rows[0]?.measures ?? [];
  const head = isOne && first ? first.label : '';
  if (rows.length === 1 || isOne)
    return `${head}${zh || head === '' ? '' : ' '}${lines.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
  return `\n${lines.join('\n')}\n`;
}

const phrases = {
  chart: phrase<{ title: string; rows: readonly SizeRowView[] }>({
    en: ({ title, rows }) => `By the size chart of the ${title}, by body measures: ${list(rows, false)}`,
    zh: ({ title, rows }) => `“${title}”的尺码表（按身体尺寸）：${list(rows, true)}`,
  }),
  notCharted: phrase({
    en: () => 'The chart doesn’t tell more than that.',
    zh: () => '尺码表里只写了这些。',
  }),
};
