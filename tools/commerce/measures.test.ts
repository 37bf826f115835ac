import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import { parseMeasures } from './measures.ts';
import type { BodyMeasures } from './product.ts';

const said: readonly [text: string, measures: BodyMeasures, language?: Language][] = [
  ['kids hoodie for a 5 year old 112cm', { height: 112 }],
  ['5岁 112厘米', { height: 112 }],
  // Chinese, height and weight
  ['身高165体重110斤', { height: 165, weight: 55 }],
  ['身高165cm，体重52公斤', { height: 165, weight: 52 }],
  ['我170 130斤', { height: 170, weight: 65 }],
  ['165 110斤穿什么码', { height: 165, weight: 55 }],
  ['110斤165穿多大', { height: 165, weight: 55 }],
  ['165/52kg', { height: 165, weight: 52 }],
  ['165/52 选几码', { height: 165, weight: 52 }],
  ['170，130，这件夹克穿L行吗', { height: 170, weight: 65 }],
  ['1米65', { height: 165 }],
  ['一米六五', { height: 165 }],
  ['我一米七，一百二十斤', { height: 170, weight: 60 }],
  ['一米六五，一百一', { height: 165, weight: 55 }],
  ['我男朋友米八，150斤', { height: 180, weight: 75 }],
  ['1米7 60公斤', { height: 170, weight: 60 }],
  ['1m75 70kg', { height: 175, weight: 70 }],
  ['1.65米 105斤', { height: 165, weight: 52.5 }],
  ['1.68m，58KG', { height: 168, weight: 58 }],
  ['身高1.72，体重128', { height: 172, weight: 64 }],
  ['身高一七五', { height: 175 }],
  ['身高165公分', { height: 165 }],
  ['身高：１６５ｃｍ　体重：５５ｋｇ', { height: 165, weight: 55 }],
  ['體重110斤', { weight: 55 }],
  ['体重大概110-114斤', { weight: 56 }],
  ['体重110多斤', { weight: 55 }],
  ['身高180体重85', { height: 180, weight: 85 }],
  ['身高160体重85', { height: 160, weight: 42.5 }],
  ['身高185体重100', { height: 185, weight: 100 }],
  ['体重120', { weight: 60 }],
  ['体重50', { weight: 50 }],
  ['我165', { height: 165 }],
  ['165', { height: 165 }],
  ['168左右', { height: 168 }],
  ['165 110', { height: 165, weight: 55 }, 'zh'],
  ['孩子身高120，体重45斤', { height: 120, weight: 22.5 }],
  ['身高158，90斤，胸围84，腰围64，臀围88', { height: 158, weight: 45, chest: 84, waist: 64, hips: 88 }],
  // girths and feet in Chinese
  ['腰围68', { waist: 68 }],
  ['腰围2尺1', { waist: 70 }],
  ['腰二尺一', { waist: 70 }],
  ['腰围28', { waist: 71.1 }],
  ['腰围27寸', { waist: 68.6 }],
  ['胸围大概是88厘米', { chest: 88 }],
  ['下胸围75', {}],
  ['三围84/62/88', { chest: 84, waist: 62, hips: 88 }],
  ['三围 86 64 90', { chest: 86, waist: 64, hips: 90 }],
  ['脚长24.5', { footLength: 24.5 }],
  ['脚长245mm', { footLength: 24.5 }],
  ['脚长二十四点五', { footLength: 24.5 }],
  ['我脚25cm', { footLength: 25 }],
  ['这双鞋 26.5cm 的脚穿多大', { footLength: 26.5 }],
  ['24.5cm', { footLength: 24.5 }],
  ['脚宽10', {}],
  // English
  ['5ft7 140lbs', { height: 170.2, weight: 63.5 }],
  [`I'm 5'7", 140 lb`, { height: 170.2, weight: 63.5 }],
  ['5’7” and 140', { height: 170.2, weight: 63.5 }],
  ["I'm 5'7 and weigh 140", { height: 170.2, weight: 63.5 }],
  ['5 feet 7 inches tall', { height: 170.2 }],
  ['five foot seven, 140 pounds', { height: 170.2, weight: 63.5 }],
  ["I'm 6ft and 80kg", { height: 182.9, weight: 80 }],
  ['6 foot tall', { height: 182.9 }],
  ['11 stone 4', { weight: 71.7 }],
  ['6ft 2, 13 stone', { height: 188, weight: 82.6 }],
  ['I am 165 cm tall and weigh 52 kg', { height: 165, weight: 52 }],
  ["I'm 178cm, 75 kilos", { height: 178, weight: 75 }],
  ['height 178 weight 75', { height: 178, weight: 75 }],
  ['178cm 165', { height: 178, weight: 74.8 }],
  ['67 inches tall', { height: 170.2 }],
  ['height: 70 in, weight: 160 lbs', { height: 177.8, weight: 72.6 }],
  ['bust 36in', { chest: 91.4 }],
  ['36in bust, 28in waist', { chest: 91.4, waist: 71.1 }],
  ['36 bust 28 waist 38 hips', { chest: 91.4, waist: 71.1, hips: 96.5 }],
  ['chest 96 cm, waist is about 80 cm', { chest: 96, waist: 80 }],
  ['my waist is 32"', { waist: 81.3 }],
  ['waist 32 in black jeans', { waist: 81.3 }],
  ['measurements 34-26-36', { chest: 86.4, waist: 66, hips: 91.4 }],
  ['my foot is 25.5 cm long', { footLength: 25.5 }],
  ['foot length 9.8 inches', { footLength: 24.9 }],
  ['I have a 27cm foot', { footLength: 27 }],
  ["I weigh 70 kilos and I'm 180", { height: 180, weight: 70 }],
  ['my son is 120 cm and 23 kg', { height: 120, weight: 23 }],
  ['180cm, 78kg, 42 chest', { height: 180, weight: 78, chest: 106.7 }],
];

const notSaid: readonly string[] = [
  '',
  '我的订单SM10042到哪了',
  'where is order SM10042',
  '有没有200元以下的跑鞋',
  '2kg dog food',
  '10斤狗粮多少钱',
  'my dog weighs 30kg',
  '猫体重5公斤吃哪款',
  'do you have size 42 in black?',
  '鞋码42码',
  'something under 100 pounds',
  'I bought 2 of these 14 days ago',
  'foot size 9',
  '手机尾号1234',
  '1234',
  '165/88A 有货吗',
  '顺丰 SF1234567890123',
  'under $150',
  'my number ends in 6650',
  '高腰牛仔裤',
  '买5斤大米',
  '1.5m USB cable',
  'a charger with a 2m cable',
  '1.5米数据线',
  '满300减50',
  'call me at 165 5678 1234',
];

describe('parseMeasures', () => {
  it.each(said)('reads %s', (text, measures, language) => expect(parseMeasures(text, language)).toEqual(measures));

  it.each(notSaid)('finds no measure in "%s"', (text) => expect(parseMeasures(text)).toEqual({}));

  it('takes what was said last', () => {
    expect(parseMeasures('身高165，哦不对，身高168')).toEqual({ height: 168 });
  });

  const tenth = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 }).map((each) => each / 10);

  it.each(['少收我两百', '赔我200', '你们还欠我200呢', '退我170，50也行', '便宜180', '赔我200 50运费'])(
    'takes no sum of money for a body: %s',
    (text) => expect(parseMeasures(text)).toEqual({}),
  );

  it('takes a bare number after 我 for a height still', () => {
    expect(parseMeasures('我165')).toEqual({ height: 165 });
    expect(parseMeasures('给我185的码')).toEqual({ height: 185 });
  });

  it('reads back every height and weight that it could have written', () => {
    fc.assert(
      fc.property(tenth(140, 205), tenth(35, 140), (height, weight) => {
        const expected = { height, weight };
        expect(parseMeasures(`身高${height}体重${weight}公斤`)).toEqual(expected);
        expect(parseMeasures(`I'm ${height} cm tall and weigh ${weight} kg`)).toEqual(expected);
        expect(parseMeasures(`${height}/${weight}kg`)).toEqual(expected);
      }),
    );
  });

  it('reads back every girth and foot', () => {
    fc.assert(
      fc.property(tenth(70, 140), tenth(56, 120), tenth(70, 140), tenth(18, 33), (chest, waist, hips, footLength) => {
        const expected = { chest, waist, hips, footLength };
        expect(parseMeasures(`胸围${chest} 腰围${waist}，臀围${hips}，脚长${footLength}`)).toEqual(expected);
        expect(parseMeasures(`chest ${chest}cm waist ${waist}cm hips ${hips}cm foot length ${footLength}cm`)).toEqual(
          expected,
        );
      }),
    );
  });

  it('never throws and only ever gives plausible numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const value of Object.values(parseMeasures(text))) expect(value).toBeGreaterThan(0);
      }),
    );
  });
});
