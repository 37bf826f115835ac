/** A text that came so often is worth keeping prepared. */
const oftenEnough = 3;
/** More texts than the product has; what is built anew each time must not fill the session. */
const mostTexts = 500;

/**
 * Names for statements that come again and again, under which a session keeps them parsed and planned: that is half of
 * what a small statement costs. `undefined` for the rest.
 */
export function createStatementNames(): (text: string) => string | undefined {
  const seen = new Map<string, { name: string; times: number }>();
  return (text) => {
    const known = seen.get(text);
    if (known) {
      known.times += 1;
      return known.times >= oftenEnough ? known.name : undefined;
    }
    if (seen.size < mostTexts) seen.set(text, { name: `s${seen.size + 1}`, times: 1 });
    return undefined;
  };
}
