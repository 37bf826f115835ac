import type { Understand } from '../understanding/create-understanding.ts';
import { actionsOf, offersOf } from './actions-of.ts';
import { factsIn } from './facts/facts-in.ts';
import { identityOf } from './identity-of.ts';
import { intentsIn, unplacedIn } from './intents-in.ts';
import { localGist } from './gist/local-gist.ts';
import { moodIn } from './mood-in.ts';
import { nextStepOf } from './next/next-step.ts';
import { requestsIn } from './open-question.ts';
import { ordersIn } from './orders-in.ts';
import { promisesIn } from './promises-in.ts';
import { promisesSaid, saidAsPromises } from './promises-said.ts';
import { readTalk } from './read-talk.ts';
import { risksIn } from './risks-in.ts';
import type { Summary, SummaryInput } from './summary.ts';
import { takenOffer } from './taken-offer.ts';
import { withoutUnaskedSums } from './wishes/begun-for.ts';
import { knownGoods } from './wishes/known-goods.ts';
import { wishesToTell, withoutRefundsUnderWay } from './wishes/told-wishes.ts';
import { factsOfWishes } from './wishes/wish-phrases.ts';
import { wishesIn } from './wishes/wishes-in.ts';

/**
 * What whoever takes over has to know. Pure: the same log, ledger and language give the same summary, and every part
 * says where it comes from. Its gist is put together from the rest, without a model.
 */
export function summarise(input: SummaryInput, ear: Understand): Summary {
  const understand = hearingOnce(ear);
  const { language, upToSeq, shopperLanguage, actions, timeZone, now } = input;
  const eye = { language, timeZone, now };
  const talk = readTalk(input.log);
  const requests = requestsIn(talk, actions, understand);
  const open = requests.open.at(-1);
  const orders = ordersIn(talk, actions, eye);
  const said = talk.turns.flatMap((turn) => turn.said);
  const goods = knownGoods(talk.turns.flatMap(({ runs }) => runs.map(({ content }) => content)));
  const wanted = withoutRefundsUnderWay(wishesIn({ said, goods, actions, understand }), talk, orders);
  const deeds = actionsOf(withoutUnaskedSums(actions, wanted), eye, goods);
  const wishes = wishesToTell(wanted, deeds);
  const promised = promisesSaid(talk, actions);
  const taken = takenOffer(talk, input.offers, actions);
  const known = {
    ...{ language, upToSeq, shopperLanguage },
    intents: intentsIn(talk, understand, eye),
    identity: identityOf(input, talk),
    orders,
    facts: [...factsIn(talk, actions, understand, eye), ...factsOfWishes(wishes, eye)],
    actions: deeds,
    promises: [...promisesIn(talk, actions, eye), ...saidAsPromises(promised, eye)],
    offers: offersOf(input.offers, talk, eye),
    mood: moodIn(talk, eye),
    risks: risksIn(talk, actions, eye),
    ...(open && open.isForPerson !== true ? { openQuestion: { seq: open.seq, quote: open.quote } } : {}),
  };
  const unplaced = known.intents.every(({ id }) => id === 'ask_human') ? unplacedIn(talk, understand) : undefined;
  return {
    ...known,
    gist: { text: localGist(known, { talk, requests, wishes, unplaced, promised, taken }, eye), by: 'local' },
    nextStep: nextStepOf(known, { talk, open, wishes, booked: actions, promised, taken, unplaced, understand }, eye),
  };
}

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
