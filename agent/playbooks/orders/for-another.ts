/** Speaks of an order that someone else placed, or asks in their place. */
export const asksForAnother = (text: string): boolean => ofAnother.test(text);

/** Says that someone else asked for it: not of gifts and people of whom one's own orders may tell. */
export const wasAskedTo = (text: string): boolean => askedTo.test(text);

const askedTo =
  /(?:让|叫|托|喊)我(?:来|帮)?(?:忙|她|他)?(?:查|看|问|催)|\b(?:asked|told|wants?) me to (?:check|look|see|find|ask)/i;

const ofAnother =
  /\b(?:her|his|their) (?:latest |last |recent )?(?:orders?|parcels?|packages?|purchases?|account)\b|\b(?:friend|girlfriend|boyfriend|husband|wife|mum|mom|mother|dad|father|sister|brother|cousin|aunt|uncle|roommate|flatmate|colleague|partner|neighbou?r|boss|daughter|son)(?:['’]s (?:\w+ )?(?:orders?|parcels?|packages?|account)| (?:asked|told|wants?|sent) me)\b|\b(?:she|he|they)(?:['’]s| is| are|['’]re)? (?:asked|told|wants?|too busy|my (?:friend|wife|husband|sister|brother|mum|mom|boss))\b|\bon (?:her|his|their) behalf\b|\bfor (?:her|him|them), (?:she|he|they)\b|(?:她|他|闺蜜|朋友|同事|老公|老婆|室友|男友|女友|男朋友|女朋友|姐|妹|哥|弟|妈|爸|别人)(?:最近|之前|刚)?(?:的(?:订单|单子|单|快递|包裹|账号)|(?:让|叫|托|喊)我|没空|没时间|不方便|忙)|(?:替|代)(?:我)?(?:她|他|闺蜜|朋友|同事|老公|老婆|室友|对象|男友|女友|男朋友|女朋友|姐|妹|哥|弟|妈|爸|家人)|帮(?:她|他|闺蜜|朋友|同事|室友|对象)(?:查|看|问|催)/i;
