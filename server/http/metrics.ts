import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { TurnEnd } from '../conversations/conclude-turn.ts';

/** What Prometheus is told. No label holds anything of a shopper or a shop. */
export interface Metrics {
  request(route: string, method: string, status: number, seconds: number): void;
  turn(end: TurnEnd, totalMs: number): void;
  /** Values that are asked for when somebody looks. */
  watch(sources: { openStreams?: () => number; runningTurns?: () => number }): void;
  read(): Promise<{ contentType: string; text: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'shopmate_http_request_seconds',
    help: 'Time to answer HTTP requests, without event streams.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5, 30],
    registers,
  });
  const turns = new Histogram({
    name: 'shopmate_turn_seconds',
    help: 'Time of turns from claim to end, by outcome.',
    labelNames: ['outcome', 'reason', 'model'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 2, 5, 10, 30, 60],
    registers,
  });
  const firstToken = new Histogram({
    name: 'shopmate_turn_first_token_seconds',
    help: 'Time from the start of a turn to its first words.',
    labelNames: ['model'],
    buckets: [0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2, 5, 10],
    registers,
  });
  const tools = new Counter({
    name: 'shopmate_tool_calls_total',
    help: 'Tool calls by tool and result.',
    labelNames: ['tool', 'status'],
    registers,
  });
  return {
    request: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    turn(end, totalMs) {
      const result = 'result' in end ? end.result : undefined;
      const outcome = result?.outcome ?? { kind: 'failed', reason: 'stopped' in end ? end.stopped : 'internal' };
      const model = result?.model ?? 'none';
      const reason = 'reason' in outcome ? outcome.reason : '';
      turns.observe({ outcome: outcome.kind, reason, model }, totalMs / 1000);
      const first = result?.timing.firstTokenMs;
      if (first !== undefined) firstToken.observe({ model }, first / 1000);
      for (const { name, status } of result?.tools ?? []) tools.inc({ tool: name, status });
    },
    watch({ openStreams, runningTurns }) {
      if (openStreams) gauge(registry, 'shopmate_open_streams', 'Open event streams.', openStreams);
      if (runningTurns) gauge(registry, 'shopmate_running_turns', 'Turns running in this process.', runningTurns);
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}
