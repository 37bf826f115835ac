/** European shoe sizes, one by one. */
export function eu(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
