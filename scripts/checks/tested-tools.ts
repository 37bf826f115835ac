import { readdir } from 'node:fs/promises';

const folders = ['tools/catalog', 'tools/policy/rules'];

/** Every tool and every rule has its test beside it. */
export async function checkTestedTools(): Promise<string[]> {
  const problems: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => []);
    for (const name of names.filter((each) => each.endsWith('.ts') && !each.endsWith('.test.ts'))) {
      const stem = name.slice(0, -'.ts'.length);
      const tested = names.includes(`${stem}.test.ts`) || names.includes(`${stem}.int.test.ts`);
      if (!tested) problems.push(`${folder}/${name} has no test: write ${folder}/${stem}.test.ts.`);
    }
  }
  return problems;
}
