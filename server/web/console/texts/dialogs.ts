import { both } from '../languages.ts';
import type { LeftOpen } from '../resolve-warning.ts';

/** What one is asked before a conversation is handed back, resolved or assigned. */
export const dialogTexts = both(
  {
    returning: {
      title: 'Hand back the conversation',
      toAgent: 'To the assistant',
      toAgentHint: 'It answers again, knowing what you wrote.',
      taken: (offer: string) =>
        `They took “${offer}”, which isn’t set up yet. Go on with it, or hand back so that the assistant does?`,
      toLine: 'To the line',
      toLineHint: 'The next colleague takes it; the waiting time goes on counting.',
      note: 'Note for whoever comes next (optional)',
      submit: 'Hand back',
    },
    resolving: {
      title: 'Resolve the conversation?',
      hint: 'The shopper is told that the matter is settled and can rate it. If they write again, it reopens.',
      left: ({ promised, waits, risks, unanswered }: LeftOpen) =>
        [
          ...(risks.length > 0 ? [`${risks.join('; ')}.`] : []),
          ...(promised.length > 0 ? [`Still promised: ${promised.join('; ')}.`] : []),
          ...(waits.length > 0 ? [`Not decided yet: ${waits.join('; ')}.`] : []),
          ...(unanswered.length > 0 ? [`Not answered yet: “${unanswered.join('”, “')}”.`] : []),
        ].join(' '),
      submit: 'Resolve',
    },
    assigning: {
      title: 'Assign to a colleague',
      toSupervisor: 'Pass it to a supervisor',
      note: 'What they are to decide (a note for the team)',
      load: (load: number, max: number) => `${load} of ${max}`,
      none: 'No colleague is signed up yet.',
      submit: 'Assign',
      you: 'you',
    },
    done: {
      returned_agent: 'Back with the assistant.',
      returned_line: 'Back in line.',
      resolved: 'Resolved.',
      assigned: (name: string) => `Assigned to ${name}.`,
    },
  },
  {
    returning: {
      title: '交还会话',
      toAgent: '交给 AI',
      toAgentHint: 'AI 会看到您写的内容，继续接待。',
      taken: (offer: string) => `顾客选了“${offer}”，还没有办理。您来办理，还是交还后由 AI 办理？`,
      toLine: '放回队列',
      toLineHint: '由下一位同事接手，等待时间继续累计。',
      note: '给接手人的备注（选填）',
      submit: '交还',
    },
    resolving: {
      title: '标记为已解决？',
      hint: '顾客会看到问题已处理完，并可以评价。顾客再发消息会重新打开。',
      left: ({ promised, waits, risks, unanswered }: LeftOpen) =>
        [
          ...(risks.length > 0 ? [`${risks.join('；')}。`] : []),
          ...(promised.length > 0 ? [`承诺还没兑现：${promised.join('；')}。`] : []),
          ...(waits.length > 0 ? [`还没处理：${waits.join('；')}。`] : []),
          ...(unanswered.length > 0 ? [`还没答复：“${unanswered.join('”“')}”。`] : []),
        ].join(''),
      submit: '标记解决',
    },
    assigning: {
      title: '转派给同事',
      toSupervisor: '转给主管',
      note: '请主管决定的事（仅团队可见）',
      load: (load: number, max: number) => `接待 ${load} / ${max}`,
      none: '还没有其他同事。',
      submit: '转派',
      you: '您',
    },
    done: {
      returned_agent: '已交还给 AI。',
      returned_line: '已放回队列。',
      resolved: '已标记解决。',
      assigned: (name: string) => `已转派给 ${name}。`,
    },
  },
);
