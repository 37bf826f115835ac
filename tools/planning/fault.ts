import type { ClaimGround } from '../policy/action-kinds.ts';

const faults: Record<ClaimGround, boolean> = {
  changed_mind: false,
  wrong_size: false,
  price: false,
  late: false,
  not_as_described: true,
  damaged: true,
  faulty: true,
  unsafe: true,
  wrong_item: true,
  missing_part: true,
  not_received: true,
};

/** Whether it is for the shop to make good: it pays all shipping then, out and back. A late parcel that came is no fault of the goods. */
export function atShopsFault(ground: ClaimGround): boolean {
  return faults[ground];
}
