/** What a Markdown file says about itself between two `---` lines at its top. */
export interface FrontMatter {
  fields: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Reads the simple part of YAML that people write there: `key: value`, one a line, quotes allowed. Other lines are
 * skipped, and a text without a closed block is all body: nothing in it can fail.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!block) return { fields: {}, body: text };
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const line of (block[1] ?? '').split('\n')) {
    const pair = /^([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/.exec(line);
    if (!pair) continue;
    const [, key = '', value = ''] = pair;
    fields[key.toLowerCase()] = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  }
  return { fields, body: text.slice(block[0].length) };
}
