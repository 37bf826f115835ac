import { cpus } from 'node:os';
import { figureTable, type Benchmark } from './figures.ts';
import { firstToken } from './first-token.ts';
import { idleStreams } from './idle-streams.ts';
import { loopCost } from './loop-cost.ts';
import { noKeyTurn } from './no-key-turn.ts';
import { retrieval } from './retrieval.ts';
import { startUp } from './start-up.ts';

const benchmarks: readonly Benchmark[] = [loopCost, startUp, noKeyTurn, firstToken, retrieval, idleStreams];

const named = process.argv.slice(2);
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
  const figures = await benchmark.run((note) => console.log(`  … ${note}`));
  console.log(`${figureTable(figures)}\n`);
}
