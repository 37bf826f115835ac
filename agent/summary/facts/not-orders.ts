import { numberAsked } from '../../wishes/plain-number.ts';
import type { Talk } from '../read-talk.ts';
import { textOf } from '../record-of.ts';

/** Digits as long as an order number that are a postcode or a one-time code: taken for one by a tool, or asked for as one. */
export function notOrdersIn({
  turns,
  operators,
  notices,
}: Pick<Talk, 'turns' | 'operators' | 'notices'>): ReadonlySet<string> {
  const parts = turns.flatMap(({ runs }) =>
    runs.flatMap(({ args }) => [textOf(args['postcode']), textOf(args['code'])]),
  );
  const told = [...turns.flatMap((turn) => turn.replies), ...operators, ...notices];
  const asked = turns.flatMap(({ said }) =>
    said.map(({ seq, text }) => {
      const before = told.filter((each) => each.seq < seq).toSorted((one, other) => one.seq - other.seq);
      return numberAsked(text, before.at(-1)?.text ?? '')?.digits;
    }),
  );
  return new Set([...parts, ...asked].filter((each) => each !== undefined));
}
