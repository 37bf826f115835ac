/** A piece of a passage that can be quoted by itself. */
export interface Statement {
  text: string;
  /** `intro` announces items of a list or rows of a table, and says nothing alone. */
  kind: 'sentence' | 'item' | 'row' | 'intro';
}

/** Markdown as statements in reading order; headings are none. */
export function statementsOf(markdown: string): Statement[] {
  let header: string[] | undefined;
  return markdown.split('\n').flatMap((raw): Statement[] => {
    const line = raw.trim();
    if (!line.startsWith('|')) header = undefined;
    if (line === '' || /^#{1,6}\s/.test(line) || /^\|?[\s:|-]+\|?$/.test(line)) return [];
    const isItem = /^(?:[-*+]|\d+[.)、])\s+/.test(line);
    const plain = line
      .replace(/^(?:[-*+]|\d+[.)、])\s+/, '')
      .replace(/^>\s?/, '')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|`)/g, '');
    if (!line.startsWith('|')) {
      if (isItem) return [{ text: plain, kind: 'item' }];
      return splitSentences(plain).map((text) => ({ text, kind: /[:：]$/.test(text) ? 'intro' : 'sentence' }));
    }
    const cells = plain
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1);
    if (!header) {
      header = cells;
      return [];
    }
    return [{ text: tableRow(cells, header), kind: 'row' }];
  });
}

/** Cuts after full stops; a short "Yes." stays with what it begins. */
function splitSentences(text: string): string[] {
  const found = text.match(/[\s\S]+?(?:[。！？]+[”」）]*|[.!?]+["”)]*(?=\s)|$)\s*/gu) ?? [];
  const sentences: string[] = [];
  for (const piece of found.map((each) => each.trim()).filter((each) => each !== '')) {
    const last = sentences.at(-1);
    if (last !== undefined && last.length <= 8)
      sentences[sentences.length - 1] = `${last}${/[。！？]$/.test(last) ? '' : ' '}${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}

/** `港澳台：首重1公斤38元，每续0.5公斤15元`; with one column of values their heading is left out. */
function tableRow([subject = '', ...values]: readonly string[], [, ...headings]: readonly string[]): string {
  const isHan = /\p{Script=Han}/u.test(subject + values.join(''));
  const named = values.map((value, at) => (values.length > 1 ? joined(headings[at] ?? '', value, isHan) : value));
  return `${subject}${isHan ? '：' : ': '}${named.join(isHan ? '，' : ', ')}`;
}

/** Chinese needs no space but between Latin letters and a figure: “VIP 1.5积分”. */
function joined(heading: string, value: string, isHan: boolean): string {
  const meets = /[a-z]$/i.test(heading) && /^[a-z\d]/i.test(value);
  return `${heading}${isHan && !meets ? '' : ' '}${value}`.trim();
}
