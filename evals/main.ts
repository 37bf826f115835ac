import { runSuite } from './suite/run-suite.ts';

process.exitCode = await runSuite(process.argv.slice(2), console);
