import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadConfig, readConfig } from './config.ts';

const refusal = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
};

describe('the configuration', () => {
  it('runs embedded, with the local model and the demo shop, when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, dataDir: '.data', demo: true });
    expect(config.database).toEqual({ kind: 'embedded' });
    expect(config.model).toEqual({ strategy: 'local' });
    expect(config.embeddings).toEqual({ kind: 'local' });
    expect(config).not.toHaveProperty('redisUrl');
  });

  it('takes an empty value as none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', OPENAI_API_KEY: '' })).toEqual(readConfig({}));
  });

  it('ignores keys of other programs', () => {
    expect(readConfig({ PATH: '/bin' })).toEqual(readConfig({}));
  });

  it('runs in production by URLs and a model', () => {
    const config = readConfig({
      DATABASE_URL: 'postgres://me:pw@db/shopmate',
      REDIS_URL: 'rediss://cache:6380',
      MODEL: 'deepseek-chat',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_BASE_URL: 'https://models.example.com/v1',
      PUBLIC_URL: 'https://chat.example.com/',
      TRUST_PROXY: '1',
    });
    expect(config).toMatchObject({
      database: { kind: 'postgres', url: 'postgres://me:pw@db/shopmate', maxConnections: 10 },
      redisUrl: 'rediss://cache:6380',
      publicUrl: 'https://chat.example.com',
      trustProxy: 1,
      model: {
        strategy: 'cascade',
        provider: { model: 'deepseek-chat', apiKey: 'sk-1', baseUrl: 'https://models.example.com/v1' },
      },
    });
  });

  it('keeps to the local model when told so, even with a key', () => {
    expect(readConfig({ MODEL_STRATEGY: 'local', MODEL: 'x', OPENAI_API_KEY: 'k' }).model).toEqual({
      strategy: 'local',
    });
  });

  it('takes a model of one’s own machine without a key, and other providers without an endpoint', () => {
    const local = { MODEL: 'qwen3', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', MODEL_STRATEGY: 'provider' };
    expect(readConfig(local).model).toMatchObject({ strategy: 'provider', provider: { model: 'qwen3' } });
    expect(readConfig({ MODEL: 'anthropic:claude' }).model).toMatchObject({ strategy: 'cascade' });
  });

  it('names every key that is wrong, and what to do, in one go', () => {
    const said = refusal({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DEMO: 'yes',
      DATABASE_URL: 'mysql://x',
      TURN_LEASE_MS: '1e4',
    });
    expect(said.split('\n')).toEqual([
      'StartupError: PORT must be a whole number from 0 to 65535.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/shopmate.',
      'DEMO must be true or false.',
      'TURN_LEASE_MS must be a whole number from 1000 to 600000.',
      'Correct this in .env or in the environment; .env.example describes every key.',
    ]);
  });

  it('names what is missing for the model that was asked for', () => {
    expect(refusal({ MODEL_STRATEGY: 'cascade' })).toMatch(/MODEL is missing/);
    expect(refusal({ MODEL: 'gpt' })).toMatch(/OPENAI_API_KEY is missing/);
    expect(refusal({ EMBEDDINGS: 'openai' })).toMatch(/OPENAI_API_KEY is missing/);
    expect(refusal({ TURN_LEASE_MS: '5000', TURN_DEADLINE_MS: '5000' })).toMatch(/TURN_DEADLINE_MS must be longer/);
  });

  it('never repeats a secret', () => {
    const said = refusal({ SESSION_SECRET: 'hush', DATABASE_URL: 'postgres//me:hush@db', REDIS_URL: 'hush' });
    expect(said).toMatch(/SESSION_SECRET must have at least 32 characters/);
    expect(said).not.toContain('hush');
  });
});

describe('the .env file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'shopmate-env-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const load = (text: string) => {
    writeFileSync(path.join(folder, '.env'), text);
    return loadConfig(folder);
  };

  it('is read, with comments and quotes, and yields to the environment', () => {
    vi.stubEnv('HOST', '0.0.0.0');
    const config = load(
      '# mine\r\n\nexport PORT=4000 # here\r\nHOST=1.2.3.4\nDATA_DIR="a b # c"\nLOG_LEVEL=\'warn\' # quiet',
    );
    expect(config).toMatchObject({ port: 4000, host: '0.0.0.0', dataDir: 'a b # c', logLevel: 'warn' });
  });

  it('may be missing', () => {
    expect(loadConfig(folder).dataDir).toBe('.data');
  });

  it('is refused with the number of the line that is broken', () => {
    expect(() => load('PORT=4000\nthis is not it')).toThrow(/^Line 2 of .*\.env can't be read: it is not KEY=value/);
    expect(() => load('\n\nDATA_DIR="x')).toThrow(/^Line 3 of .*its quotes do not close/);
  });
});
