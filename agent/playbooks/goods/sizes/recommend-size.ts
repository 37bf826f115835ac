import type { RecommendSizeContent, SizeNotCovered } from '../../../../tools/catalog/recommend-size.ts';
import type { BodyMeasure } from '../../../../tools/commerce/product.ts';
import { bodyMeasureLabels } from '../../../../tools/views/labels.ts';
import { look } from '../../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { sayOutage } from '../../trouble.ts';
import { say, step } from '../../steps.ts';
import { speak } from '../../voice.ts';
import { replies } from '../../what-i-can-do.ts';
import { findTheProduct } from '../which/find-the-product.ts';
import { productQuestion } from '../product/product-question.ts';
import { sizesAnswer } from '../product/stock-answer.ts';
import { tellUnanswered } from '../product/tell-unanswered.ts';
import { clausesOf, isAsking } from '../verdicts/verdict.ts';
import { askedProduct, wornProduct } from './worn-product.ts';
import { asksFit } from './asks-fit.ts';
import { foreignSizeIn, type SaidForeign } from './foreign-size.ts';
import { readWorn, type SaidWorn } from './worn-words.ts';
import { tellByUsual, tellUsual } from './usual-size.ts';
import { tellWithoutSize } from './unknown-size.ts';
import { tellSizeChart } from './size-chart.ts';
import { tellSizeOfEach } from './size-of-each.ts';
import { sizePhrases as phrases, type NotCoveredFacts } from './size-phrases.ts';

/** Which size fits: states it, says why and the second best; asks once for what is missing, and abstains honestly. */
export const recommendSize: Playbook = {
  intent: 'recommend_size',
  *run(context) {
    if (asksAside(context)) {
      const { resumes: _waits, ...aside } = context;
      return yield* productQuestion.run({ ...aside, intent: 'product_question' });
    }
    if (yield* tellSizeChart(context)) return;
    if (yield* tellUsual(context)) return;
    if (yield* tellWithoutSize(context)) return;
    const said = readWorn(context.segment);
    if (said && (yield* tellByWorn(context, said))) return;
    const { entities, text } = context.segment;
    const measures = { ...context.memory.measures, ...entities.measures };
    if (Object.keys(entities.measures).length > 0) yield { do: 'remember', memory: { measures } };
    const words = `${context.resumes?.text ?? ''} ${text}`;
    const wear = wearOf(words);
    const body = { words: text.slice(0, 300), ...measures, ...(wear ? { wear } : {}) };
    const isTold = Object.keys(measures).length > 0;
    const product = yield* findTheProduct(context, {
      bought: true,
      ...(isTold && { beforeAsking: (products) => tellSizeOfEach(context, products, body) }),
    });
    if (!product) return;
    if (asksFit.test(words) && (yield* tellFit(context, product.id))) return;
    const foreign = yield* footOfLabel(context, product.id);
    const looked = yield* look('recommend_size', {
      productId: product.id,
      ...(foreign ? {} : { words: text.slice(0, 300) }),
      ...measures,
      ...(foreign ? { footLength: foreign.footLength } : {}),
      ...(wear ? { wear } : {}),
    });
    if (looked.status === 'failed') return yield* sayOutage(context);
    if (looked.status === 'refused') return yield* tellWhyNot(context, looked.details as SizeNotCovered | undefined);
    if (foreign) yield* say(context, phrases.byLabel, foreign);
    yield* tellSize(context, looked.content, product.boughtSize);
    yield* tellBeside(context, product.id);
  },
};

/** A shoe size by a label of elsewhere stands for a foot. */
function* footOfLabel(context: PlaybookContext, productId: string): Steps<SaidForeign | undefined> {
  const words = `${context.resumes?.text ?? ''} ${context.segment.text}`;
  if (foreignSizeIn(words, undefined) === undefined) return undefined;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok' || looked.content.line !== 'shoes') return undefined;
  return foreignSizeIn(words, looked.content.audience);
}

/** What else was asked of it in the same breath. */
function* tellBeside(context: PlaybookContext, productId: string): Steps {
  const asked = clausesOf(context.segment.text).filter((clause) => isAsking(clause) && !ofSize.test(clause));
  if (asked.length === 0) return;
  const looked = yield* look('get_product', { productId });
  if (looked.status === 'ok') yield* tellUnanswered(context, looked.content, [], (clause) => ofSize.test(clause));
}

const ofSize =
  /\bsiz(?:e|es|ing)\b|\bfit(?:s|ting)?\b|\b(?:small|medium|large|tight|loose|big)\b|\d|码|号|多大|偏[大小]|合[身适脚]|紧|松|穿/i;

/** “橘色有货没”, where measures were asked for: a question of its own on the product at hand. */
function asksAside({ resumes, segment: { entities } }: PlaybookContext): boolean {
  const { colours, measures, sizes } = entities;
  return resumes?.asks === 'measures' && colours.length > 0 && Object.keys(measures).length + sizes.length === 0;
}

/** By a size that they wear of this or another product; false when no product can be told from the words. */
function* tellByWorn(context: PlaybookContext, { told, asked, size, fits }: SaidWorn): Steps<boolean> {
  const worn = yield* wornProduct(context, told, size);
  const meant = yield* askedProduct(context, asked, worn);
  const product =
    meant === 'several'
      ? yield* findTheProduct(
          { ...context, segment: asked, turn: { ...context.turn, segments: [asked] } },
          { bought: true },
        )
      : (meant ?? worn);
  if (!product) return meant === 'several';
  yield { do: 'remember', memory: { productId: product.id } };
  const wear = wearOf(asked.text);
  const looked = yield* look('recommend_size', {
    productId: product.id,
    ...context.memory.measures,
    ...(wear ? { wear } : {}),
    worn: { size, fits, ...(worn ? { productId: worn.id } : {}) },
  });
  if (looked.status === 'failed') yield* sayOutage(context);
  else if (looked.status === 'refused') yield* tellWhyNot(context, looked.details as SizeNotCovered | undefined);
  else yield* tellSize(context, looked.content, undefined);
  return true;
}

/** The product's own fit note; false when it has none, or the shopper wants a size too. */
function* tellFit(context: PlaybookContext, productId: string): Steps<boolean> {
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok' || !looked.content.fit) return false;
  yield { do: 'remember', memory: { productName: looked.content.title } };
  yield* say(context, phrases.fit, { title: looked.content.title, note: looked.content.fit.note });
  const { entities, text } = context.segment;
  if (yield* tellByUsual(context, looked.content)) return true;
  return (
    Object.keys(entities.measures).length === 0 &&
    !/which size|what size|size should|哪个码|什么码|几码|多大码/i.test(text)
  );
}

function wearOf(text: string): 'tight' | 'loose' | undefined {
  if (/\b(?:loose|baggy|oversized?|roomy|relaxed)\b|宽松|大一点|宽大/i.test(text)) return 'loose';
  if (/\b(?:tight|snug|slim|close-?fitting|fitted)\b|紧身|修身|贴身|合身一点/i.test(text)) return 'tight';
  return undefined;
}

function* tellSize(context: PlaybookContext, content: RecommendSizeContent, boughtSize: string | undefined): Steps {
  const measures = { ...context.memory.measures, ...content.measures };
  const advised = { title: content.productTitle, size: content.size, turn: context.memory.turns ?? 0 };
  yield { do: 'remember', memory: { measures, productName: content.productTitle, advised } };
  const [reason, second] = content.reasons;
  const facts = {
    size: content.size,
    title: content.productTitle,
    reason: reason ?? '',
    ...(content.alternative ? { alternative: content.alternative } : {}),
    bought: boughtSize,
  };
  const said =
    content.confidence === 'high' ? phrases.sure : content.confidence === 'medium' ? phrases.likely : phrases.unsure;
  yield* say(context, said, facts);
  if (reason !== undefined) yield { do: 'say', text: asSentence(context, reason) };
  // a size that the reason doesn't name needs what moved it there, or else the next reason
  const tellsOther = reason !== undefined && !reason.includes(content.size);
  const { movedBy = second } = content;
  if (movedBy !== undefined && movedBy !== reason && (tellsOther || context.followUp === 'why'))
    yield { do: 'say', text: asSentence(context, movedBy) };
  if (boughtSize !== undefined && boughtSize !== content.size) {
    yield {
      do: 'remember',
      memory: { open: { intent: 'recommend_size', asks: 'choice', choices: ['exchange_item'] } },
    };
  }
  if (boughtSize !== undefined)
    yield* say(context, boughtSize === content.size ? phrases.asBought : phrases.notAsBought, facts);
  else if (content.fitNote !== undefined)
    yield* say(context, phrases.fitNote, { note: content.fitNote, other: otherByFit(content) });
  else if (content.alternative) yield* say(context, phrases.alternative, content.alternative);
  if (!content.inStock) yield* say(context, phrases.soldOut, facts);
}

/** The size that a cut off the chart speaks for. */
function otherByFit({ alternative, size }: RecommendSizeContent) {
  if (!alternative) return undefined;
  const isLarger = compareSizes(alternative.size, size) > 0;
  return { size: alternative.size, isLarger, inStock: alternative.inStock };
}

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL'];

function compareSizes(a: string, b: string): number {
  const [left, right] = [letters.indexOf(a), letters.indexOf(b)];
  return left >= 0 && right >= 0 ? left - right : Number(a) - Number(b);
}

function asSentence(context: PlaybookContext, text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}${context.language === 'zh' ? '。' : '.'}`;
}

function* tellWhyNot(context: PlaybookContext, why: SizeNotCovered | undefined): Steps {
  const title = why?.productTitle ?? '';
  if (why?.cause === 'no_size_chart' && (yield* tellSizes(context))) return;
  const missing = why?.cause === 'missing_measures' ? (why.missing ?? []) : [];
  const askedBefore = context.resumes?.asks === 'measures';
  if (missing.length > 0 && !askedBefore) {
    return yield* step({
      do: 'ask',
      text: speak(context, phrases.askMeasures, { title, missing: list(context, missing) }),
      memory: { open: { intent: 'recommend_size', asks: 'measures', text: context.segment.text } },
    });
  }
  const out = why?.outside?.[0];
  const facts: NotCoveredFacts = {
    title,
    missing: list(context, missing),
    measure: out ? bodyMeasureLabels[out.measure][context.language] : '',
    limit: out ? Math.round(out.direction === 'below' ? out.from : out.to) : 0,
    unit: out?.measure === 'weight' ? 'kg' : 'cm',
    direction: out?.direction ?? 'above',
    sizes: (why?.conflict ?? []).map(({ measure, size }) => ({
      measure: bodyMeasureLabels[measure][context.language],
      size,
    })),
  };
  yield* say(context, phrases[why?.cause ?? 'no_size_chart'], facts);
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offerPerson),
    replies: replies(context, 'human', 'no'),
    reason: 'missing_knowledge',
  };
}

/** Without a chart there is nothing to fit, but packs and versions can be named. */
function* tellSizes(context: PlaybookContext): Steps<boolean> {
  const { productId } = context.memory;
  if (productId === undefined) return false;
  const looked = yield* look('get_product', { productId });
  if (looked.status !== 'ok' || looked.content.sizes.length === 0) return false;
  yield { do: 'show', products: [productId] };
  yield { do: 'say', text: sizesAnswer(context, looked.content) };
  return true;
}

function list(context: PlaybookContext, measures: readonly BodyMeasure[]): string {
  const names = measures.slice(0, 2).map((measure) => bodyMeasureLabels[measure][context.language]);
  return names.join(context.language === 'zh' ? '和' : ' and ');
}
