import { both } from '../languages.ts';

/** Drafts on their way into the knowledge base, and what is in it. */
export const knowledgeTexts = both(
  {
    title: 'Knowledge',
    lead: 'What people answered becomes what the assistant knows, once a supervisor has looked at it.',
    states: { draft: 'To approve', approved: 'Approved', rejected: 'Rejected' },
    statesLabel: 'Drafts by state',
    failed: 'The drafts couldn’t be loaded.',
    empty: {
      draft: { title: 'No drafts to look at', hint: 'Make one from a conversation with L, “Learn from it”.' },
      approved: { title: 'Nothing approved yet', hint: 'Approved drafts are answered from at once.' },
      rejected: { title: 'Nothing rejected', hint: 'Rejected drafts are kept here.' },
    },
    question: 'Question',
    answer: 'Answer',
    by: (name: string, when: string) => `From ${name}, ${when}`,
    decided: (name: string, when: string) => `${name}, ${when}`,
    removed: (count: number) =>
      count === 0
        ? 'Nothing personal was found. Look once more before you approve.'
        : count === 1
          ? '1 personal detail was taken out. Look for what is left.'
          : `${count} personal details were taken out. Look for what is left.`,
    approve: 'Approve',
    reject: 'Reject',
    waits: 'A supervisor approves it.',
    open: 'The conversation',
    approved: 'Approved. The assistant answers from it now.',
    rejected: 'Rejected.',
    search: 'Search the knowledge base',
    searchHint: 'As the assistant would: the passages it would answer from.',
    searchPlaceholder: 'For example: how long can I return shoes?',
    searchDo: 'Search',
    none: 'Nothing found. The assistant wouldn’t know it either.',
    language: 'Language',
  },
  {
    title: '知识库',
    lead: '人答过的，经主管审核，就成了 AI 会的。',
    states: { draft: '待审核', approved: '已启用', rejected: '已驳回' },
    statesLabel: '按状态看草稿',
    failed: '草稿没能加载出来。',
    empty: {
      draft: { title: '没有待审核的草稿', hint: '在会话里按 L“沉淀经验”就能生成。' },
      approved: { title: '还没有启用的草稿', hint: '审核通过后，AI 马上就能引用。' },
      rejected: { title: '没有驳回的草稿', hint: '驳回的草稿会留在这里。' },
    },
    question: '问题',
    answer: '回答',
    by: (name: string, when: string) => `来自 ${name}，${when}`,
    decided: (name: string, when: string) => `${name}，${when}`,
    removed: (count: number) =>
      count === 0 ? '没有发现个人信息，通过前请再看一眼。' : `已去掉 ${count} 处个人信息，请检查有没有遗漏。`,
    approve: '通过',
    reject: '驳回',
    waits: '等主管审核。',
    open: '看原会话',
    approved: '已启用，AI 现在就能用它回答。',
    rejected: '已驳回。',
    search: '搜知识库',
    searchHint: '和 AI 看到的一样：它会根据这些内容回答。',
    searchPlaceholder: '例如：鞋子多久能退？',
    searchDo: '搜索',
    none: '没有找到，AI 也答不上来。',
    language: '语言',
  },
);
