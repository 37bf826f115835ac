import { describe, expect, it } from 'vitest';
import { handoffReasons } from '../../tools/contract.ts';
import { alreadyAsked, announcement } from './announcement.ts';

const now = new Date('2026-03-04T14:00:00Z'); // 22:00 in Shanghai, a Wednesday
const timeZone = 'Asia/Shanghai';

describe('announcement', () => {
  it('tells the place in line', () => {
    const at = (place: number) => ({ standing: { place, attended: true }, now, timeZone });
    expect(announcement('shopper_request', at(1), 'en')).toBe(
      'I’ve asked a colleague to take over. Right now you’re next in line. The team can read everything above, so you won’t ' +
        'have to repeat yourself. The reply will come right here.',
    );
    expect(announcement('shopper_request', at(2), 'en')).toContain(
      'Right now there is one person in line ahead of you.',
    );
    expect(announcement('shopper_request', at(4), 'zh')).toBe(
      '已经帮您联系人工同事了。您前面还有 3 位顾客。前面的对话同事都能看到，您不用再说一遍，回复会直接发在这里。',
    );
  });

  it('tells when people are back, as far as it is known, and offers to take a contact', () => {
    const standing = { opensAt: new Date('2026-03-05T01:00:00Z') };
    expect(announcement('missing_knowledge', { standing, now, timeZone }, 'en')).toContain(
      'Nobody is at the desk right now; colleagues are back tomorrow at 09:00.',
    );
    expect(announcement('missing_knowledge', { standing, now, timeZone }, 'zh')).toContain(
      '现在是人工客服的休息时间，明天 09:00 上班。',
    );
    const monday = { opensAt: new Date('2026-03-09T01:00:00Z') };
    expect(announcement('risk', { standing: monday, now, timeZone }, 'en')).toContain('back on Mon 9 Mar at 09:00.');
    const unknown = announcement('risk', { standing: {}, now, timeZone }, 'en');
    expect(unknown).toContain('Nobody is at the desk right now.');
    expect(unknown).toContain('leave an e-mail address or a phone number');
    expect(unknown).not.toMatch(/\d/);
  });

  it('says that nobody is there, keeps the place, promises no time and asks for a contact', () => {
    const at = (place: number) => ({ standing: { place, attended: false }, now, timeZone });
    expect(announcement('shopper_request', at(1), 'en')).toBe(
      'I’ve asked a colleague to take over. Nobody from the team is online just now; your request is saved ' +
        'and keeps its place. Right now you’re next in line. The team can read everything above, so you won’t have to repeat yourself. ' +
        'The reply will come right here. Please leave an e-mail address or a phone number below, so that they can reach ' +
        'you when you’re not here.',
    );
    expect(announcement('shopper_request', at(3), 'zh')).toBe(
      '已经帮您联系人工同事了。现在没有同事在线，您的请求已经记下，排队位置会保留。您前面还有 2 位顾客。' +
        '前面的对话同事都能看到，您不用再说一遍，回复会直接发在这里。麻烦您在下面留个邮箱或手机号，这样您不在的时候，同事也能联系到您。',
    );
    expect(alreadyAsked(at(2), 'en')).toContain('Nobody from the team is online just now');
    expect(alreadyAsked(at(2), 'zh')).toContain('前面还有 1 位顾客');
  });

  it('says the hours at night, and whether the colleague they asked for is there', () => {
    const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '22:00' };
    const standing = { opensAt: new Date('2026-03-05T01:00:00Z'), hours };
    const told = (language: 'en' | 'zh') => announcement('shopper_request', { standing, now, timeZone }, language);
    expect(told('en')).toContain('colleagues are back tomorrow at 09:00 (every day 09:00–22:00).');
    expect(told('zh')).toContain('明天 09:00 上班（每天 09:00–22:00）。');
    const called = { id: 'op_1', name: 'Grace', presence: 'away' as const };
    const waiting = { standing: { place: 1, attended: true }, now, timeZone };
    expect(announcement('shopper_request', { ...waiting, called }, 'en')).toContain('Grace isn’t at the desk just now');
    expect(announcement('shopper_request', { ...waiting, called }, 'zh')).toContain('Grace现在不在线');
    const here = { ...called, presence: 'online' as const };
    expect(announcement('shopper_request', { ...waiting, called: here }, 'en')).toContain(
      'noted that you’d like Grace',
    );
    expect(alreadyAsked({ ...waiting, called }, 'en')).toContain('Grace isn’t at the desk');
  });

  it('has words for every reason in both languages', () => {
    for (const reason of handoffReasons) {
      for (const language of ['en', 'zh'] as const) {
        expect(
          announcement(reason, { standing: { place: 1, attended: true }, now, timeZone }, language).length,
        ).toBeGreaterThan(20);
      }
    }
  });
});
