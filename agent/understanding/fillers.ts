/**
 * Words that only turn to a matter, in front of it: “对了”, “顺便问下”, `btw`, `also quick q,`. They say nothing about
 * what is meant, so they are taken off before a message is read; a message of nothing else stays.
 */
const turning =
  /^(?:\s*(?:(?:oh|and|also|ok|okay|so|well|hey|hmm+|um+|btw|by the way|anyway|actually|quick (?:q|question)|real quick|one (?:more|last|other) (?:thing|question)|another (?:thing|question)|(?:just )?(?:wondering|curious)|in english,?(?: please| pls| plz)?|speak english(?: please| pls| plz)?)(?![a-z'])|哦?对了|话说|顺[便带](?:再)?(?:问|说|提)?(?:问|一?下|一提)?|另外(?!一|的|那|两)|再(?:问|请教)一?下|我?(?:就)?想(?:再)?问一?下|还想问一?下?|不好意思|那个[,，…]|额+|呃+|嗯+|诶|哎)(?:\s*[,，、:：;；~～…!！.。-])*)+\s*/iu;

/** The message without the words that only turn to it. */
export function withoutFillers(text: string): string {
  const bare = text.replace(turning, '');
  const words = (bare.match(/[a-z0-9]+/giu)?.length ?? 0) + (bare.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  return words >= 2 ? bare : text;
}
