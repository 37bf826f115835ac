import type { Localized } from '../../../knowledge/language.ts';
import { calledByName } from '../../wishes/by-name.ts';
import { asksPerson } from '../../wishes/demands-person.ts';
import { spaced } from '../eye.ts';
import { metUpTo, type Talk } from '../read-talk.ts';

/** The one of these colleagues whom a message asks for by name. */
export const askedByName = (text: string, team: readonly string[]): string | undefined =>
  calledFor(
    team.reduce((rest, name) => rest.replace(told(name), ' '), text),
    team,
  );

const calledFor = (text: string, team: readonly string[]) =>
  asksPerson(text, team) ? calledByName(text, team) : undefined;

/** What a colleague has said, told again, calls for nobody. */
function told(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const [zh, en] = [
    '(?:跟我|对我)?(?:说|讲|答应|告诉|承诺)(?=.{2})',
    String.raw`\s(?:said|told|promised|wrote|says)\b`,
  ];
  return new RegExp(`(?<![让叫找请要喊])${plain}(?:${zh}|${en})`, 'iu');
}

/**
 * The colleague whom they ask for by name since they last had a person, of those who have had it and of the rest of the
 * `team`; `undefined` where they ask for nobody in particular.
 */
export function asksFor(talk: Talk, team: readonly string[] = []): Localized | undefined {
  const met = metUpTo(talk);
  const since = talk.turns.flatMap(({ said }) => said).filter(({ seq }) => seq > met);
  const all = [...new Set([...talk.colleagues, ...team])];
  const called = since.flatMap(({ seq, text }) => {
    const name = askedByName(text, all);
    return name === undefined ? [] : [{ seq, name }];
  });
  const { seq = 0, name } = called.at(-1) ?? {};
  // whom they asked for has it, or has had it since
  const isMet =
    talk.holder === name || (talk.accepted !== undefined && talk.accepted.seq > seq && talk.accepted.name === name);
  return name === undefined || isMet
    ? undefined
    : {
        en: `They ask for ${name}: leave it to ${name} if they are here, else say who takes it on.`,
        zh: `顾客点名找${spaced(name)}：人在就转给${spaced(name)}，不在就告诉顾客由谁接手。`.replace(
          / (?=[，：])/gu,
          '',
        ),
      };
}
