/** Asks whom they are talking with: “who is this”, “跟我聊天的是谁”. */
export const asksWho = (text: string): boolean => whoSpeaks.test(text.trim());

const whoSpeaks =
  /^(?:hi|hello|hey|wait|so|and|sorry|ok|um)?[,.! ]*who(?:['’]?s| is| am i|m i)? (?:this|(?:talking|speaking|chatting)(?: (?:to|with)(?: me)?)?|i (?:talking|speaking|chatting) (?:to|with))(?: here| now| please)?[?.! ]*$|^(?:请问|你好|那)?[,，]?(?:(?:跟|和|同)我(?:聊天?|说话|讲话|对话|聊着)的|(?:我)?(?:这是|现在是|是)?在(?:跟|和)谁|(?:我)?(?:现在)?(?:在)?(?:跟|和)谁)(?:是)?(?:谁|哪位|什么人|说话|聊天?|对话)?(?:啊|呀|呢)?[?？]*$/iu;
