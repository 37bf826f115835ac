/** Who or what is in danger: an animal, a person or both, or goods that endanger whoever is near. */
export type Harmed = 'animal' | 'person' | 'both' | 'food' | 'device' | 'thing';

/** One way in which harm is told. */
export interface HarmSign {
  said: RegExp;
  /** Of goods; a being's otherwise. */
  goods?: Exclude<Harmed, 'animal' | 'person' | 'both'>;
  /** Says little by itself: it counts where the words tell that goods brought it about. */
  needsCause?: true;
  /** Words anywhere beside it by which it means something else. */
  unless?: RegExp;
  /** Can't wait for anybody's answer. */
  isAcute?: true;
}

/** How a language tells harm, and what in it only sounds so. */
export interface HarmWords {
  signs: readonly HarmSign[];
  /** Taken out before anything is heard: figures of speech, and names of goods. */
  idioms: RegExp;
  /** A clause that supposes, asks beforehand or speaks in general. */
  supposes: RegExp;
  /** Ends what stands before a sign that is denied. */
  denies: RegExp;
  /** Goods were eaten, worn or used, and this came of it. */
  causes: RegExp;
  /** The goods are this shop's, or those just used. */
  ours: RegExp;
  /** Looks for goods: what is told with it is what they are to suit. */
  shops: RegExp;
  /** It happened with what others sell, or long ago. */
  elsewhere: RegExp;
  animal: RegExp;
}
