import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../conversations/stored-event.ts';
import { headStart, matterOf, moodOf, tellsHarm, wantedSkills } from './assess.ts';

const found = (content: unknown): NewEvent => ({
  type: 'tool.finished',
  callId: 'c',
  name: 'search_products',
  status: 'ok',
  ms: 1,
  content,
});

describe('assessing a handoff', () => {
  it('puts risk, anger and valued customers ahead, by twelve minutes at most', () => {
    expect(headStart({ reason: 'shopper_request', mood: 'calm', vip: false })).toBe(0);
    expect(headStart({ reason: 'negative_sentiment', mood: 'calm', vip: false })).toBe(120);
    expect(headStart({ reason: 'missing_knowledge', mood: 'angry', vip: true })).toBe(420);
    expect(headStart({ reason: 'risk', mood: 'angry', vip: true })).toBe(12 * 60);
  });

  it('puts who tells of harm or danger ahead of all of a day', () => {
    const harm = tellsHarm(['你好', '耳机充电的时候冒烟了，差点着火']);
    expect(headStart({ reason: 'shopper_request', mood: 'calm', vip: false, harm })).toBeGreaterThanOrEqual(24 * 3600);
    expect(tellsHarm(['I want a person', 'the charger caught fire and burned my hand'])).toBe(true);
    expect(tellsHarm(['my parcel is late', '我要转人工'])).toBe(false);
  });

  it.each([
    [['这件衣服不错'], 'calm'],
    [['still nothing', 'I am disappointed'], 'unhappy'],
    [['骗子！还我钱'], 'angry'],
    [['骗子！还我钱', '好的', '嗯', '谢谢'], 'calm'], // anger of four messages ago is over
  ])('hears in %j that the shopper is %s', (texts, mood) => {
    expect(moodOf(texts)).toBe(mood);
  });

  it.each([
    [['我要投诉', '运费谁出', '25号没到怎么办', '我还是要人工'], 'angry'],
    [['this is ridiculous', 'who pays?', 'and if not?', 'I want a person'], 'angry'],
    [['我要投诉', '好的谢谢', '运费谁出', '人工'], 'calm'],
  ])('keeps of who comes back to people in %j that the shopper is %s', (texts, mood) => {
    expect(moodOf(texts, true)).toBe(mood);
    expect(moodOf(texts)).toBe('calm');
  });

  it('takes the newest matter for what the shopper came for, not the talk about it', () => {
    expect(matterOf(['track_parcel', 'return_item', 'complaint', 'ask_human'])).toBe('return_item');
    expect(matterOf(['greeting', 'ask_human'])).toBe('ask_human');
    expect(matterOf([])).toBeUndefined();
  });

  it('asks for the line of goods that was looked at last, and for who is certified for the matter', () => {
    const log = [found([{ line: 'shoes' }]), found({ product: { line: 'pet_food' } }), found('nothing')];
    expect(wantedSkills(log, 'track_parcel')).toEqual(['pet_food']);
    expect(wantedSkills(log, 'product_question')).toEqual(['pet_food', 'pet_nutrition']);
    expect(wantedSkills([found([{ line: 'shoes' }])], 'recommend_size')).toEqual(['shoes', 'size_fit']);
    const all = found([{ line: 'shoes' }, { line: 'clothing' }, { line: 'electronics' }]);
    expect(wantedSkills([all], undefined)).toEqual([]);
  });
});
