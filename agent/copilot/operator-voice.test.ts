import { describe, expect, it } from 'vitest';
import { inOperatorsVoice } from './operator-voice.ts';

describe('an operator’s voice', () => {
  it('is no machine’s', () => {
    for (const text of [
      'I’m the shop’s AI assistant.',
      'Yes, I’m an AI. If you’d rather talk to a person, just say so.',
      '我是 AI 助手。想找真人的话，说一声“转人工”就可以。',
    ])
      expect(inOperatorsVoice(text)).toBe('');
    expect(inOperatorsVoice('您好！我是店里的 AI 助手，查快递、查退款都可以问我。请问有什么可以帮您？')).toBe(
      '您好！请问有什么可以帮您？',
    );
  });

  it('offers and announces nobody else, and keeps what was said besides', () => {
    expect(inOperatorsVoice('It left on Thursday. Or shall I pass you to a colleague?')).toBe('It left on Thursday.');
    expect(inOperatorsVoice('A colleague can settle it with you. Shall I pass you over?')).toBe('');
    expect(inOperatorsVoice('If you see it differently, I can pass it to a colleague to look at again. Shall I?')).toBe(
      '',
    );
    expect(inOperatorsVoice('快递显示已经签收。麻烦先问问家人、邻居；我同时转给同事去核实签收记录。')).toBe(
      '快递显示已经签收。麻烦先问问家人、邻居。',
    );
    expect(inOperatorsVoice('退款已经打出。要帮您转给同事确认吗？')).toBe('退款已经打出。');
    expect(inOperatorsVoice('我可以把您的投诉转给同事处理。要帮您转吗？')).toBe('');
  });

  it('leaves alone what anybody would say', () => {
    for (const text of [
      'Which order do you mean: SM1 or SM2? Shall I urge the warehouse for you?',
      'It passes the pet-food check. Please hand the parcel to the driver.',
      '要我现在帮您催一下中通快递吗？',
      '可以的，请把新的收件信息一次发给我：省市区、街道门牌；收件人或手机号也要改的话一起写上。',
    ])
      expect(inOperatorsVoice(text)).toBe(text);
  });
});
