import { countryCode } from '../../../../tools/policy/country-code.ts';
import { streetWord, type KnownPlace } from './said-address.ts';

const own = String.raw`(?:my|our|his|her|the)\s+(?:(?:little|big|younger|older|elder|old|best|good|new|dear)\s+)?(?:brother|sister|mother|mum|mom|father|dad|parents|wife|husband|partner|friend|colleague|neighbou?r|cousin|uncle|aunt|nephew|niece|son|daughter|boss|flatmate|roommate|girlfriend|boyfriend|fianc[eé]e?|assistant|secretary|mate|grandm(?:a|other)|grandf?(?:pa|ather))(?:[-\s]in[-\s]law)?(?:['’]s\s+(?:place|house|home|flat|office))?,?\s+`;
const name = String.raw`(\p{Lu}[\p{L}'’.-]*\p{L}(?:\s\p{Lu}[\p{L}'’.-]*){0,3}?)`;
const ends = String.raw`(?=\s*(?:,|\.|;|:|!|$|\(|at\b|and\b|instead\b|for\b|on\b|in\b|not\b|please\b|pls\b|who\b|will\b|should\b|rather\b|\d))`;

/** “to my brother Karim”: who is somebody's needs no surname. */
const relative = new RegExp(
  String.raw`(?:\b(?:to|for|at|it['’]s|is|by|with)\s+)?${own}(?:called\s+|named\s+)?${name}${ends}`,
  'u',
);
/** “to Karim Haddad”. */
const towards = new RegExp(
  String.raw`\b(?:c\/o|care of|attn|attention|(?:addressed |deliver(?:ed)? )?(?:to|for))(?::)?\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?${name}${ends}`,
  'u',
);
/** “the name is karim haddad”. */
const called =
  /\b(?:recipient|receiver|addressee|(?<!street |road |house |building |company |last |user)name)(?:['’]s name)?(?: on (?:it|the (?:parcel|label|box)))?\s*(?:['’]s\b|is|should be|must be|has to be|to be|to|was meant to be|:|as)+\s+(?:actually |really |now )?((?!(?:not?|wrong|the|my|same|on|still|correct|spel\w+|a|an|different|incorrect|missing|misspel\w+|his|her|it|also|changed?|written|too)\b)\p{L}[\p{L}'’.-]*(?: (?!(?:not|instead|please|pls|and|at|rather|with|phone|for|to|on|in|of|but)\b)\p{L}[\p{L}'’.-]*){0,3})/iu;
/** “recipient Karim Haddad”. */
const labelled = new RegExp(String.raw`\b(?:[Rr]ecipient|[Rr]eceiver|[Aa]ddressee|[Nn]ame)\s+${name}${ends}`, 'u');
/** “Karim will receive it”. */
const receives =
  /(?<![\p{L}])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}) (?:will|is going to|should) (?:receive|get|collect|take|sign for|accept) (?:it|them|the (?:parcel|order))/u;

/** Who gets the parcel, as far as it is said, and the words that are left. */
export function recipientSaid(text: string, known?: KnownPlace): { recipient?: string; rest: string } {
  for (const way of [called, labelled, relative, receives, towards]) {
    const found = way.exec(text);
    const who = found?.[1]?.replace(/[.\s]+$/u, '');
    if (!found || who === undefined || !isPerson(who, known)) continue;
    if (way === towards && !who.includes(' ')) continue;
    return { recipient: capitalised(who), rest: text.replace(found[0], ' , ') };
  }
  return { rest: text };
}

/** Nothing but a name and a surname, as a label has them above the street. */
export function isNameAlone(part: string, known?: KnownPlace): boolean {
  const isName = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+)){1,2}$/u.test(part);
  return isName && !opens.test(part) && isPerson(part, known);
}

/** Begins a sentence or a heading. */
const opens =
  /^(?:Hi|Hello|Hey|Dear|Thanks?|Sorry|Change|Update|Ship(?:ping)?|Send|Deliver(?:y)?|Cancel|Yes|No|Ok|Okay|Sure|Same|Good)\s/u;

function isPerson(who: string, known?: KnownPlace): boolean {
  const isPlace = [known?.city, known?.region].some((place) => place?.toLowerCase() === who.toLowerCase());
  return (
    !isPlace && !/\d/u.test(who) && !streetWord.test(who) && countryCode(who) === undefined && !notPeople.test(who)
  );
}

const notPeople =
  /^(?:New|San|Los|Las|Kuala|Saint|St|Hong|Port|Fort|Great|North|South|East|West|El|Mr|Mrs|Ms|The|My|I|Please|Order|Address|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s|$)/u;

const capitalised = (who: string) =>
  /\p{Lu}/u.test(who) ? who : who.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
