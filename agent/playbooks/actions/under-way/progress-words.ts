/** “When is it there”, “where do I send it”: of what has been asked for already. */
export const asksOfProgress =
  /\bhow (?:will|do|would|can) i know\b|(?:怎么|咋|如何)(?:才)?(?:能)?知道|how long|how many days|\bwhen\b|多久|几天能?|什么时候|啥时候|哪天|几号|到账|(?:怎么|咋|如何)寄|寄(?:到|回|去)?(?:哪|什么地址)|\bwhere (?:do|should|shall|must) i (?:send|ship|return|post|mail)|(?<!\b(?:you|u) (?:please |just |maybe )?)(?:send|ship|return|post) (?:it|them|this) (?:back )?to\b/i;

/** Where goods are to be sent, and how. */
export const asksWhereTo =
  /(?:怎么|咋|如何)寄|寄(?:到|回|去)?(?:哪|什么地址)|\bwhere\b|(?<!\b(?:you|u) (?:please |just |maybe )?)(?:send|ship|return|post) (?:it|them|this) (?:back )?to\b/i;
