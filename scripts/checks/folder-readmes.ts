import { access, readdir } from 'node:fs/promises';

/** Holds documents of a shop, and a README would be one of them. */
const documents = 'knowledge/demo-shop';
const floors = ['knowledge', 'tools', 'agent', 'server', 'evals', 'scripts'];

/** Every floor, and every folder directly in one, says what it is for. */
export async function checkFolderReadmes(): Promise<string[]> {
  const problems: string[] = [];
  for (const floor of floors) {
    const inner = (await readdir(floor, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const folder of [floor, ...inner.map(({ name }) => `${floor}/${name}`)]) {
      if (folder === documents || !(await holdsFiles(folder)) || (await exists(`${folder}/README.md`))) continue;
      problems.push(
        `${folder} has no README.md: say in ten lines what it is for, what it may import, how to add one more.`,
      );
    }
  }
  return problems;
}

async function holdsFiles(folder: string): Promise<boolean> {
  return (await readdir(folder, { recursive: true, withFileTypes: true })).some((entry) => entry.isFile());
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
