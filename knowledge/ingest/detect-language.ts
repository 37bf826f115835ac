import type { Language } from '../language.ts';

/** The language of a document's text. A Chinese text keeps some Latin (brands, units), so a third of Han is enough. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0; // words, since one Han character says about as much
  return han > (han + latin) / 3 ? 'zh' : 'en';
}

/** The language that a path says by a folder: `en/shipping.md`, `docs/zh-CN/a.md`. */
export function languageOfPath(source: string): Language | undefined {
  for (const folder of source.toLowerCase().split('/').slice(0, -1)) {
    if (/^en(-[a-z]+)?$/.test(folder)) return 'en';
    if (/^zh(-[a-z]+)?$/.test(folder)) return 'zh';
  }
  return undefined;
}

/** The language that a tag such as `zh-CN` says, if it is one of ours. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'en' || primary === 'zh' ? primary : undefined;
}
