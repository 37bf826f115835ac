/** A piece of a message between two places where a new thought may begin. */
export interface Clause {
  text: string;
  /** Begins with words that announce another matter: 另外, also, by the way. */
  announced: boolean;
}

const strongMarks = /(?<=[。！!？?；;\n…])\s*|(?<=\.)\s+(?=\S)|\n+/u;
const weakMarks = /(?<=[，,、：])\s*|(?<=,)\s*|\s+-+\s+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
const englishJoint =
  /\s+(?=(?:and|but|also|plus|oh|btw)\s+(?:also\s+)?(?:do|does|did|can|could|will|would|is|are|was|has|have|when|where|what|which|how|why|who|i want|i need|i would|i'd|please|pls|tell me|show me|cancel|change|also|btw|by the way|another|one more)\b)/iu;
const announcement =
  /^(?:[，,、\s]*)(?:另外|还有(?!多|几|没|货|吗|别|其他)|顺便|对了|再问|再请问|以及|同时|其次|第二个问题|还想问|还要问|哦对|(?:and\s+|oh\s+|but\s+)?(?:also|btw|by the way|another (?:thing|question)|one more (?:thing|question)|second(?:ly)?,|plus|on top of that|besides)\b|(?:and|but)\s+(?:do|does|did|can|could|will|would|is|are|when|where|what|which|how|why)\b)/iu;

/** Cuts messages into clauses, in order. Nothing is lost but spaces. */
export function clausesOf(texts: readonly string[]): Clause[] {
  return texts
    .flatMap((text) => text.split(strongMarks))
    .flatMap((part) => part.split(weakMarks))
    .flatMap((part) => part.split(englishJoint))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}?？!！\p{Extended_Pictographic}…]/u.test(part))
    .map((text) => ({ text, announced: announcement.test(text) }));
}
