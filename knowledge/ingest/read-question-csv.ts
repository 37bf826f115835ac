import { CSVLoader } from '@langchain/community/document_loaders/fs/csv';
import { UnreadableFile } from './source-file.ts';

const columns = {
  question: ['question', 'q', '问题', '问'],
  answer: ['answer', 'a', '答案', '回答', '答'],
};

/** A table of questions and answers as Markdown: each question a heading, its answer below, so that a pair stays whole. */
export async function readQuestionCsv(text: string): Promise<{ markdown: string }> {
  const header = (text.trimStart().split('\n', 1)[0] ?? '').split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const column = (names: readonly string[]) => header.find((name) => names.includes(name.toLowerCase()));
  const question = column(columns.question);
  const answer = column(columns.answer);
  if (question === undefined || answer === undefined) {
    throw new UnreadableFile('wrong_columns', 'The first line of the CSV must name the columns: question,answer.');
  }
  const load = (name: string) => new CSVLoader(new Blob([text]), { column: name }).load();
  const [questions, answers] = await Promise.all([load(question), load(answer)]);
  const pairs = questions.map(({ pageContent }, at) => {
    const heading = pageContent.replace(/\s+/g, ' ').trim();
    const body = (answers[at]?.pageContent ?? '').trim().replace(/^(#+)/gm, '\\$1');
    return heading === '' || body === '' ? '' : `## ${heading}\n\n${body}`;
  });
  return { markdown: pairs.filter((pair) => pair !== '').join('\n\n') };
}
