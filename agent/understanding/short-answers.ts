import type { Guess } from './classifier.ts';
import type { Expecting } from './entities.ts';
import type { IntentId } from './intents.ts';
import { normalise } from './normalise.ts';
import type { Entities } from './understanding.ts';

interface Asked {
  expecting?: Expecting;
  lastIntent?: IntentId;
}

const particles = '(?:啊|呀|呢|哦|哈|嘛|吧|的|了|滴|哒|嘞|啦|~|。|,|!|\\.| )*';
const yes = new RegExp(
  `^(?:(?:yes|yeah|yep|yup|yea|ya|ok|okay|k|sure|right|correct|exactly|please|do it|go ahead|of course|fine|alright|confirm|that one|this one|both|either|any|是|是的|对|对的|嗯|恩|好|好的|行|可以|可|没错|没问题|就这个|这个|就是这个|就它|都行|都可以|都要|随便|确认|确定|当然|要|要的|需要|同意|办|得|中)${particles})+$`,
  'u',
);
const no = new RegExp(
  `^(?:(?:no|nope|nah|not that one|not this one|not that|none|neither|never mind|nevermind|nvm|no thanks|不|不是|不对|不要|不用|不需要|算了|没有|不行|不了|不是这个|不是那个|都不是|都不要|别)${particles})+(?:谢谢|thanks|thank you)?$`,
  'u',
);

/**
 * Reads answers that are too short to have a matter of their own: yes, no, a number, "the second one". Undefined when
 * the message says more than that.
 */
export function readShortAnswer(text: string, entities: Entities, asked: Asked): Guess<IntentId>[] | undefined {
  const plain = normalise(text).replace(/[.。!,~?\s]+$/u, '');
  if (no.test(plain)) return sure('deny');
  if (yes.test(plain)) return sure('affirm');
  if (onlyDetails(plain, entities)) return sure('give_details');
  if (
    entities.ordinal !== undefined &&
    plain.length <= 24 &&
    /^(?:the|option|number|[a-z]+(?: one)?$|第|最|后|前|上|下|另|\d)/u.test(plain) &&
    asked.expecting
  ) {
    return sure('affirm');
  }
  return undefined;
}

/** Nothing but names of things and the words that introduce them. */
function onlyDetails(plain: string, entities: Entities): boolean {
  const named =
    entities.orderNumbers.length +
    entities.trackingNumbers.length +
    entities.phoneTails.length +
    entities.emails.length;
  if (named === 0) return false;
  const rest = plain
    .replace(/[a-z0-9._%+-]+@[a-z0-9.-]+/gu, '')
    .replace(/[a-z]{0,4}[\s-]?#?\d{4,}[a-z0-9]*/gu, '')
    .replace(
      /订单号?|单号|编号|尾号|手机号?|电话|后四位|邮箱|号码|我的|我|是|这个|这单|的|就|运|快递|物流|order|number|num|phone|mobile|email|tracking|last|four|digits?|ends?|ending|in|with|my|the|its?|is|are|here|no|and|:|,|#|\.|-/gu,
      '',
    );
  return rest.trim() === '';
}

function sure(id: IntentId): Guess<IntentId>[] {
  return [{ id, confidence: 0.95 }];
}
