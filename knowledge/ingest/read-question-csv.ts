import { UnreadableFile } from './source-file.ts';

const names = {
  question: ['question', 'q', '问题', '问'],
  answer: ['answer', 'a', '答案', '回答', '答'],
};

/** Which columns of a CSV hold questions and answers, by the names in its first line. */
export function questionColumns(text: string): [question: string, answer: string] {
  const header = (text.trimStart().split('\n', 1)[0] ?? '').split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const column = (known: readonly string[]) => header.find((name) => known.includes(name.toLowerCase()));
  const question = column(names.question);
  const answer = column(names.answer);
  if (question === undefined || answer === undefined) {
    throw new UnreadableFile('wrong_columns', 'The first line of the CSV must name the columns: question,answer.');
  }
  return [question, answer];
}

/** Questions and answers as Markdown: each question a heading, its answer below, so that a pair stays whole. */
export function questionsToMarkdown(questions: readonly string[], answers: readonly string[]): string {
  const pairs = questions.map((question, at) => {
    const heading = question.replace(/\s+/g, ' ').trim();
    const answer = (answers[at] ?? '').trim().replace(/^#/gm, '\\#');
    return heading === '' || answer === '' ? '' : `## ${heading}\n\n${answer}`;
  });
  return pairs.filter((pair) => pair !== '').join('\n\n');
}
