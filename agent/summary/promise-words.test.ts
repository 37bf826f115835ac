import { describe, expect, it } from 'vitest';
import { promiseIn } from './promise-words.ts';

const promises = [
  'You can send it back until 30 November, we pay the shipping. Your reference is RMA-7731.',
  'I’ll refund the full amount today.',
  'I have extended your return window to 5 December.',
  'The courier will pick it up tomorrow between 9 and 12.',
  'I’ll get back to you by Friday.',
  'You’ll get a ¥50 voucher for the trouble.',
  'Your case number is C-20931.',
  'You don’t need to send it back, keep it.',
  'I have asked DHL; they will confirm by Tuesday. If it isn’t found, we refund in full.',
  'Please use the label I e-mailed you; return shipping is on us. Reference 88123.',
  'The money should be with you by 2 December.',
  'We cover the return shipping.',
  'I’ll let you know as soon as I hear from the warehouse.',
  '您可以在11月30日之前寄回，运费我们承担，退货编号是RMA7731。',
  '我给您申请了补发，明天寄出。',
  '已经帮您登记了，周五前给您答复。',
  '这次给您破例，延长到12月5日。',
  '运费由我们承担',
  '快递明天上午上门取件。',
  '衣服不用寄回了，您留着吧。',
  '发票我明天中午前开好发您邮箱',
  '赠品两份我都给您补',
  '两份赠品都补给您',
  '差价我退给您',
  '发票我给您开',
  '我大概明天下午给您答复',
  'I’ll e-mail you the invoice by noon tomorrow.',
  'I’ll send you both gifts.',
  'We will refund you within about three days.',
  'I’ll check on Thursday whether it has moved and write to you.',
  'It ships tomorrow.',
  '明天中午前给您回复',
  '批号LOT2291我已记下并报给主管核查，结果今天之内在这里告诉您。',
  '批号我已记下，核查结果今天之内在这里告诉您。',
];

const talk = [
  'About the jacket: no exchange is set up yet.',
  'It is overdue: we promised to ship it by Fri 20 Nov and it’s still with us.',
  'Hi Anna, this is Daniel.',
  'Let me check that for you.',
  'I’ll have a look.',
  'Could you send me a photo by tomorrow?',
  'Your parcel was delivered on 19 November.',
  'Unfortunately we can’t refund that.',
  'I’ll check with the warehouse.',
  'That is not possible after 7 days.',
  'We sell them in blue, too.',
  '我看一下',
  '稍等，我去核实一下',
  '您的包裹11月19日已经签收了',
  '不好意思，这个退不了',
  '麻烦拍张照片发过来',
  '您方便周五收货吗',
  '您是要退款还是补发呢',
  '有质量问题的话30天内都可以退，您跟我说说情况',
  '质量问题30天内可以退',
  '您下单后30天内可以退货',
  '补发大概要两周才能到',
  '退款一般三天到账',
  'If there’s a quality problem you can return it within 30 days, tell me what happened.',
  'You can return faulty goods within 30 days.',
  'The replacement will take about two weeks to arrive.',
  'Refunds usually arrive in three days.',
  'I’ll check that in a minute.',
  'The warehouse can send it today by express at no extra cost, but it arrives on Tuesday at the earliest.',
  '猫粮留好别再用，不用寄回。',
  '停车在商场地下，前两小时免费。',
  'Please stop using it; you don’t need to send it back, just keep it.',
  'Nina您好，衣服50件起可以印或绣公司标志，每件¥15，7个工作日发货。',
  '进度我刚才告诉您了，今天已经签收。',
];

it('is quoted with what it points back to', () => {
  const text = 'I can resend the scarf and refund the boots. I’m setting up both now.';
  expect(promiseIn(`Hi Sara! ${text}`)).toBe(text);
});

it('is kept beside the question which piece it is', () => {
  const promise = '药费的事我会上报主管，今天18点前给您答复。';
  expect(promiseIn(`麻烦告诉我是哪一件，并发一张照片。${promise}`)).toBe(promise);
  expect(promiseIn(`您想要哪种？退款或者补发，${promise}`)).toBeUndefined();
});

describe('a promise', () => {
  it.each(promises)('is what binds the shop: %s', (text) => {
    expect(promiseIn(text)).toBe(text);
  });

  it.each(talk)('is no mere talk: %s', (text) => {
    expect(promiseIn(text)).toBeUndefined();
  });

  it('is quoted by its own sentences alone', () => {
    const words = 'Hi! I am sorry about this. I’ve booked a new delivery for Tuesday. Is that fine for you?';
    expect(promiseIn(words)).toBe('I’ve booked a new delivery for Tuesday.');
    expect(promiseIn('您好，我是周敏。退款今天会打到您支付宝。您看可以吗？')).toBe('退款今天会打到您支付宝。');
  });
});
