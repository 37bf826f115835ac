import type { Sql } from '../../knowledge/store/database.ts';
import { isAttended } from './presence.ts';
import { serviceAt, type ServiceHours } from './service-hours.ts';

/** SQL: the handoff of this alias waits for an operator. */
export const isInLine = (handoff: string) => `${handoff}.closed_at is null and ${handoff}.accepted_at is null`;

/** SQL: what the line goes by, earliest first; equal ones go by their ids. */
export const lineKey = (handoff: string) => `(${handoff}.requested_at - ${handoff}.head_start * interval '1 second')`;

/**
 * Where somebody in line stands: the place (1 is next) and whether anybody of the team is at their console; or, outside
 * the hours in which people answer while nobody is there, when they do again, if that is known, and those hours.
 */
export type Standing = { place: number; attended: boolean } | { opensAt?: Date; hours?: ServiceHours };

/** The place in its shop's line of a handoff that waits. */
export async function placeInLine(sql: Sql, handoffId: string): Promise<number> {
  const { rows } = await sql.query<{ place: number }>(
    `select count(*)::int as place from handoffs h, handoffs o
     where h.id = $1 and ${isInLine('o')} and (${lineKey('o')}, o.id) <= (${lineKey('h')}, h.id)`,
    [handoffId],
  );
  return rows[0]?.place ?? 1;
}

/** Where a handoff that waits stands at the database's time. The statement runs within its shop. */
export async function standingOf(sql: Sql, handoffId: string): Promise<Standing & { timeZone: string; now: Date }> {
  const { rows } = await sql.query<{
    service_hours: ServiceHours | null;
    time_zone: string;
    now: Date;
    attended: boolean;
  }>(`select service_hours, time_zone, now() as now, ${isAttended} as attended from shops`);
  const {
    service_hours: hours = null,
    time_zone: timeZone = 'UTC',
    now = new Date(NaN),
    attended = false,
  } = rows[0] ?? {};
  const service = serviceAt(hours ?? undefined, timeZone, now);
  // who works late answers, whatever the hours say
  if (service.open || attended) return { place: await placeInLine(sql, handoffId), attended, timeZone, now };
  const again = service.opensAt ? { opensAt: service.opensAt } : {};
  return { ...again, ...(hours ? { hours } : {}), timeZone, now };
}
