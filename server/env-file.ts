/** What a `.env` holds, or the first line (from 1) that can't be read. */
export type EnvFile = { values: Record<string, string> } | { brokenLine: number; why: string };

/**
 * Reads `KEY=value` lines. A value may stand in single or double quotes; without them it ends before ` #`. Blank lines
 * and lines that begin with `#` don't count.
 */
export function parseEnvFile(text: string): EnvFile {
  const values: Record<string, string> = {};
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const assignment = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line);
    const name = assignment?.[1];
    const value = parseValue(assignment?.[2] ?? '');
    if (name === undefined) return { brokenLine: index + 1, why: 'it is not KEY=value' };
    if (value === undefined) return { brokenLine: index + 1, why: 'its quotes do not close' };
    values[name] = value;
  }
  return { values };
}

function parseValue(text: string): string | undefined {
  const quote = text[0];
  if (quote !== '"' && quote !== "'") return text.replace(/(^|\s+)#.*$/, '').trimEnd();
  const quoted = /^(["'])(.*?)\1\s*(#.*)?$/.exec(text);
  return quoted?.[2];
}
