import { MissingPart } from './run-command.ts';
import { startServices } from './services.ts';

/** Runs the test services by themselves until Ctrl-C, for local development and benchmarks. */
const { services, stop } = await startServices({ durable: true }).catch((error: unknown) => {
  if (!(error instanceof MissingPart)) throw error;
  console.error(error.message);
  process.exit(1);
});
console.log(`DATABASE_URL=${services.postgresUrl}\nREDIS_URL=${services.redisUrl}\nchromium: ${services.chromiumPath}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
setInterval(() => undefined, 60_000); // the services run, so do we
