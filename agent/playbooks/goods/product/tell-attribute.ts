import type { Language } from '../../../../knowledge/language.ts';
import { inSentence, type Verdict } from '../verdicts/verdict.ts';

interface Attribute {
  name: string;
  value: string;
}

/** How a point of product data is said in English, with the product as “it” at its beginning; else by its name. */
const sentences: readonly { named: RegExp; say: (value: string, name: string) => string }[] = [
  { named: /^weight$/i, say: (value) => `it weighs ${value}` },
  { named: /^battery life$|^playtime$/i, say: (value) => `the battery lasts ${value}` },
  { named: /^running time$/i, say: (value) => `it runs for ${value}` },
  { named: /^(?:material|fabric)$/i, say: (value) => `it's made of ${inSentence(value)}` },
  {
    named: /^(?:upper|lining|sole|outsole|fill|cushioning|heel|collar|motor|tank|display|switch)$/i,
    say: (value, name) => `the ${name.toLowerCase()} is ${inSentence(value)}`,
  },
  { named: /^noise$/i, say: (value) => `it makes ${value}` },
  { named: /^capacity$/i, say: (value) => `it holds ${value}` },
  { named: /^(?:output|power)$/i, say: (value, name) => `its ${name.toLowerCase()} is ${value}` },
  { named: /^(?:protein|fat|moisture|fibre|ash)$/i, say: (value, name) => `it has ${value} ${name.toLowerCase()}` },
  { named: /^for$/i, say: (value) => `it's for ${inSentence(value)}` },
  { named: /^best for$/i, say: (value) => `it's best for ${inSentence(value)}` },
  { named: /^shelf life$/i, say: (value) => `it keeps for ${value}` },
  { named: /^warranty$/i, say: (value) => `it has a warranty of ${value}` },
  { named: /^length$/i, say: (value) => `it is ${value} long` },
  { named: /^heads included$/i, say: (value) => `${value} brush heads come with it` },
  { named: /^modes$/i, say: (value) => `it has ${value} modes` },
  { named: /^ports$/i, say: (value) => `it has ${value}` },
  { named: /^pockets$/i, say: (value) => `it has ${value} pockets` },
  { named: /^main protein$/i, say: (value) => `the main protein is ${inSentence(value)}` },
  { named: /^ingredients$/i, say: (value) => `it's ${inSentence(value)}` },
  { named: /^feed$/i, say: (value) => `feed ${inSentence(value)}` },
  { named: /^(?:size|dimensions)$/i, say: (value) => `its size is ${inSentence(value)}` },
  { named: /^care$/i, say: (value) => `the care label says: ${inSentence(value)}` },
  { named: /^warmth$/i, say: (value) => `its warmth is given as ${inSentence(value)}` },
  { named: /^voltage$/i, say: (value) => `it runs on ${value}` },
];

/** A point of product data as a sentence; `title` where the product has to be named. */
export function tellAttribute(language: Language, { name, value }: Attribute, title: string | undefined): string {
  if (language === 'zh') {
    if (/^适[合用]$/.test(name)) return `${title === undefined ? '' : `“${title}”`}适合${value}。`;
    const joint = /^[有无可不是含]|^\d+个月/.test(value) ? '：' : '是';
    return `${title === undefined ? '' : `“${title}”的`}${name}${joint}${value}。`;
  }
  const said =
    sentences.find(({ named }) => named.test(name))?.say(value, name) ??
    `${/^[A-Z]{2}/.test(name) ? name : name.toLowerCase()}: ${value}`;
  return withSubject(said, title);
}

/** A yes or no with its reason. */
export function tellVerdict(language: Language, { holds, en, zh, lead }: Verdict, title: string | undefined): string {
  if (language === 'zh') return `${lead}，${title === undefined ? '' : `“${title}”`}${zh}。`;
  const word = holds === 'partly' ? 'Only up to a point: ' : holds ? 'Yes, ' : 'No, ';
  return withSubject(en, title, word);
}

/** Names the product where the sentence has its “it”, or before it. */
function withSubject(clause: string, title: string | undefined, before = ''): string {
  const subject = title === undefined ? undefined : `the ${title}`;
  const named =
    subject === undefined
      ? clause
      : /^it's /.test(clause)
        ? clause.replace(/^it's /, `${subject} is `)
        : /^it isn't /.test(clause)
          ? clause.replace(/^it isn't /, `${subject} isn't `)
          : /^its /.test(clause)
            ? clause.replace(/^its /, `${subject}’s `)
            : /^it /.test(clause)
              ? clause.replace(/^it /, `${subject} `)
              : /\bit\b/.test(clause)
                ? clause.replace(/\bit\b/, subject)
                : `${clause} (${title ?? ''})`;
  const whole = `${before}${named}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? '' : '.'}`;
}

/** The product is named once: what is said of it after that does without. */
export function nameOnce(language: Language, sayings: readonly string[], title: string, isInView: boolean): string[] {
  let isNamed = isInView;
  return sayings.map((text) => {
    if (!isNamed) {
      isNamed = text.includes(title);
      return text;
    }
    if (language === 'zh') {
      const bare = text.replaceAll(`“${title}”的`, '').replaceAll(`“${title}”`, '');
      return bare.replace(/^[，,]/, '').replace(/(?<=^|，)\s+/g, '');
    }
    const bare = text
      .replaceAll(` (${title})`, '')
      .replaceAll(` for the ${title}`, '')
      .replaceAll(`the ${title}’s`, 'its')
      .replaceAll(`The ${title}’s`, 'Its')
      .replaceAll(`the ${title}`, 'it')
      .replaceAll(`The ${title}`, 'It');
    return bare;
  });
}
