import { readNumbers } from '../understanding/entity-numbers.ts';

/** What a shopper who isn't signed in has said to prove an order with. */
export interface ProofTold {
  orderNumber?: string;
  /** Of the two the one that was said last: an e-mail may have been left to be reached at, and both would have to match. */
  phoneTail?: string;
  email?: string;
}

/** Anything of a conversation: what the shopper wrote, and what was said to them. */
interface Said {
  role: string;
  text?: string;
}

/**
 * The order's number and the phone's last digits or the e-mail, wherever in the conversation they were said: in one
 * message or several, the newest of each, for who says it again corrects it.
 */
export function proofTold(transcript: readonly Said[]): ProofTold {
  let told: ProofTold = {};
  let before = '';
  for (const entry of transcript) {
    const { text = '' } = entry;
    if (entry.role === 'shopper') told = withWords(told, text, asksForProof.test(before));
    else if (text !== '') before = text;
  }
  return told;
}

const asksForProof = /订单号|单号|手机|尾号|后四位|邮箱|\border number\b|\bdigits\b|\bphone\b|\be-?mail\b/iu;
/** Letters and digits, as the shop writes its numbers; plain digits may be a code or a postcode. */
const callsItOrder =
  /\border\b(?:\s+(?:number|no\b\.?|id))?(?:\s+is|\W)?\s*#?\s*\d|(?:订单|单)(?:编?号)?(?:是|为|[:： #])*\s*\d|#\s*\d/iu;
const isWhole = (number: string) => /^[a-z]/iu.test(number);

function withWords(told: ProofTold, words: string, isAsked: boolean): ProofTold {
  const text = words.normalize('NFKC');
  const plain = readNumbers(text).found;
  const isExpected = isAsked || told.orderNumber !== undefined || plain.orderNumbers.length > 0;
  const { orderNumbers, phoneTails, emails } = isExpected ? readNumbers(text, 'proof').found : plain;
  const bare = isAsked || callsItOrder.test(text) ? orderNumbers.at(-1) : undefined;
  const number = orderNumbers.findLast(isWhole) ?? (told.orderNumber === undefined ? bare : undefined);
  const phoneTail = plain.phoneTails.at(-1) ?? phoneTails.at(-1);
  const email = emails.at(-1);
  const { orderNumber: before, ...proof } = told;
  const orderNumber = number ?? before;
  return {
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(phoneTail !== undefined ? { phoneTail } : email !== undefined ? { email } : proof),
  };
}
