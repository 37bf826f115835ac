import { both } from '../languages.ts';

/** The cards of a conversation, as one reads them beside the shopper. */
export const deskCardTexts = both(
  {
    question: 'The shopper is asked',
    questionGoesBack: 'Goes back to the shopper',
    questionStates: {
      pending: 'Waiting for the shopper',
      confirmed: 'Shopper confirmed',
      declined: 'Shopper declined',
      expired: 'Expired',
      replaced: 'Replaced',
    },
    offer: (order: string) => `Offers on order ${order}`,
    offerUntil: (when: string) => `Open until ${when}`,
    offerStates: {
      open: 'Open',
      accepted: 'Accepted',
      turned_down: 'Turned down in words, still open',
      declined: 'Declined',
      expired: 'Expired',
    },
    suggested: 'Quick replies shown',
    request: {
      states: { in_progress: 'In progress', done: 'Done', rejected: 'Turned down' },
      number: 'Request number',
      order: 'Order',
      amount: 'Goes back to the shopper',
      next: 'Next for the shopper',
    },
  },
  {
    question: '请顾客确认',
    questionGoesBack: '退给顾客',
    questionStates: {
      pending: '等顾客确认',
      confirmed: '顾客已确认',
      declined: '顾客已放弃',
      expired: '已过期',
      replaced: '已被替换',
    },
    offer: (order: string) => `订单 ${order} 的方案`,
    offerUntil: (when: string) => `${when} 前有效`,
    offerStates: {
      open: '待顾客选择',
      accepted: '顾客已接受',
      turned_down: '顾客口头婉拒，仍可选',
      declined: '顾客已拒绝',
      expired: '已过期',
    },
    suggested: '给出的快捷回复',
    request: {
      states: { in_progress: '处理中', done: '已完成', rejected: '未通过' },
      number: '服务单号',
      order: '订单',
      amount: '退给顾客',
      next: '接下来',
    },
  },
);
