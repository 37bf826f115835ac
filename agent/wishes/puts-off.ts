/** Puts a wish off that isn't carried out yet, to think it over: “先不急，我再想想”, "hold off for now, let me sleep on it". */
export const putsOff = (text: string): boolean => putOff.test(text);

/** The words without what puts a wish off. */
export const withoutPuttingOff = (text: string): string => text.replace(putOff, ' ');

const putOff = new RegExp(
  [
    // not yet
    String.raw`(?:先|暂时|暂且|还是|目前)(?:都|还)?(?:不|别|甭)(?:用|要|想|急着|忙着|着急|给我|帮我)*(?:取消|退(?![款钱]?.{0,4}(?:就|不行))|换|动|办|弄|处理|提交|操作|申请|改)(?:订单|货|款|单|掉|理)?`,
    String.raw`(?:不|别)(?:太)?(?:着急|急着?|忙着)(?:取消|退|换|办|处理)`,
    String.raw`(?:^|[,，。!！\s])(?:那|那就|就|还是|算了|要不|我)?(?:先|暂时)(?:给我|帮我)?(?:放|留|搁|保留)(?:着|在那儿?|一[放下])`,
    String.raw`(?<!你|您)(?:再|先|得|要|回头|好好|让我|容我|我)(?:再|去|先|好好|自己|仔细)*(?:想想|想一想|想一下|想清楚|考虑|琢磨|斟酌|商量)`,
    String.raw`(?:do|wo|need|would|should)n['’]?t (?:\w+ )?(?:cancel|return|exchange|swap|do (?:it|that|anything|this))\b[^,.;!]{0,20}\b(?:yet|now)\b`,
    String.raw`\b(?:hold|hang) (?:off|fire)\b`,
    String.raw`\bleave (?:it|that|this|things|the order|my order)(?: \w+)? (?:for now|for the moment|as (?:it|they) (?:is|are)|as is|be|alone|with me)\b`,
    String.raw`\bleave it for now\b|\bput (?:it|that|this) on hold\b`,
    String.raw`\bkeep (?:the|my|this|that) order\b`,
    // thinks it over
    String.raw`\b(?:let me|need(?: some| more| a (?:bit|little|moment|minute|day)(?: (?:more|of))?)?(?: time)? to|(?:i['’]?ll|i will|gonna|going to|want to|wanna|i['’]?d like to|have to|should)) (?:\w+ )?(?:think|sleep on|mull|ponder|consider|reconsider)\b`,
    String.raw`\b(?:thinking|think) (?:it|this|that) (?:over|through)\b|\bsleep on it\b`,
    String.raw`^(?:\w+,? )?not (?:just )?yet\b(?=\s*(?:$|[,.;!]))`,
  ].join('|'),
  'iu',
);
