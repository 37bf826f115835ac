import { analyse } from '../words/analyse.ts';
import { remembered } from '../words/remembered.ts';

/** The words of a heading or title, as `analyse` sees them. A shop has few, and each stands above many passages. */
export const headingWords = remembered(2_000, (heading) => analyse(heading).words);
