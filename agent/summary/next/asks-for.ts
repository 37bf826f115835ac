import type { Localized } from '../../../knowledge/language.ts';
import { calledByName } from '../../wishes/by-name.ts';
import { asksPerson } from '../../wishes/demands-person.ts';
import { metUpTo, type Talk } from '../read-talk.ts';

/** The colleague whom they ask for by name since they last had a person; `undefined` where they ask for nobody in particular. */
export function asksFor(talk: Talk): Localized | undefined {
  const met = metUpTo(talk);
  const since = talk.turns.flatMap(({ said }) => said).filter(({ seq }) => seq > met);
  const names = since.flatMap(({ text }) =>
    asksPerson(text, talk.colleagues) ? (calledByName(text, talk.colleagues) ?? []) : [],
  );
  const name = names.at(-1);
  return name === undefined
    ? undefined
    : {
        en: `They ask for ${name}: leave it to ${name} if they are here, else say who takes it on.`,
        zh: `顾客点名找${name}：人在就交给${name}，不在就说明由谁接手。`,
      };
}
