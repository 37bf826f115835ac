import type { Language } from '../../../../parts/language.ts';

interface WaitingTexts {
  /** In the words in which it was announced; this one is kept up to date. */
  place: (place: number) => string;
  urgent: string;
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
    place: (place) =>
      place === 1
        ? 'Right now you’re next in line.'
        : `Right now ${place === 2 ? 'there is one person' : `there are ${place - 1} people`} in line ahead of you.`,
    urgent: 'Urgent matters may go first, so this can change.',
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
    place: (place) => (place === 1 ? '目前您排在第一位。' : `您前面还有 ${place - 1} 位顾客。`),
    urgent: '紧急的情况会优先处理，顺序可能会变。',
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
