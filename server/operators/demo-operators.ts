import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Role, Skill } from '../contract/operator/team.ts';
import type { Database } from '../db/database.ts';
import type { DemoOperators } from './operator-desk.ts';
import { addOperator } from './team.ts';

interface DemoOperator {
  key: string;
  name: string;
  role: Role;
  language: Language;
  languages: Language[];
  skills: Skill[];
}

/** The demo shop's people: each language and each role, with different things they know. */
const people: readonly DemoOperator[] = [
  {
    ...{ key: 'lin', name: '小林', role: 'operator', language: 'zh' },
    ...{ languages: ['zh'], skills: ['pet_food', 'pet_nutrition'] },
  },
  {
    ...{ key: 'grace', name: 'Grace', role: 'operator', language: 'en' },
    ...{ languages: ['en'], skills: ['clothing', 'shoes', 'size_fit'] },
  },
  {
    ...{ key: 'zhoumin', name: '周敏', role: 'supervisor', language: 'zh' },
    ...{ languages: ['zh', 'en'], skills: ['clothing', 'shoes', 'size_fit'] },
  },
  {
    ...{ key: 'daniel', name: 'Daniel', role: 'admin', language: 'en' },
    ...{ languages: ['en', 'zh'], skills: ['electronics'] },
  },
];

const idOf = (key: string) => `op_demo_${key}`;

/** Whom a click signs in as. */
export const demoOperators: DemoOperators = {
  operators: people.map(({ key, name, role, language }) => ({ key, name, role, language })),
  idOf: (key) => (people.some((each) => each.key === key) ? idOf(key) : undefined),
};

/** Makes sure of the demo shop's people; whoever is there stays as they are. They have no password. */
export async function seedDemoOperators(database: Pick<Database, 'inShop'>, shop: ShopId): Promise<void> {
  await database.inShop(shop, async (sql) => {
    for (const { key, ...person } of people) {
      await addOperator(sql, shop, { ...person, email: `${key}@northlane.example`, maxLoad: 5 }, idOf(key));
    }
  });
}
