import type { Sql } from '../../knowledge/store/database.ts';

/** SQL: the operator of this alias has as many conversations as they can take at a time. */
export const isAtLimit = (operator: string) =>
  `(select count(*) from conversations l where l.operator_id = ${operator}.id) >= ${operator}.max_load`;

/**
 * Whether somebody can take no more. Their row stays locked until the transaction ends, so that of two conversations
 * that they get at once the second is counted with the first.
 */
export async function hasNoRoom(sql: Sql, operatorId: string): Promise<boolean> {
  await sql.query('select from operators where id = $1 for no key update', [operatorId]);
  // A statement of its own: it sees what whoever held the lock before has written.
  const { rows } = await sql.query<{ full: boolean }>(
    `select ${isAtLimit('o')} as full from operators o where id = $1`,
    [operatorId],
  );
  return rows[0]?.full === true;
}
