/** HTML that is safe to put into a page. Only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Fill = string | number | undefined | Markup | readonly Markup[];

/**
 * HTML from a template. Whatever is filled in is text, escaped for elements and quoted attributes, unless it is markup
 * itself: what a shopper or a model said can't become part of the page.
 */
export function html(parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup {
  return { markup: parts.map((part, at) => part + (at < fills.length ? filled(fills[at]) : '')).join('') };
}

/** A part of a page only when it is wanted. */
export const when = (wanted: boolean, part: () => Markup): Markup => (wanted ? part() : html``);

function filled(fill: Fill): string {
  if (fill === undefined) return '';
  if (typeof fill === 'string' || typeof fill === 'number') return escapeHtml(String(fill));
  return 'markup' in fill ? fill.markup : fill.map(({ markup }) => markup).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => escapes[character] ?? '').replaceAll('\u0000', '\uFFFD');
}
