import { describeEffectsContract } from './effects-contract.ts';
import { createMemoryCommerce } from './testing.ts';

describeEffectsContract('memory', (shops) =>
  Promise.resolve({ commerce: createMemoryCommerce(shops, () => new Date()), close: () => Promise.resolve() }),
);
