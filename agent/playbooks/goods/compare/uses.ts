import type { Described, Property } from '../product/property.ts';

const ofEarphones = /earphone|earbud|headphone|耳机/i;
/** Made for something else, as a title says it. */
const otherShoes =
  /walking|hiking|basketball|canvas|leather|loafer|ballet|slipper|sandal|boot|健步|登山|篮球|帆布|小白鞋|乐福|芭蕾|拖鞋|凉鞋|靴/i;

/** What things are set beside each other for, beyond what one looks for by itself. */
const uses: readonly Property[] = [
  {
    label: { en: 'made for running', zh: '适合跑步的' },
    said: /\brun(?:s|ning|ners?)?\b|\bjog\w*|parkrun|跑步|跑跑|慢跑|晨跑|夜跑|跑者/i,
    holds: ({ title }) => (/running|跑鞋/i.test(title) ? true : otherShoes.test(title) ? false : undefined),
  },
  {
    label: { en: 'for daily training', zh: '适合日常训练的' },
    said: /\b(?:daily|every ?day|regular|casual|easy|beginners?|newbie|new to|start\w*|couch)\b.{0,24}\b(?:run|jog|train)|\b(?:run|jog)\w* (?:\w+ )?(?:daily|every ?day|casually)|平时.{0,6}跑|日常.{0,4}[跑训]|随便跑|慢跑|新手|入门|刚开始跑/i,
    named: /^(?:best for|适合)$/i,
    held: /daily|日常/i,
  },
  {
    label: { en: 'made for walking', zh: '适合走路的' },
    said: /\bwalk(?:s|ing)?\b|on (?:my|your|his|her|their) feet|standing all day|走路|久站|逛街|遛弯|散步/i,
    holds: ({ title }) =>
      /walking|健步/i.test(title) ? true : /running|racing|跑鞋|竞速/i.test(title) ? false : undefined,
  },
  {
    label: { en: 'with noise cancelling', zh: '带降噪的' },
    said: /\b(?:plane|planes|flights?|flying|trains?|tube|subway|metro|bus|commut\w*|office)\b|飞机|高铁|地铁|公交|通勤|办公室|图书馆/i,
    named: /noise.?cancel|降噪/i,
  },
  {
    label: { en: 'with GPS of its own', zh: '自带定位的' },
    said: /\b(?:run\w*|jog\w*|cycl\w*|hik\w*|marathon)\b|跑|骑行|骑车|徒步|马拉松/i,
    named: /\bgps\b|^定位/i,
    held: /^(?!.*(?:by phone|借)).+/i,
  },
  {
    label: { en: 'with the better protection against sweat', zh: '更防汗的' },
    said: /\b(?:gym|run\w*|jog\w*|sports?|workouts?|training|sweat\w*|cycl\w*)\b|健身|运动|跑步|锻炼|骑车|出汗/i,
    holds: ({ title, attributes }: Described) => {
      const value = attributes.find(({ name }) => /^(?:water|防水)/i.test(name))?.value;
      return value === undefined || !ofEarphones.test(title) ? undefined : /IP[X\d]?[5-8]/i.test(value);
    },
  },
];

/** What the words say that the goods are for. */
export function usesIn(text: string): Property[] {
  return uses.filter(({ said }) => said.test(text));
}
