import { startServices } from './services.ts';

/** Runs the test services by themselves until Ctrl-C, for local development and benchmarks. */
const { services, stop } = await startServices({ durable: true });
console.log(`DATABASE_URL=${services.postgresUrl}\nREDIS_URL=${services.redisUrl}\nchromium: ${services.chromiumPath}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
setInterval(() => undefined, 60_000); // the services run, so do we
