/**
 * The same work with the latest results kept, `most` of them at most: for what is asked again and again of the same
 * texts. The result must be fit to be shared.
 */
export function remembered<Result>(most: number, work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const isKnown = results.has(text);
    const result = isKnown ? (results.get(text) as Result) : work(text);
    if (isKnown) results.delete(text); // and back as the newest
    const [oldest] = results.size >= most ? results.keys() : [];
    if (oldest !== undefined) results.delete(oldest);
    results.set(text, result);
    return result;
  };
}
