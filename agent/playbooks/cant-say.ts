/** Asked for a number or proof, and hasn't got it. */
export const cantSay =
  /(?:没有?|不知道|不记得|记不得|忘|找不到|不清楚).{0,6}(?:订单|单号|号|手机|邮箱|了)|(?:don'?t|do not|can'?t|cannot|didn'?t) (?:have|know|remember|find|get)|forgot|lost (?:it|the)|no idea|no (?:order )?number/i;
