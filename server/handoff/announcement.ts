import { sayClock, sayDay, sayOnDay } from '../../agent/playbooks/say-time.ts';
import type { Language, Localized } from '../../knowledge/language.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { CalledColleague } from './called-colleague.ts';
import type { Standing } from './line.ts';
import { hoursText } from './service-hours.ts';

/** What the agent said before it, as a rule’s own words or a courtesy, isn’t said again. */
const why: Record<HandoffReason, Localized> = {
  shopper_request: {
    en: 'I’ve asked a colleague to take over.',
    zh: '已经帮您联系人工同事了。',
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
    en: 'I’ve passed it on; it goes ahead once it has been looked at.',
    zh: '已经转过去了，核实后会继续处理。',
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
    en: 'It’s with a colleague now.',
    zh: '已经转给同事了。',
  },
  deadline: {
    en: 'Sorry for the wait. I couldn’t sort this out in time, so I’ve asked a colleague to take over.',
    zh: '抱歉让您久等了，这个问题我没能及时处理好，已经请同事来跟进。',
  },
  taken_over: {
    en: 'A colleague takes care of this from here on.',
    zh: '接下来由同事为您处理。',
  },
};

const canRead: Localized = {
  en: 'The team can read everything above, so you won’t have to repeat yourself. The reply will come right here.',
  zh: '前面的对话同事都能看到，您不用再说一遍，回复会直接发在这里。',
};

const contact: Localized = {
  en: 'If you’d rather not wait here, leave an e-mail address or a phone number below.',
  zh: '不方便一直等的话，也可以在下面留个邮箱或手机号。',
};

/** Nobody can say when somebody comes, so nothing is said of it. */
const unattended: Localized = {
  en: 'Nobody from the team is online just now; your request is saved and keeps its place.',
  zh: '现在没有同事在线，您的请求已经记下，排队位置会保留。',
};

const contactMeanwhile: Localized = {
  en: 'Please leave an e-mail address or a phone number below, so that they can reach you when you’re not here.',
  zh: '麻烦您在下面留个邮箱或手机号，这样您不在的时候，同事也能联系到您。',
};

const alreadyWaiting: Localized = {
  en: 'Your request is with the team already, and the reply will come right here.',
  zh: '您的请求已经转给人工了，回复会直接发在这里。',
};

const meanwhile: Localized = {
  en: 'Meanwhile, feel free to ask me anything else.',
  zh: '等的时候有别的问题，也可以接着问我。',
};

/** Where a shopper stands in line when they are told. */
export type Waiting = {
  standing: Standing;
  now: Date;
  timeZone: string;
  /** Whom the shopper asked for by name. */
  called?: CalledColleague;
};

/** What is true of whom they asked for: that it is noted, and whether that one is there. Nobody promises them. */
function ofCalled({ called, standing }: Waiting, language: Language): string[] {
  if (!called) return [];
  const { name, presence } = called;
  if (presence === 'online') {
    return [
      {
        en: `I’ve noted that you’d like ${name}; whoever is free first may answer.`,
        zh: `已备注您想找${name}，也可能由先有空的同事接待您。`,
      }[language],
    ];
  }
  // where nobody is there, that is said next
  const instead = 'place' in standing && standing.attended;
  return [
    {
      en: `${name} isn’t at the desk just now${instead ? ', so a colleague may answer instead' : ''}; I’ve noted that you asked for ${name}.`,
      zh: `${name}现在不在线${instead ? '，可能由其他同事接待您' : ''}，已备注您想找${name}。`,
    }[language],
  ];
}

/** What the shopper is told when the conversation goes to a person. */
export function announcement(reason: HandoffReason, waiting: Waiting, language: Language): string {
  return join(language, [
    why[reason][language],
    ...ofCalled(waiting, language),
    whereIn(waiting, language),
    canRead[language],
    ...rest(waiting, language),
  ]);
}

/** What they are told when they ask again while it waits. */
export function alreadyAsked(waiting: Waiting, language: Language): string {
  return join(language, [
    alreadyWaiting[language],
    ...ofCalled(waiting, language),
    whereIn(waiting, language),
    meanwhile[language],
  ]);
}

/** What they are told when they ask for a person while `operator` has it. */
export function alreadyThere(operator: string, language: Language): string {
  return {
    en: `${operator} is with you in this chat and reads everything you write here.`,
    zh: `${operator} 正在为您服务，您在这里说的都能看到。`,
  }[language];
}

/** What they are told instead of asking for a person once more about what one has answered. */
export const alreadyAnswered: Localized = {
  en: 'A colleague has already looked into this, and their answer is above. If something has changed or was missed, tell me what it is; and if you’d still like them to look again, just say so and I’ll pass it on.',
  zh: '这件事同事之前已经看过了，答复就在上面。要是情况有变化，或者有漏掉的地方，您直接告诉我；还是想请同事再看看的话，说一声，我马上转过去。',
};

function whereIn({ standing, now, timeZone }: Waiting, language: Language): string {
  if ('place' in standing) {
    const place = inLine(standing.place)[language];
    return standing.attended ? place : join(language, [unattended[language], place]);
  }
  const { opensAt, hours } = standing;
  if (!opensAt) {
    return { en: 'Nobody is at the desk right now.', zh: '现在人工客服不在线。' }[language];
  }
  const voice = { language, now, timeZone };
  const at = opensAt.toISOString();
  const always = hours && hoursText(hours);
  return {
    en: `Nobody is at the desk right now; colleagues are back ${sayOnDay(at, voice)} at ${sayClock(at, voice)}${always ? ` (${always.en})` : ''}.`,
    zh: `现在是人工客服的休息时间，${sayDay(at, voice)} ${sayClock(at, voice)} 上班${always ? `（${always.zh}）` : ''}。`,
  }[language];
}

function inLine(place: number): Localized {
  if (place === 1) return { en: 'Right now you’re next in line.', zh: '目前您排在第一位。' };
  const ahead = place - 1;
  const people = ahead === 1 ? 'there is one person' : `there are ${ahead} people`;
  return { en: `Right now ${people} in line ahead of you.`, zh: `您前面还有 ${ahead} 位顾客。` };
}

function rest({ standing }: Waiting, language: Language): string[] {
  if (!('place' in standing)) return [contact[language]];
  return standing.attended ? [] : [contactMeanwhile[language]];
}

function join(language: Language, sentences: readonly string[]): string {
  return sentences.join(language === 'en' ? ' ' : '');
}
