/** The lands of the world as shoppers name them, by themselves or by a town: pure. */
export { foreignNames, landsIn } from '../knowledge/words/places.ts';
