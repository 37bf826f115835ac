/** The same work on a text with its latest results kept. */
export { remembered } from '../knowledge/words/remembered.ts';
