import type { IntentExamples } from './lines.ts';
import { en } from './track-parcel.en.examples.ts';
import { zh } from './track-parcel.zh.examples.ts';

/** Where is it, when does it arrive. Nothing is said to be wrong yet. */
export const trackParcel: IntentExamples = { en, zh };
