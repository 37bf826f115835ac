import type { ActionTexts } from './texts.ts';

export const chineseActions: ActionTexts = {
  confirmation: {
    ask: '请您确认',
    goesBack: '退给您',
    sending: '提交中…',
    failed: '没提交成功，目前什么都没有办理，请再试一次。',
    minutesLeft: (minutes) => (minutes <= 1 ? '还剩不到 1 分钟' : `请在 ${minutes} 分钟内确认`),
    states: { confirmed: '已确认', declined: '已放弃', expired: '已过期', replaced: '已失效' },
    ends: {
      confirmed: '您已确认，结果见下方。',
      declined: '您选择了不办理，没有做任何改动。',
      expired: '确认时间已过，没有做任何改动。还需要的话，再说一声就行。',
      replaced: '这一条不再有效，没有做任何改动。',
    },
    announce: (title) => `请您确认：${title}`,
  },
  offer: {
    title: '可以为您这样处理',
    order: (number) => `订单 ${number}`,
    take: '就选这个',
    taken: '您的选择',
    decline: '不用了，谢谢',
    declined: '您选择了不用。',
    until: (when) => `${when} 前有效`,
    over: '这个方案已经过期了。',
  },
  request: {
    states: { in_progress: '处理中', done: '已完成', rejected: '未通过' },
    number: '服务单号',
    order: '订单',
    amount: '退给您',
    next: '接下来',
  },
  photos: {
    add: '添加照片',
    list: '待发送的照片',
    photo: '照片',
    uploading: (percent) => `正在上传 ${percent}%`,
    ready: '可以发送了',
    remove: (name) => `移除 ${name}`,
    problems: {
      too_large: '这张照片超过了 12 MB。',
      not_a_photo: '这张照片打不开，请发 JPEG、PNG、WebP 或 HEIC 格式。',
      full: '这个对话的照片已经放满了。',
      lost: '上传中断了。',
    },
    lost: '照片没能加载出来。',
    view: '查看照片',
    close: '关闭照片',
  },
  mine: { title: '我的服务单', help: '处理这笔订单', back: '返回', failed: '这一页没能加载出来。' },
};
