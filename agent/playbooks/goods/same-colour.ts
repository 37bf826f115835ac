/** `black` is in `Jet black`, `黑` in `黑色`. */
export function sameColour(has: string, asked: string): boolean {
  const [left, right] = [has.toLowerCase(), asked.toLowerCase()];
  return left.includes(right.replace(/[色的]$/, '')) || right.includes(left.replace(/[色的]$/, ''));
}
