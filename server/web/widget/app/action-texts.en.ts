import type { ActionTexts } from './texts.ts';

export const englishActions: ActionTexts = {
  confirmation: {
    ask: 'Please confirm',
    goesBack: 'You get back',
    sending: 'Sending…',
    failed: 'Your answer didn’t get through, so nothing has been done. Please try again.',
    minutesLeft: (minutes) =>
      minutes <= 1 ? 'Less than a minute left to answer' : `${minutes} minutes left to answer`,
    states: { confirmed: 'Confirmed', declined: 'Declined', expired: 'Expired', replaced: 'Replaced' },
    ends: {
      confirmed: 'You confirmed this. What came of it stands below.',
      declined: 'You said no. Nothing was done.',
      expired: 'The time to answer is over. Nothing was done; just ask again if you still want it.',
      replaced: 'This question doesn’t count any more. Nothing was done.',
    },
    announce: (title) => `Please confirm: ${title}`,
  },
  offer: {
    title: 'What we can offer',
    order: (number) => `Order ${number}`,
    take: 'Take this',
    taken: 'Your choice',
    decline: 'No, thanks',
    declined: 'You said no, thanks.',
    until: (when) => `Open until ${when}`,
    over: 'This offer has ended.',
  },
  request: {
    states: { in_progress: 'In progress', done: 'Done', rejected: 'Turned down' },
    number: 'Request number',
    order: 'Order',
    amount: 'You get back',
    next: 'What’s next',
  },
  photos: {
    add: 'Add photos',
    list: 'Photos to send',
    photo: 'Photo',
    uploading: (percent) => `Uploading, ${percent}%`,
    ready: 'Ready to send',
    remove: (name) => `Remove ${name}`,
    problems: {
      too_large: 'This photo is larger than 12 MB.',
      not_a_photo: 'This isn’t a photo we can open. JPEG, PNG, WebP and HEIC work.',
      full: 'This conversation can’t hold any more photos.',
      lost: 'The upload broke off.',
    },
    lost: 'This photo couldn’t be loaded.',
    view: 'View photo',
    close: 'Close photo',
  },
  mine: { title: 'My requests', help: 'Get help with this order', back: 'Back', failed: 'This couldn’t be loaded.' },
};
