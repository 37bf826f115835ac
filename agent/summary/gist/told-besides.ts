import { groundIn } from '../../playbooks/actions/said-words.ts';
import { likeness } from '../../wishes/call-goods.ts';
import { goodsSaid } from '../../wishes/goods-said.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { inWords, quoted, type Eye } from '../eye.ts';
import { goodsMeant } from '../goods-meant.ts';
import type { Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';

type Known = Pick<Summary, 'actions' | 'facts' | 'intents'>;

/** So many are told, the newest. */
const most = 2;

/**
 * What they told of other goods than those that the matter is about: a second trouble, or something they need besides. No
 * label says it, so it is quoted. What the agent has answered isn’t; nor what `saidAnyway` says.
 */
export function toldBesides(known: Known, talk: Talk, saidAnyway: string, eye: Eye): string[] {
  // what was said before they put right what they mean is of what they don’t
  const meant = goodsMeant(talk)?.seq ?? 0;
  const told = talk.turns.flatMap((turn) =>
    turn.said.flatMap(({ seq, text }) =>
      breathsOf(text)
        .filter((breath) => tells(breath))
        .map((breath) => ({
          breath,
          seq,
          isAnswered:
            (turn.outcome?.kind === 'answered' && !(needs.test(breath) && /\d{2}/u.test(breath))) || seq <= meant,
        })),
    ),
  );
  const named = [
    ...known.actions.flatMap(({ title }) => (saidAnyway.includes(title) ? [title] : [])),
    ...known.facts.flatMap(({ kind, value }) => (kind === 'item' || kind === 'wish' ? [value] : [])),
  ];
  const first = known.intents.find(({ id }) => id !== 'ask_human')?.seq ?? Infinity;
  const words: string[] = [];
  let main: readonly string[] | undefined;
  for (const { breath, seq, isAnswered } of told) {
    const goods = thingsIn(breath);
    const isMain = (word: string) =>
      main?.some((each) => each === word || likeness(word, each) > 0) || named.some((each) => likeness(word, each) > 0);
    const isNew = goods.length > 0 && !goods.some(isMain);
    const isOwn = main !== undefined || seq > first || (seq === first && (needs.test(breath) || costs.test(breath)));
    if (isNew && isOwn && !isAnswered && !saidAnyway.includes(breath)) words.push(breath);
    main = [...(main ?? []), ...goods];
  }
  if (words.length === 0) return [];
  const quotes = words.slice(-most).map((each) => quoted(each, 100));
  return [inWords({ en: `They also wrote ${quotes.join(', ')}.`, zh: `顾客还提到${quotes.join('、')}。` }, eye)];
}

const breathsOf = (text: string): string[] =>
  text
    .split(
      /(?<=[!?。！？；;\n])|(?<=\.)\s|(?<=[，,])(?=\s?(?:另外|还有|而且|也|顺便))|(?<=,)(?=\s?(?:also|plus|and)\b)|(?=另外|还有|而且|\b(?:and )?(?:also|by the way|btw)\b)|(?=\band (?:i|my|the|can|could|where|when|what|how|who|one)\b)/iu,
    )
    .map((each) => each.trim().replace(/^(?:and|also|另外|还有|而且|顺便)[\s,，]*|[,，.。]+$/giu, ''))
    .filter((each) => each !== '');

/** Goods, or what they had to pay besides. */
const thingsIn = (breath: string): readonly string[] => [...goodsSaid(breath), ...(costs.exec(breath) ?? [])];
const costs =
  /\b(?:customs|import|duty|vet|doctor['’]?s?|hospital|medical|cleaning|repair) (?:fees?|dut(?:y|ies)|tax|bills?|costs?|charges?)\b|关税|清关费|医[药疗]费|看病钱|清洗费|维修费|误工费/iu;

const tells = (breath: string): boolean =>
  thingsIn(breath).length > 0 &&
  (groundIn(breath) !== undefined ||
    lacks.test(breath) ||
    needs.test(breath) ||
    wishesHeardIn(breath).length > 0 ||
    asks.test(breath));

/** Something to be had besides. */
const needs =
  /\b(?:i|we) (?:also )?(?:need|want|would like|['’]d like|are looking for)\b|(?:我们?|还)(?:想|要|需要)(?:订|买|定|做|再)/iu;
const lacks =
  /没(?:有|收到|见到|给|到)|少了|缺了?|漏了?|\b(?:missing|(?:was|were|is|are)n['’]?t (?:in|there)|didn['’]?t get|never got)\b/iu;
const asks =
  /[?？]$|[吗呢么]$|\b(?:i|we) (?:want|need|['’]d like|would like) to know\b|\b(?:what|how) about\b|\bwho pays\b|谁(?:出|付|承担|赔)|([赔管退修])不\1|怎么[算办赔]|想(?:知道|问)/iu;
