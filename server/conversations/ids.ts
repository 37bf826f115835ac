/** What an id names, by its prefix. */
type IdPrefix = 'shp' | 'conv' | 'msg' | 'turn' | 'hand' | 'hook' | 'draft' | 'call' | 'pho' | 'note' | 'op' | 'mac';

export function newId(prefix: IdPrefix): string {
  return `${prefix}_${crypto.randomUUID()}`;
}
