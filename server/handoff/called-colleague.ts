import { calledByName, withoutNames } from '../../agent/wishes/by-name.ts';
import { demandsPerson } from '../../agent/wishes/demands-person.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { OperatorView } from '../contract/operator/team.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { isGone } from './presence.ts';

/** One of the shop's people whom a shopper asked for by name, and whether they are there. */
export type CalledColleague = Pick<OperatorView, 'id' | 'name' | 'presence'>;

/** So many of the shopper's newest messages are looked at. */
const lately = 3;

/**
 * Whom the shopper asked for by name since the conversation last left a person, if they did: “can I talk to Grace”,
 * “找小林”. Whoever is only spoken of isn't asked for, and who has come since isn't any more. Names are those that shoppers see.
 */
export async function calledColleague(sql: Sql, log: readonly StoredEvent[]): Promise<CalledColleague | undefined> {
  const said = saidSince(log);
  if (said.length === 0) return undefined;
  const { rows } = await sql.query<CalledColleague>(
    `select o.id, o.name, case when ${isGone('o')} then 'offline' else o.presence end as presence
     from operators o where o.disabled_at is null order by o.name, o.id`,
  );
  const names = rows.map(({ name }) => name);
  const asked = said
    .map(({ text, seq }) => ({ seq, name: nameAsked(text, names) }))
    .findLast(({ name }) => name !== undefined);
  const found = rows.find(({ name }) => name === asked?.name);
  const came = log.some(
    (event) => event.type === 'handoff.accepted' && event.seq > (asked?.seq ?? 0) && event.operatorId === found?.id,
  );
  return came ? undefined : found;
}

/** The name that words ask for, as a person to talk to. */
export function nameAsked(text: string, names: readonly string[]): string | undefined {
  const name = calledByName(text, names);
  if (name === undefined) return undefined;
  const plain = withoutNames(text, names);
  return demandsPerson(plain) || asksWhether.test(plain) ? name : undefined;
}

const asksWhether =
  /\b(?:is|are) your colleague (?:there|around|in|here|free|online|available|working)\b|人工客服(?:今天|现在|还)*(?:在吗|在不在|在么|有空|上班)/iu;

function saidSince(log: readonly StoredEvent[]): { text: string; seq: number }[] {
  const left = log.findLastIndex(({ type }) => type === 'handoff.returned' || type === 'conversation.resolved');
  return log
    .slice(left + 1)
    .flatMap((event) =>
      event.type === 'message.created' && event.author === 'shopper'
        ? [{ text: event.text ?? '', seq: event.seq }]
        : [],
    )
    .slice(-lately);
}
