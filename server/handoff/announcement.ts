import type { Localized } from '../../knowledge/language.ts';
import type { HandoffReason } from '../../tools/contract.ts';

const why: Record<HandoffReason, Localized> = {
  shopper_request: {
    en: 'Of course. I’ve asked a colleague to take over.',
    zh: '好的，已经帮您联系人工同事了。',
  },
  missing_knowledge: {
    en: 'I don’t have a reliable answer to that, and I’d rather not guess. I’ve asked a colleague to help.',
    zh: '这个问题我没查到可靠的说法，不想给您说错，已经请同事来答复您。',
  },
  unsupported_request: {
    en: 'That’s something a colleague has to do for you, so I’ve passed it on.',
    zh: '这件事需要同事来帮您处理，我已经转过去了。',
  },
  policy_requires_human: {
    en: 'A colleague has to look at this before it can go ahead, so I’ve passed it on.',
    zh: '这件事需要同事核实后处理，我已经转过去了。',
  },
  tool_failure: {
    en: 'Sorry, I can’t look that up right now. I’ve asked a colleague to follow up.',
    zh: '抱歉，我这边暂时查不到，已经请同事来跟进。',
  },
  low_confidence: {
    en: 'Sorry, I’m not sure I understood you. I’ve asked a colleague to take over.',
    zh: '抱歉，我没能完全明白您的意思，已经请同事来帮您。',
  },
  negative_sentiment: {
    en: 'I’m sorry about the trouble. I’ve asked a colleague to take care of this.',
    zh: '给您添麻烦了，很抱歉。已经请同事来跟进这件事。',
  },
  identity_unverified: {
    en: 'To keep your order safe, a colleague has to check who you are. I’ve asked them to take over.',
    zh: '为了保护您的订单信息，需要同事先帮您核实身份，我已经转过去了。',
  },
  risk: {
    en: 'A colleague has to double-check this, so I’ve passed it on.',
    zh: '这件事需要同事再确认一下，我已经转过去了。',
  },
  deadline: {
    en: 'Sorry for the wait. I couldn’t sort this out in time, so I’ve asked a colleague to take over.',
    zh: '抱歉让您久等了，这个问题我没能及时处理好，已经请同事来跟进。',
  },
};

const whatNow: Localized = {
  en: 'They can read everything above, so you won’t have to repeat yourself. The reply will come right here.',
  zh: '前面的对话同事都能看到，您不用再说一遍，回复会直接发在这里。',
};

const alreadyWaiting: Localized = {
  en: 'A colleague already has your request and will reply right here. Meanwhile, feel free to ask me anything else.',
  zh: '同事已经收到您的请求，会在这里回复您。等的时候有别的问题，也可以接着问我。',
};

/** What the shopper is told when the conversation goes to a person, or already waits for one. */
export function announcement(reason: HandoffReason, waiting: boolean): Localized {
  if (waiting) return alreadyWaiting;
  return { en: `${why[reason].en} ${whatNow.en}`, zh: `${why[reason].zh}${whatNow.zh}` };
}
