/** A thing that is theirs. */
export const ownThing = /\bmy\b|\bi (?:bought|ordered|got)\b|我的|我(?:那|这|买)|(?:这|那)(?:件|双|条|款|个|副|台|袋)/i;

/** Had for some time, or gone wrong just now: it is theirs, whether or not they say so. */
export const hadForSome =
  /(?:才|刚|就|都|已经)?(?:买|穿|用|戴|收到|到手|拿到|洗)(?:了|过|完|来|的)?[^,，。?？]{0,6}(?:[几两一二三四五六七八九十半\d]+多?(?:个?多?月|天|周|个?星期|年|次|回)|没(?:多久|几天|两天))|(?:突然|现在|居然|竟然|就)[^,，。?？]{0,8}(?:了|掉|坏|断|裂)|\b(?:after|for|only|within|in) (?:just |about |only )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|a couple of) (?:days?|weeks?|months?|wash(?:es)?|times?|wears?)\b|\b(?:days?|weeks?|months?) (?:old|ago|in)\b|\b(?:already|just|suddenly) (?:\w+ )?(?:broke|came|fell|split|stopped|cracked|tore|ripped|coming|falling)/i;
