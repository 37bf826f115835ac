/** Who may import whom. The floors: scripts, evals → server → agent → tools → knowledge. Type imports count. */

/** Tests, what helps them (`testing/`, `x-testing.ts`), and contract tests that several adapters share. */
const test = '\\.test\\.tsx?$|[-/]testing(/|-[a-z]+\\.ts$|\\.ts$)|-contract\\.ts$';
/** Tests of every floor run on real databases. */
const testDatabases = '^server/db/testing\\.ts$';

/** A floor may not reach those above it. */
const floor = (name, above) => ({
  name: `${name}-stays-below`,
  comment: `${name} may not know what is built on it: move the thing down, or pass it in as an argument.`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: test },
  to: { path: `^(${above.join('|')})/` },
});
const floorOfTests = (name, above) => ({
  ...floor(name, above),
  name: `tests-of-${name}-stay-below`,
  from: { path: `^${name}/.*(${test})` },
  to: { path: `^(${above.join('|')})/`, pathNot: testDatabases },
});

/** A package belongs to a few folders; all else reaches it through them. */
const vendor = (name, packages, homes) => ({
  name: `${name}-has-its-place`,
  comment: `Only ${homes.join(', ')} may import ${packages.join(', ')}: use what they offer, or extend it there.`,
  severity: 'error',
  from: { path: '^(knowledge|tools|agent|server|evals|scripts)/', pathNot: homes.map((home) => `^${home}`) },
  to: { path: packages.map((each) => `(^|/)node_modules/${each}(/|$)`) },
});

const floors = {
  knowledge: ['tools', 'agent', 'server', 'evals', 'scripts'],
  tools: ['agent', 'server', 'evals', 'scripts'],
};
Object.assign(floors, { agent: ['server', 'evals', 'scripts'], server: ['evals', 'scripts'] });

module.exports = {
  forbidden: [
    ...Object.entries(floors).flatMap(([name, above]) => [floor(name, above), floorOfTests(name, above)]),
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'agent-asks-knowledge-through-a-tool',
      comment: 'The agent reaches the knowledge base only through a tool; it may name languages and shops.',
      severity: 'error',
      from: { path: '^agent/', pathNot: test },
      to: { path: '^knowledge/', pathNot: '^knowledge/(language|shop-id)\\.ts$' },
    },
    {
      name: 'web-knows-the-contract-only',
      comment: 'What runs in the browser shares only server/contract with the server.',
      severity: 'error',
      from: { path: '^server/web/', pathNot: test },
      to: { path: '^(knowledge|tools|agent|server)/', pathNot: '^server/(web|contract)/' },
    },
    {
      name: 'contract-is-a-leaf',
      comment: 'The wire schemas are shared with outside clients: they name our nouns and nothing that does work.',
      severity: 'error',
      from: { path: '^server/contract/', pathNot: test },
      to: { path: '^(server|agent|knowledge|evals|scripts)/', pathNot: '^(server/contract/|knowledge/language\\.ts$)' },
    },
    {
      name: 'evals-compose-the-server',
      comment:
        'Evals take from the server what composes it, the contract, the log and what reads it; benchmarks may open a database.',
      severity: 'error',
      from: { path: '^evals/', pathNot: [test, '^evals/benchmarks/'] },
      to: {
        path: '^server/',
        pathNot: [
          '^server/(contract/|db/|outcomes/)',
          '^server/(compose|config|serve|seed-demo|startup-error|choose-model)\\.ts$',
          '^server/conversations/(stored-event|live-events|to-logged|event-log|transcript|run-claimed-turn)\\.ts$',
        ],
      },
    },
    {
      name: 'wiring-in-one-place',
      comment: 'Only the entry points wire things together.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/(main|worker|compose)\\.ts$', test] },
      to: { path: '^server/compose\\.ts$' },
    },
    {
      name: 'tests-stay-tests',
      comment: 'What only tests need may not be part of the product.',
      severity: 'error',
      from: { path: '^(knowledge|tools|agent|server)/', pathNot: test },
      to: { path: [test, '(^|/)node_modules/vitest/'] },
    },
    vendor(
      'fastify',
      ['fastify', '@fastify/[^/]+', 'fastify-type-provider-zod'],
      ['server/http/', 'server/(compose|serve|listen)\\.ts$'],
    ),
    vendor(
      'queue',
      ['bullmq', 'ioredis'],
      ['server/jobs/', 'server/db/.*\\.int\\.test\\.ts$', 'scripts/test-services/'],
    ),
    vendor('database', ['pg', '@electric-sql/[^/]+'], ['server/db/', 'scripts/test-services/']),
    vendor('sign-in', ['better-auth', '@better-auth/[^/]+'], ['server/operators/sign-in/']),
    vendor('models', ['openai', '@langchain/openai', 'langchain'], ['agent/models/', 'knowledge/embed/']),
    vendor('browser', ['playwright-core', 'axe-core'], ['server/web/testing/', '.*\\.int\\.test\\.tsx?$', 'evals/']),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/'] },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
