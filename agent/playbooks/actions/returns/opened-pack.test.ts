import { expect, it } from 'vitest';
import { namesOpened } from './opened-pack.ts';

const en = '- Opened pet food and treats\n- Opened underwear, socks and earphone tips, for hygiene\n- Gift cards';
const zh = '- 拆封的宠物食品和零食\n- 拆封的内衣、袜子、耳塞套\n- 礼品卡';

it.each([
  [en, 'Northlane Crew Socks, 3 Pairs', 'sock', true],
  [en, 'Sonda Air ANC Wireless Earbuds', 'earphone', false],
  [en, 'Strida Tempo Road Running Shoe', 'shoe', false],
  [zh, '北巷 中筒棉袜三双装', '袜子', true],
  [zh, 'Sonda Air 主动降噪蓝牙耳机', '耳机', false],
  [zh, 'Ridgeline 女款越野冲锋衣', '外套', false],
] as const)('finds what stays once it is opened: %#', (rule, title, word, isNamed) => {
  expect(namesOpened(rule, [title], [word])).toBe(isNamed);
});
