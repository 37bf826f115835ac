import { describe, expect, it } from 'vitest';
import { isNeglected, lodgesComplaint, makesComplaint, tellsDanger } from './dire.ts';

describe('what a person has to see at once', () => {
  it.each(['充电宝充电的时候冒烟了', '猫吃了你们的粮一直吐', 'the charger caught fire', 'my dog got sick from it'])(
    'is danger that is told: %s',
    (text) => expect(tellsDanger(text)).toBe(true),
  );

  it.each([
    '如果充电时发烫怎么办',
    '充电宝会不会爆炸',
    'is it normal that it gets hot?',
    'what if the battery is swollen',
  ])('is not danger that is only asked about: %s', (text) => expect(tellsDanger(text)).toBe(false));
});

describe('a complaint as such', () => {
  it.each([
    '我要投诉',
    '投诉你们快递',
    '就是要投诉你们',
    'I want to complain',
    'i would like to make a formal complaint',
  ])('is lodged: %s', (text) => expect(lodgesComplaint(text)).toBe(true));

  it.each(['投诉后多久有结果', '再不发货我要投诉', 'where can I complain?', 'my wife complains that it is too tight'])(
    'is not: %s',
    (text) => expect(lodgesComplaint(text)).toBe(false),
  );

  it.each([
    '没人管是吧 我要正式投诉',
    '这回必须投诉你们',
    'right, please register this as a formal complaint',
    "I've had it, I want to complain",
  ])('is made beside other words: %s', (text) => expect(makesComplaint(text)).toBe(true));

  it.each(['再不发货我要投诉', '投诉后多久有结果', 'if it fails again I want to complain', 'no complaints so far'])(
    'is not made: %s',
    (text) => expect(makesComplaint(text)).toBe(false),
  );

  it.each([
    '问了四遍都没人回',
    'asked all week and not a single answer',
    'I wrote three mails and nobody answered',
    'fifth time I am asking for this',
  ])('is neglect: %s', (text) => expect(isNeglected(text)).toBe(true));
});
