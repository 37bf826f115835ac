/** An operator whose console gave no sign of life for so long is gone, seconds. */
const goneAfter = 60;

/** SQL: the operator of this alias is gone, whatever presence they had chosen. */
export const isGone = (operator: string) =>
  `(${operator}.disabled_at is not null
    or coalesce(${operator}.seen_at, ${operator}.created_at) < now() - interval '${goneAfter} seconds')`;

/** SQL: somebody of the shop is at their console and takes conversations. The statement runs within its shop. */
export const isAttended = `exists (select from operators o where o.presence = 'online' and not ${isGone('o')})`;
