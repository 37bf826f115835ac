import type { Benchmark } from './figures.ts';
import { startServer, withDataDir } from './server-process.ts';

/** How long a newcomer waits, and how long everyone after. */
export const startUp: Benchmark = {
  name: 'start-up',
  measures:
    'embedded server, from the start of the process until /readyz is true: an empty data folder, then the same one again',
  run: (progress) =>
    withDataDir(async (dir) => {
      progress('first start, with seeding');
      const first = await startServer({ DATA_DIR: dir });
      await first.stop();
      progress('second start');
      const second = await startServer({ DATA_DIR: dir });
      const memory = await second.memoryMb();
      await second.stop();
      return [
        { name: 'ready, first start', value: first.readyMs / 1000, unit: 's', goal: { most: 8 } },
        { name: 'ready, later starts', value: second.readyMs / 1000, unit: 's', goal: { most: 3 } },
        { name: 'memory when ready', value: memory, unit: 'MB', goal: { most: 700 } },
      ];
    }),
};
