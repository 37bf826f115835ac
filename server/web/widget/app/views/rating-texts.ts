import type { Language } from '../../../parts/language.ts';

interface RatingTexts {
  ask: string;
  stars: readonly string[];
  comment: string;
  send: string;
  thanks: string;
  failed: string;
}

export const ratingTexts: Record<Language, RatingTexts> = {
  en: {
    ask: 'How was this conversation?',
    stars: ['Very bad', 'Bad', 'Okay', 'Good', 'Very good'],
    comment: 'What could be better? (optional)',
    send: 'Send',
    thanks: 'Thank you for telling us.',
    failed: 'Your rating couldn’t be saved. Please try again.',
  },
  zh: {
    ask: '这次服务您满意吗？',
    stars: ['很不满意', '不满意', '一般', '满意', '很满意'],
    comment: '哪里可以做得更好？（选填）',
    send: '提交',
    thanks: '谢谢您的评价。',
    failed: '评价没提交成功，请再试一次。',
  },
};
