import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import { phrase, type Phrase } from '../voice.ts';

/** A no by the card's button, or by words. */
export const leftPhrases: Readonly<Record<ActionKind, Phrase<undefined>>> = {
  cancel_order: phrase({
    en: () => 'All right, the order stays as it is; nothing was cancelled.',
    zh: () => '好的，订单给您保留着，没有取消。',
  }),
  change_delivery_address: phrase({
    en: () => 'All right, the address stays as it was.',
    zh: () => '好的，收件信息不变，没有改动。',
  }),
  urge_shipment: phrase({ en: () => 'All right, I won’t urge them.', zh: () => '好的，那先不催。' }),
  request_return: phrase({
    en: () => 'All right, no return was set up.',
    zh: () => '好的，退货没有提交，商品您先留着。',
  }),
  request_exchange: phrase({
    en: () => 'All right, no exchange was set up.',
    zh: () => '好的，换货没有提交。',
  }),
  request_refund: phrase({
    en: () => 'All right, I’ve left it; nothing was done.',
    zh: () => '好的，那先不处理，没有提交。',
  }),
  claim_price_protection: phrase({
    en: () => 'All right, the difference wasn’t claimed.',
    zh: () => '好的，差价先不申请。',
  }),
  reissue_missing_gift: phrase({
    en: () => 'All right, the gift won’t be sent.',
    zh: () => '好的，赠品先不补寄。',
  }),
  offer_retention: phrase({ en: () => 'All right.', zh: () => '好的。' }),
  accept_retention_offer: phrase({
    en: () => 'All right, I haven’t used the offer. Your order is as it was.',
    zh: () => '好的，这个优惠没有使用，订单还是原来的样子。',
  }),
  give_goodwill: phrase({ en: () => 'All right.', zh: () => '好的。' }),
};

export const actPhrases = {
  priceStands: phrase({
    en: () => "I can't take anything more off this order. The card still waits: press its button if you want to go on.",
    zh: () => '这单没有别的优惠可以给您了。卡片还在上面，要继续的话点确认就行。',
  }),
  mayByButton: phrase({
    en: () => 'Yes, and that is just what the card above does: press its button and it’s done.',
    zh: () => '能的，上面的卡片办的就是这个，点一下确认就好。',
  }),
  noDay: phrase({
    en: () =>
      'I can’t promise that it’s with you by then, or send it by express: the card says when it leaves us at the latest.',
    zh: () => '哪天能到我没法保证，也没法给您加急，最晚哪天发出卡片上写了。',
  }),
  pressButton: phrase({
    en: [
      () => 'To be safe only the button on the card counts, not words. Please press it there, and it’s done at once.',
      () => 'Nearly there: please press the button on the card above. I can’t confirm it for you.',
    ],
    zh: [
      () => '为了您的账户安全，打字不算确认哦，麻烦点一下上面卡片里的确认按钮，马上就办。',
      () => '还差一步：请点上面卡片里的按钮确认，我这边不能替您点。',
    ],
  }),
  left: phrase({
    en: () => 'All right, I’ve left it. Just tell me if you’d like to go on.',
    zh: () => '好的，那先不办，需要的时候再跟我说。',
  }),
  changed: phrase({
    en: () => 'Something has changed since I showed you the card, so nothing was done yet.',
    zh: () => '情况和刚才有变化，所以还没有办理。',
  }),
  again: phrase({
    en: () => 'Shall I look at it again?',
    zh: () => '要我按现在的情况重新办吗？',
  }),
  unconfirmed: phrase({
    en: () =>
      "The shop's system hasn't answered whether it went through, so I can't say yet whether it's done. It will be found out by itself and done at most once; please don't order it a second time.",
    zh: () => '系统还没有回复是否办成，我现在不能确定。结果会自动核实，最多只会办一次，请不要重复提交。',
  }),
  offerPerson: phrase({
    en: () => 'Would you like a colleague to follow it up?',
    zh: () => '需要我转给同事跟进吗？',
  }),
  refused: phrase({
    en: () => "I'm afraid that isn't possible here.",
    zh: () => '抱歉，这个暂时办不了。',
  }),
  proof: phrase({
    en: () =>
      'For that I need to know that the order is yours: please send me its number with the last four digits of the phone number or the e-mail.',
    zh: () => '办这个要先核对订单，请把订单号和下单手机号后四位（或邮箱）发给我。',
  }),
  noSuchOrder: phrase({
    en: () => "I can't find or verify that order. Could you check the number once more?",
    zh: () => '没有查到这个订单，麻烦核对一下订单号再发我一次。',
  }),
  codeSent: phrase<{ to: string }>({
    en: ({ to }) =>
      `To keep your account safe I first make sure it's you: I've just sent a one-time code to ${to}. Please type it here, and I'll go straight on.`,
    zh: ({ to }) => `为了您的账户安全，要先确认是您本人。验证码已经发到 ${to}，收到后直接发给我，我接着帮您办。`,
  }),
  codeAgain: phrase<{ to: string }>({
    en: ({ to }) => `A new code is on its way to ${to}; the one before doesn't count any more.`,
    zh: ({ to }) => `新的验证码已经发到 ${to}，之前那个作废了，以新的为准。`,
  }),
  codeExpired: phrase<{ to: string }>({
    en: ({ to }) => `That code has expired. I've sent a new one to ${to}; please type it here.`,
    zh: ({ to }) => `刚才的验证码过期了，新的已经发到 ${to}，麻烦再发我一次。`,
  }),
  codeWrong: phrase<{ left: number }>({
    en: ({ left }) =>
      `That code isn't right. Please look at the e-mail again; you can try ${left === 1 ? 'once' : `${left} times`} more.`,
    zh: ({ left }) => `验证码不对，麻烦再核对一下邮件，还可以试${left}次。`,
  }),
  codeMalformed: phrase({
    en: () => 'The code from the e-mail has six digits. Please look again and type all six.',
    zh: () => '验证码是邮件里的6位数字，麻烦再核对一下发给我。',
  }),
  notWithoutCode: phrase({
    en: () =>
      'Not yet: nothing is changed before I have the code from the e-mail. Please type its digits; if it hasn’t arrived, I can send a new one.',
    zh: () => '还没有，要先核对验证码才能办。请把邮件里的验证码数字发给我，没收到的话我可以重新发一个。',
  }),
  codeMissing: phrase({
    en: () => 'Please type the digits of the code from the e-mail. If it hasn’t arrived, I can send a new one.',
    zh: () => '请把邮件里的验证码数字发给我。没收到的话，我可以重新发一个。',
  }),
  codeUsedUp: phrase({
    en: () => "That isn't right, and this code can't be tried any more. Shall I send a new one?",
    zh: () => '验证码不对，这个码的次数已经用完、不能再用了。需要我重新发一个吗？',
  }),
  codesUsedUp: phrase({
    en: () => "I can't send any more codes for now. You can try again a little later.",
    zh: () => '验证码发送次数太多，暂时发不了了，您可以过一会儿再试。',
  }),
  verified: phrase({
    en: () => 'Thank you, that’s confirmed.',
    zh: () => '验证通过，谢谢。',
  }),
  paperclip: phrase({
    en: () => 'You can add photos with the paperclip beside the text field.',
    zh: () => '点输入框旁边的回形针就能发照片。',
  }),
  photosLater: phrase({
    en: () => 'Take your time; send the photo here when you have it, and I’ll go straight on.',
    zh: () => '不着急，照片拍好了发到这里，我马上接着办。',
  }),
  notedToo: phrase({
    en: [
      () => 'Thanks for telling me, I’ve noted that as well. A photo is all that is still missing.',
      () => 'Noted, that helps. Now only a photo is missing.',
    ],
    zh: [() => '好的，这些情况我也记下了，就差一张照片。', () => '明白了，已经记下，现在只差照片。'],
  }),
  noVideo: phrase({
    en: () =>
      'A video can’t be attached here, but a still from it, or a photo, will do: add it with the paperclip beside the text field.',
    zh: () => '这里暂时发不了视频，从视频里截一张能看清问题的图就行，点输入框旁边的回形针发给我。',
  }),
  /** What the shopper would like, kept for when the photo is there. */
  noted: {
    refund: phrase({ en: () => 'Your money back, noted.', zh: () => '想退款，我记下了。' }),
    return: phrase({ en: () => 'To send it back, noted.', zh: () => '想退货，我记下了。' }),
    reship: phrase({ en: () => 'A new one, noted.', zh: () => '想换新的，我记下了。' }),
    exchange: phrase({ en: () => 'An exchange, noted.', zh: () => '想换货，我记下了。' }),
  },
  noPhotos: phrase({
    en: () =>
      'Without a photo I can’t go on by myself, but a colleague can look at it with you. Shall I pass you over?',
    zh: () => '没有照片我这边没法继续，可以让同事帮您看看，需要转过去吗？',
  }),
  whichRemedy: phrase({
    en: () => 'Gladly. Shall I have it sent again, or get you your money back?',
    zh: () => '好的，您想要补发还是退款呢？',
  }),
  orAgain: phrase({
    en: () => 'If you’d rather have it sent again, just say so.',
    zh: () => '想要补发的话跟我说一声就行。',
  }),
  whatToDo: phrase({
    en: () => 'Would you like your money back, or the item sent again?',
    zh: () => '另外您想退款，还是给您补发一件？',
  }),
  whichItem: phrase<{ names: string[] }>({
    en: ({ names }) => `Which item do you mean: ${listed(names, 'or')}?`,
    zh: ({ names }) => `请问是哪一件呢：${names.join('，还是')}？`,
  }),
  sizesLeft: phrase<{ sizes: string[] }>({
    en: ({ sizes }) => `In stock: ${sizes.join(', ')}.`,
    zh: ({ sizes }) => `目前有货的：${sizes.join('、')}。`,
  }),
  coloursLeft: phrase<{ colours: string[] }>({
    en: ({ colours }) => `Colours: ${colours.join(', ')}.`,
    zh: ({ colours }) => `可选颜色：${colours.join('、')}。`,
  }),
  missingParts: phrase<{ parts: string[] }>({
    en: ({ parts }) => `I still need the ${listed(parts, 'and')} of the new address.`,
    zh: ({ parts }) => `新地址还差${parts.join('和')}，麻烦补充一下。`,
  }),
  wholeAddress: phrase({
    en: () =>
      'Please send me the new address in one go: street and number, city, state or province, postcode, and the recipient or phone number if they change too.',
    zh: () => '请把新的收件信息一次发给我：省市区、街道门牌；收件人或手机号也要改的话一起写上。',
  }),
  offers: phrase<{ count: number }>({
    en: ({ count }) =>
      `Understood. Before I do, ${count === 1 ? 'there is something I can offer you' : 'there are a few things I can offer you'}, on the card. Pick one, or tell me to go on and I will.`,
    zh: ({ count }) =>
      `明白。在办之前，${count === 1 ? '有个方案' : '这几个方案'}您可以看看（在卡片上），选一个就行；不需要的话说一声，我马上接着办。`,
  }),
  offersAre: phrase<{ names: string[] }>({
    en: ({ names }) => `${listed(names, 'or')}. Would you like that, or shall I go on with what you asked for?`,
    zh: ({ names }) => `${names.join('；')}。您想要吗？不要的话，我接着帮您办。`,
  }),
  whichOffer: phrase({
    en: () => 'Which of them would you like? Or shall I go on with what you asked for?',
    zh: () => '您想选哪一个呢？都不要的话，我接着帮您办。',
  }),
  noBetterOffer: phrase({
    en: () =>
      "I can't take anything else off; what's on the card is all I may offer. Would you like one of these after all, or shall I go on with what you asked for?",
    zh: () =>
      '除了卡片上的方案，我这边没有别的优惠可以给您了，没法直接减价。您看要不要考虑一下？不合适的话，我接着帮您办。',
  }),
  next: phrase({
    en: () => 'On to the next one.',
    zh: () => '接着说下一个。',
  }),
  goingOn: phrase({
    en: () => 'Of course.',
    zh: () => '好的，不勉强。',
  }),
};

function listed(names: readonly string[], word: 'or' | 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
