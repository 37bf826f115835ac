/** A thing that is theirs. */
export const ownThing = /\bmy\b|\bi (?:bought|ordered|got)\b|我的|我(?:那|这|买)|(?:这|那)(?:件|双|条|款|个|副|台|袋)/i;
