/** Whether a text holds a scenario's phrase: literal, whatever the case, or `/a regular expression/`. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const pattern = /^\/(.+)\/$/su.exec(phrase)?.[1];
  if (pattern !== undefined) return new RegExp(pattern, 'iu').test(text);
  return text.toLowerCase().includes(phrase.toLowerCase());
}
