import type { Understand } from '../understanding/create-understanding.ts';
import { actionsOf, offersOf } from './actions-of.ts';
import { quoted } from './eye.ts';
import { claimedPromises, factsOfClaims } from './claimed-promises.ts';
import type { Fact } from './facts/fact.ts';
import { factsIn } from './facts/facts-in.ts';
import { identityOf } from './identity-of.ts';
import { intentsIn, unplacedIn } from './intents-in.ts';
import { localGist } from './gist/local-gist.ts';
import { moodIn } from './mood-in.ts';
import { nextStepOf } from './next/next-step.ts';
import { leavesIt } from './next/told-no.ts';
import { requestsIn, type OpenRequest } from './open-question.ts';
import { ordersIn } from './orders-in.ts';
import { withoutLeft } from './passed-on.ts';
import { withWhatIsOver } from './over-already.ts';
import { promisesIn } from './promises-in.ts';
import { promisesSaid, saidAsPromises } from './promises-said.ts';
import { readTalk } from './read-talk.ts';
import { risksIn } from './risks-in.ts';
import type { Summary, SummaryInput } from './summary.ts';
import { takenOffer } from './taken-offer.ts';
import { withoutUnaskedSums } from './wishes/begun-for.ts';
import { knownGoods } from './wishes/known-goods.ts';
import { wishesToTell, withNoes, withoutRefundsUnderWay, withoutResolved } from './wishes/told-wishes.ts';
import type { SaidWish } from './wishes/said-wish.ts';
import { factsOfWishes } from './wishes/wish-phrases.ts';
import { factsOfTried } from './tried-already.ts';
import { wishesIn } from './wishes/wishes-in.ts';

/**
 * What whoever takes over has to know. Pure: the same log, ledger and language give the same summary, and every part
 * says where it comes from. Its gist is put together from the rest, without a model.
 */
export function summarise(input: SummaryInput, ear: Understand): Summary {
  const understand = hearingOnce(ear);
  const { language, upToSeq, shopperLanguage, timeZone, now } = input;
  const actions = withoutLeft(input.actions, input.log);
  const eye = { language, timeZone, now };
  const talk = readTalk(input.log);
  const orders = ordersIn(talk, actions, eye);
  const said = talk.turns.flatMap((turn) => turn.said);
  const goods = knownGoods(talk.turns.flatMap(({ runs }) => runs.map(({ content }) => content)));
  const heardWishes = withoutRefundsUnderWay(wishesIn({ said, goods, actions, understand }), talk, orders);
  const wanted = withNoes(heardWishes, talk);
  const asked = requestsIn(talk, actions, understand);
  const requests = {
    ...asked,
    open: asked.open.filter((each) => !isGiven(each, wanted) && !leavesIt.test(each.quote.trim())),
  };
  const open = requests.open.at(-1);
  const deeds = withWhatIsOver(actionsOf(withoutUnaskedSums(actions, wanted), eye, goods), talk, eye);
  const promised = promisesSaid(talk, actions);
  const taken = takenOffer(talk, input.offers, actions);
  const intents = intentsIn(talk, understand, eye);
  const wishes = wishesToTell(withoutResolved(wanted, talk), deeds, intents);
  const known = {
    ...{ language, upToSeq, shopperLanguage },
    intents,
    identity: identityOf(input, talk),
    orders,
    facts: quotedOnce(
      [
        ...factsIn(talk, actions, understand, eye),
        ...factsOfWishes(wishes, eye),
        ...factsOfClaims(claimedPromises(talk), eye),
        ...factsOfTried(actions, eye),
      ],
      intents,
    ),
    actions: deeds,
    promises: [...promisesIn(talk, actions, eye), ...saidAsPromises(promised, eye)],
    offers: offersOf(input.offers, talk, eye),
    mood: moodIn(talk, eye),
    risks: risksIn(talk, actions, eye),
    ...(open && open.isForPerson !== true ? { openQuestion: { seq: open.seq, quote: open.quote } } : {}),
    openQuestions: requests.open
      .filter(({ isForPerson, seq }) => isForPerson !== true && (seq !== taken?.seq || seq === open?.seq))
      .slice(-mostQuestions)
      .map(({ seq, quote }) => ({ seq, quote })),
  };
  const unplaced = known.intents.every(({ id }) => id === 'ask_human') ? unplacedIn(talk, understand) : undefined;
  const { team = [] } = input;
  const steps = { talk, open, wishes, wanted, booked: actions, promised, taken, unplaced, understand, team };
  const nextStep = nextStepOf(known, steps, eye);
  const heard = { talk, requests, wishes, unplaced, promised, taken, nextStep, understand };
  return { ...known, gist: { text: localGist(known, heard, eye), by: 'local' }, nextStep };
}

/** Nothing but what was asked for in it, and that was given since. */
function isGiven({ seq, quote, intents }: OpenRequest, wanted: readonly SaidWish[]): boolean {
  const of = wanted.filter((wish) => wish.seq === seq);
  const isMore = intents.some((id) => id !== 'complaint' && id !== 'ask_human') && of.length < 2;
  return of.length > 0 && of.every(({ state }) => state === 'done') && !isMore && !/[?？].+[?？]/u.test(quote);
}

/** A reason that quotes what an intent quotes anyway is told without those words. */
function quotedOnce(facts: readonly Fact[], intents: Summary['intents']): Fact[] {
  const told = new Set(intents.map(({ quote }) => quoted(quote).slice(1, -1)));
  return facts.map((fact) => {
    const [all, before = '', words = ''] =
      fact.kind === 'problem' ? (/^(.+?)[,，]\s?“(.*)”$/u.exec(fact.value) ?? []) : [];
    if (all === undefined) return fact;
    const left = words.split(' / ').filter((each) => !told.has(each));
    const isWhole = left.join(' / ') === words;
    return isWhole
      ? fact
      : {
          ...fact,
          value: left.length === 0 ? before : `${before}${/[，]“/u.test(all) ? '，' : ', '}“${left.join(' / ')}”`,
        };
  });
}

/** So many questions that nobody answered are told at most, the newest. */
const mostQuestions = 3;

/** Several parts listen to the same words: they are read once. */
function hearingOnce(ear: Understand): Understand {
  const heard = new Map<string, ReturnType<Understand>>();
  return (texts) => {
    const key = JSON.stringify(texts);
    const known = heard.get(key) ?? ear(texts);
    heard.set(key, known);
    return known;
  };
}
