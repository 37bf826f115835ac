import { cpus } from 'node:os';
import { figureTable, type Benchmark } from './figures.ts';
import { firstToken } from './first-token.ts';
import { idleStreams } from './idle-streams.ts';
import { loopCost } from './loop-cost.ts';
import { noKeyTurn } from './no-key-turn.ts';
import { retrieval } from './retrieval.ts';
import { startUp } from './start-up.ts';

const benchmarks: readonly Benchmark[] = [loopCost, startUp, noKeyTurn, firstToken, retrieval, idleStreams];

const words = process.argv.slice(2);
const named = words.filter((word) => !/^\d+$/.test(word));
/** The numbers that follow a benchmark's name. */
const sizesOf = (name: string) => {
  const after = words.slice(words.indexOf(name) + 1);
  const end = after.findIndex((word) => named.includes(word));
  return words.includes(name) ? after.slice(0, end < 0 ? after.length : end).map(Number) : [];
};
const unknown = named.filter((name) => !benchmarks.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. Choose from: ${benchmarks.map((each) => each.name).join(', ')}.`,
  );
  process.exit(1);
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}. Everything runs on this machine, the load too.\n`,
);
for (const benchmark of benchmarks.filter((each) => named.length === 0 || named.includes(each.name))) {
  console.log(`${benchmark.name}: ${benchmark.measures}.`);
  const figures = await benchmark.run((note) => console.log(`  … ${note}`), sizesOf(benchmark.name));
  console.log(`${figureTable(figures)}\n`);
}
