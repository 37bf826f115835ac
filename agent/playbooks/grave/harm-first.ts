import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { say, step } from '../steps.ts';
import { phrase, type Phrase } from '../voice.ts';
import { asksAfterHarm, asksRedressAfterHarm } from './after-harm.ts';
import { harmedTogether, harmIn, type Harm } from './harm.ts';
import type { Harmed } from './harm-signs.ts';

/** Harm before whatever else the playbook would make of the words. */
export const harmFirst = (playbook: Playbook): Playbook => ({
  intent: playbook.intent,
  *run(context) {
    const harm = harmAtHand(context);
    if (harm) return yield* handOver(context, harm);
    if (!context.resumes && asksRedressAfterHarm(context.segment.text, context.memory)) {
      yield* say(context, redress);
      return yield* step({ do: 'on_record' });
    }
    yield* playbook.run(context);
  },
});

/** What these words tell, or ask after. */
function harmAtHand({ segment, memory }: PlaybookContext): Harm | undefined {
  const isAfter = memory.harm !== undefined && asksAfterHarm(segment.text, memory);
  return harmIn(segment.text) ?? (isAfter ? { of: memory.harm.of, isAcute: false } : undefined);
}

/**
 * Harm goes to a person at once. Until then it says the one thing that is safe whatever happened: leave the goods alone,
 * keep them, and ask who knows about bodies. It promises nothing and blames nobody.
 */
function* handOver(context: PlaybookContext, { of: now, isAcute }: Harm): Steps {
  const { memory } = context;
  const of = harmedTogether(memory.harm?.of, now);
  const isAgain = memory.harm?.of === of;
  yield { do: 'remember', memory: { harm: { of, turn: (memory.turns ?? 0) + 1 } } };
  // which goods it may have been: for who takes it, and no word of it here
  if (context.frame.shopper.level !== 'anonymous') yield* look('find_orders', { limit: 10, showCards: false });
  yield* say(context, isAgain ? again[of] : isAcute ? (acute[of] ?? usual[of]) : usual[of]);
  yield { do: 'handoff', reason: 'risk' };
}

const redress = phrase({
  en: () =>
    'The colleague who has your case decides that with you: after what happened the usual rules for returns aren’t the measure. Please keep the product and its packaging until then, opened or not, and don’t send it back yet.',
  zh: () =>
    '这个由接手的同事跟您定：出了这种情况，不按平常的退货规则来算。商品不管拆没拆封，连包装先留好，暂时不用寄回。',
});

type Phrases = Readonly<Record<Harmed, Phrase<undefined>>>;

const usual: Phrases = {
  animal: phrase({
    en: () =>
      "I'm so sorry to hear that, and I hope they are better soon. Please stop giving or using the product now and call a vet; if it is acute, go to an emergency vet straight away. Keep the product and its packaging with the batch number.",
    zh: () =>
      '听到这个真的很揪心，希望毛孩子快点好起来。请先停止喂食或使用，尽快联系宠物医生；情况紧急就直接送急诊。商品、包装和批号请先留好。',
  }),
  person: phrase({
    en: () =>
      "I'm so sorry to hear that. Please stop using the product now and ask a doctor; if it is acute, call the emergency services. Keep the product with its label and packaging.",
    zh: () =>
      '听到这个真的很抱歉，人最要紧。请马上停止使用，尽快请医生看看；情况紧急请直接拨打急救电话。商品、标签和包装请先留好。',
  }),
  both: phrase({
    en: () =>
      "I'm so sorry to hear that. Please stop using and feeding the product now: whoever feels unwell should ask a doctor, and your pet a vet; if it is acute, call the emergency services. Keep the product and its packaging with the batch number.",
    zh: () =>
      '听到这个真的很抱歉，人和毛孩子都要紧。请马上停止使用和喂食：人不舒服请尽快就医，毛孩子请联系宠物医生；情况紧急请直接拨打急救电话。商品、包装和批号请先留好。',
  }),
  food: phrase({
    en: () =>
      "Thank you for telling me, and I'm sorry about this. Please stop feeding it, and keep the food, the packaging with the batch number and what you found. If anybody has eaten it and seems unwell, ask a vet or a doctor.",
    zh: () =>
      '谢谢您告诉我们，很抱歉让您遇到这种事。请先停止喂食，把粮、包装、批号和发现的东西都留好；要是已经吃了、看着不舒服，请尽快问医生。',
  }),
  device: phrase({
    en: () =>
      "Thank you for telling me; your safety comes first. Please stop using it and don't charge, open or post it; keep it away from people, pets and anything that burns. If there is fire or smoke, keep your distance and call the fire service.",
    zh: () =>
      '谢谢您告诉我们，安全第一。请马上停止使用，不要充电、拆开或寄回，放到远离人、宠物和易燃物的地方；还有火或烟的话，请离远一点并拨打119。',
  }),
  thing: phrase({
    en: () =>
      "Thank you for telling me, and I'm sorry about this. Please stop using it, and keep the product, its packaging and what you found out of reach of children and pets. If anybody is hurt, ask a doctor.",
    zh: () =>
      '谢谢您告诉我们，很抱歉让您遇到这种事。请先停止使用，商品、包装和发现的东西都留好，别让孩子和宠物碰到；有人受伤的话请尽快看医生。',
  }),
};

/** Where nobody should wait for a reply of ours. */
const acute: Partial<Phrases> = {
  animal: phrase({
    en: () =>
      "I'm so sorry. Please don't wait for us: go to a vet or an emergency vet right away, and don't give or use any more of the product. Take the packaging with the batch number along and keep the rest.",
    zh: () =>
      '听到这个真的很揪心。请不用等我们，马上带毛孩子去看宠物医生或急诊，商品先别再喂、别再用。包装和批号带上，剩下的请留好。',
  }),
  person: phrase({
    en: () =>
      "I'm so sorry. Please don't wait for us: get medical help right away, and call the emergency services if it is serious. Stop using the product, and keep it with its packaging.",
    zh: () => '听到这个真的很担心。请不用等我们，马上就医，严重的话直接拨打120。商品先别再用，连同包装一起留好。',
  }),
  both: phrase({
    en: () =>
      "I'm so sorry. Please don't wait for us: get medical help for the person right away, and call the emergency services if it is serious; take your pet to a vet or an emergency vet. Don't use or feed any more of the product, and keep it with its packaging and batch number.",
    zh: () =>
      '听到这个真的很担心。请不用等我们：人先马上就医，严重的话直接拨打120；毛孩子也请尽快送宠物医生。商品别再用、别再喂，包装和批号留好。',
  }),
};

/** Told or asked after once more: only what still holds. */
const again: Phrases = {
  animal: phrase({
    en: () =>
      "I can't judge that from here, and a vet can: please call one now, or an emergency vet if it is acute. Don't give or use any more of the product. I've passed on what you tell me here.",
    zh: () =>
      '这个我没法判断，请现在就联系宠物医生，紧急的话直接送急诊，商品先别再喂、别再用。您说的情况我都转给同事了。',
  }),
  person: phrase({
    en: () =>
      "I can't judge that from here, and a doctor can: please ask one now, or call the emergency services if it is acute. Don't use the product any more. I've passed on what you tell me here.",
    zh: () => '这个我没法判断，请现在就问医生，紧急的话直接拨打120，商品先别再用。您说的情况我都转给同事了。',
  }),
  both: phrase({
    en: () =>
      "I can't judge that from here; a doctor can for you, and a vet for your pet. Please call them now, or the emergency services if it is acute. Don't use or feed any more of the product. I've passed on what you tell me here.",
    zh: () =>
      '这个我没法判断：人请现在就问医生，毛孩子请联系宠物医生，紧急的话直接拨打120。商品先别再用、别再喂。您说的情况我都转给同事了。',
  }),
  food: phrase({
    en: () =>
      "Please don't feed any more of it, and keep the food and its packaging; a vet or a doctor can say whether it did harm. I've passed on what you tell me here.",
    zh: () => '请先别再喂，粮和包装留好；有没有影响请问医生。您说的情况我都转给同事了。',
  }),
  device: phrase({
    en: () =>
      "Please leave it switched off and unplugged where it can hurt nobody, and call the fire service if there is fire or smoke. I've passed on what you tell me here.",
    zh: () => '请先别用、别充电，放在伤不到人的地方；有火或烟请拨打119。您说的情况我都转给同事了。',
  }),
  thing: phrase({
    en: () =>
      "Please don't use it, and keep it where it can hurt nobody; ask a doctor if anybody is hurt. I've passed on what you tell me here.",
    zh: () => '请先别用，放在伤不到人的地方；有人受伤请看医生。您说的情况我都转给同事了。',
  }),
};
