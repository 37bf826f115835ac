import type { Language } from '../../../../parts/language.ts';

interface WaitingTexts {
  place: (place: number) => string;
  unattended: string;
  opensAt: (when: string) => string;
  leave: string;
  contact: string;
  send: string;
  invalid: string;
  failed: string;
  left: string;
}

export const waitingTexts: Record<Language, WaitingTexts> = {
  en: {
    place: (place) => (place === 1 ? 'You’re next in line.' : `You’re number ${place} in line.`),
    unattended: 'Nobody is online just now; your place is kept.',
    opensAt: (when) => `People answer again: ${when}.`,
    leave: 'Rather not wait here? Leave an e-mail address or a phone number.',
    contact: 'E-mail or phone number',
    send: 'Save',
    invalid: 'That’s neither an e-mail address nor a phone number.',
    failed: 'That didn’t get through. Please try again.',
    left: 'Noted. The team knows where to reach you.',
  },
  zh: {
    place: (place) => (place === 1 ? '您现在排在第一位。' : `您现在排在第 ${place} 位。`),
    unattended: '现在没有同事在线，位置会为您留着。',
    opensAt: (when) => `人工客服上班时间：${when}。`,
    leave: '不想一直等？可以留个邮箱或手机号。',
    contact: '邮箱或手机号',
    send: '提交',
    invalid: '这不像是邮箱或手机号，请再看一下。',
    failed: '没提交成功，请再试一次。',
    left: '已记下，同事知道怎么联系您了。',
  },
};
