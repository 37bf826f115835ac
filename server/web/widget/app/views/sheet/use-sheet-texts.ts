import { useApp } from '../app-context.ts';
import type { SheetTexts } from './sheet-texts.ts';
import { englishSheet } from './sheet-texts.en.ts';
import { chineseSheet } from './sheet-texts.zh.ts';

/** What a sheet says, in the language of the moment. */
export function useSheetTexts(): SheetTexts {
  return useApp().language.value === 'zh' ? chineseSheet : englishSheet;
}
