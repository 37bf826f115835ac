import { benchRetail } from './bench-retail.ts';

process.exitCode = await benchRetail(process.argv.slice(2), console);
