/** `black` is in `Jet black`, `黑` in `黑色`; 橘色 and 橙色 are one. */
export function sameColour(has: string, asked: string): boolean {
  const [left, right] = [plain(has), plain(asked)];
  return left.includes(right.replace(/[色的]$/, '')) || right.includes(left.replace(/[色的]$/, ''));
}

const plain = (colour: string) => colour.toLowerCase().replaceAll('橘', '橙').replaceAll('gray', 'grey');
