import { both } from '../languages.ts';

/** What is kept of a conversation: a draft for the knowledge, a scenario for the tests. */
export const learningTexts = both(
  {
    title: 'Learn from this conversation',
    draft: 'Make a knowledge draft',
    draftHint: 'Question and answer, without names and numbers. A supervisor approves it before it is used.',
    notYet: 'It isn’t resolved yet. Once it is, the answer can be kept.',
    drafted: 'The draft is in Knowledge, for a supervisor to approve.',
    preview: 'This is what the supervisor will see; you can still change it',
    save: 'Save the changes',
    saved: 'Saved. The supervisor sees it in these words.',
    close: 'Done',
    scenario: 'Make an eval scenario',
    scenarioHint:
      'A file with this conversation, by which your engineers test whether the assistant gets it right next time.',
    download: (name: string) => `Download ${name}`,
  },
  {
    title: '沉淀这次经验',
    notYet: '这个会话还没解决。标记解决后，才能把回答沉淀下来。',
    draft: '生成知识草稿',
    draftHint: '提炼成一问一答，去掉姓名和号码，主管审核后才会启用。',
    drafted: '草稿已放进知识库，等主管审核。',
    preview: '主管会看到的草稿，您还可以修改',
    save: '保存修改',
    saved: '已保存，主管看到的就是这个版本。',
    close: '完成',
    scenario: '生成评测用例',
    scenarioHint: '下载一份这段对话的用例，交给技术同事，检验 AI 下次能不能答好。',
    download: (name: string) => `下载 ${name}`,
  },
);
