/** How it turns out against its chart, rather than which size to take. */
export const asksFit =
  /true to size|\b(?:run|fit|come)s? (?:up )?(?:small|large|big|tight|loose|true|narrow|wide)|how (?:do|does|'?s|is) (?:it|they|these|those|this|that|the \S+(?: \S+)?) (?:fit|run)|how'?s (?:it|the) fit|偏大|偏小|偏码|正码|标准码|准码|码数?.{0,3}(?:标准|准不准|准吗)|尺码.{0,3}标准|版型|\bcome up (?:small|large|big)|\b(?:high )?insteps?\b|\b(?:slim|loose|relaxed|regular|boxy)[- ]?fit(?:ting)?\b|脚背|[挤夹顶]脚|\bpinch\b|(?:修身|宽松|紧身)(?:款|的)?[吗么不]/i;
