import { parseArgs } from 'node:util';
import { openHouse } from '../server/attacks/attack-house-testing.ts';
import { storm } from '../server/attacks/storm-testing.ts';

/**
 * Attacks the whole server with a model that obeys the attacker, as the tests do, only longer: `--attempts 3000 --seed 7`.
 * On the embedded database, or with `--postgres URL` (a user who may create databases; one is made and dropped). Prints
 * what was attempted, decided and done, and ends with 1 when anything was done that the policy doesn't allow.
 */
const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    postgres: { type: 'string' },
  },
});
const kind = values.postgres === undefined ? 'pglite' : 'postgres';
const house = await openHouse(kind, values.postgres === undefined ? {} : { postgresUrl: values.postgres });
try {
  const started = performance.now();
  const { attempts, oddAnswers, leaks } = await storm(house, {
    seed: Number(values.seed),
    attempts: Number(values.attempts),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const { violations, proposed, decided, committed } = await house.audit();
  for (const line of [...violations, ...leaks, ...oddAnswers]) console.log(line);
  console.log(`${attempts} attempts in ${seconds} s, ${proposed} proposed: ${JSON.stringify(decided)}`);
  console.log(`done: ${JSON.stringify(committed)}`);
  console.log(`${violations.length} outside policy, ${leaks.length} leaks, ${oddAnswers.length} odd answers`);
  if (violations.length + leaks.length + oddAnswers.length > 0) process.exitCode = 1;
} finally {
  await house.close();
}
