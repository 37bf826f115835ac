/** What questions ask to be done, and the words by which a passage speaks of it. */
const deeds: readonly { asked: RegExp; told: RegExp }[] = [
  {
    asked: /\breturn(?:s|ed|ing|able)?\b|\bsend .{0,20}back\b|\btake .{0,20}back\b|退(?!款|钱|换货?运费)/iu,
    told: /\breturn|send .{0,30}back|退/iu,
  },
  { asked: /\bexchang|\bswap\b|换(?:货|码|成|个|尺码|颜色|大|小|一)/iu, told: /\bexchang|\bswap|换/iu },
  { asked: /\bcancel|取消/iu, told: /\bcancel|取消/iu },
  { asked: /\bwash|\bclean|\biron|\bdry(?:er|ing)?\b|洗|熨|烘/iu, told: /wash|clean|iron|dry|洗|熨|烘|擦/iu },
  { asked: /\binvoice|\bfapiao|\breceipt|发票|专票|开票/iu, told: /invoice|receipt|发票|专票/iu },
];

/** Taken for done, while something else is asked: “if I return it, where does the money go”. */
const supposed =
  /\b(?:if|when|once|after) (?:i|we|you) (?:\w+ ){0,2}?\w+ (?:it|them|this|that|something|stuff|an item|one)(?: back)?\b(?=,? +(?:who|what|where|when|how|do|does|is|are|can|will)\b)/i;

/**
 * Those passages that speak of what a question asks to be done, where there are any: how opened food is kept doesn't
 * answer whether it can go back.
 */
export function ofAskedDeed<Passage extends { headings: string[]; text: string }>(
  question: string,
  passages: readonly Passage[],
): readonly Passage[] {
  const done = question.replace(supposed, ' ');
  const asked = deeds.filter((deed) => deed.asked.test(done));
  if (asked.length === 0) return passages;
  const apt = passages.filter(({ headings, text }) => {
    const told = `${headings.join('\n')}\n${text}`;
    return asked.every((deed) => deed.told.test(told));
  });
  return apt.length > 0 ? apt : passages;
}
