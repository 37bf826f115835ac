import { inSentence, saysNo, type Judge, type Verdict } from './verdict.ts';

/** A yes or no to whether something is there, by a value that says so itself. */
function has(en: string, zh: string): Judge['judge'] {
  return (value) => {
    const rest = value.replace(/^(?:无帽|(?:yes|no|none|not)\b|没有|不含|[有无是否])[,，:：\s]*/i, '').trim();
    const more = rest === '' || /^(?:yes|no)$/i.test(rest) ? '' : rest;
    return saysNo(value) || value.includes(`无${zh}`)
      ? {
          holds: false,
          en: `it has no ${en.replace(/^an? /, '')}${more ? ` (${inSentence(more)})` : ''}`,
          zh: `没有${zh}${more ? `，${more}` : ''}`,
          lead: '没有的',
        }
      : {
          holds: true,
          en: `it has ${en}${more ? `: ${inSentence(more)}` : ''}`,
          zh: `有${zh}${more ? `，${more}` : ''}`,
          lead: '有的',
        };
  };
}

/** Whether it has a part, or can do a thing. */
export const partJudges: readonly Judge[] = [
  {
    asked: /\banc\b|noise.{0,3}cancel|cancel.{0,12}noise|(?:block|shut|keep)s? out .{0,10}(?:noise|sound)|降噪|隔音/i,
    on: /noise.?cancel|\banc\b|^降噪/i,
    judge: has('noise cancelling', '降噪'),
  },
  {
    asked:
      /hood.{0,24}(?:\boff\b|detach|remov|unzip|separate)|(?:detach|remov|take off|unzip)\w* .{0,8}hood|帽子?.{0,5}(?:拆|卸|取)|拆.{0,3}帽|^(?:那|它)?(?:可以|能|能不能|可不可以)(?:拆|卸|取下|摘)[^洗]{0,4}$|^(?:and |so )?(?:is|can) (?:it|that) (?:be )?(?:removable|detachable|removed|detached|taken off)\W*$/i,
    on: /hood|帽/i,
    judge(value) {
      if (/remov|detach|可拆/i.test(value))
        return { holds: true, en: 'the hood comes off', zh: '帽子可以拆', lead: '可以的' };
      return saysNo(value)
        ? { holds: false, en: `it has no hood`, zh: '没有帽子', lead: '不用拆' }
        : {
            holds: false,
            en: `the hood doesn't come off (${inSentence(value)})`,
            zh: `帽子拆不下来（${value}）`,
            lead: '不能',
          };
    },
  },
  { asked: /\bhood|帽/i, on: /hood|帽/i, judge: has('a hood', '帽子') },
  {
    asked: /\blin(?:ed|ing)\b|\bfur(?:ry)? inside|里衬|里布|内里|衬里|里面.{0,4}[毛绒]|[带加]绒/i,
    on: /^lin|里衬|内里|里层/i,
    judge: has('a lining', '里衬'),
  },
  { asked: /pocket|口袋|[带有]兜|几个兜/i, on: /pocket|口袋/i, judge: has('pockets', '口袋') },
  {
    asked: /\bgps\b|satnav|without (?:my|a|the) phone|定位|轨迹/i,
    on: /\bgps\b|定位/i,
    judge(value) {
      return /by phone|借/i.test(value)
        ? {
            holds: false,
            en: 'it has no GPS of its own; it uses that of your phone',
            zh: '自己不带定位，要借用手机的',
            lead: '没有的',
          }
        : has('GPS', 'GPS')(value, '');
    },
  },
  {
    asked:
      /phone calls?|\b(?:make|take|answer|pick up)\b.{0,14}\bcalls?\b|\bcalls?\b.{0,12}\b(?:on|from|with) it\b|\bring\b.{0,10}\bfrom\b|(?:接打|打|接|通)电?话|通话/i,
    on: /^calls?$|^通话/i,
    judge: (value) =>
      /only|仅|只/i.test(value)
        ? { holds: false, en: `it only alerts you to calls`, zh: value, lead: '不能' }
        : { holds: true, en: `it takes calls (${value})`, zh: `支持${value}`, lead: '可以的' },
  },
  {
    asked:
      /(?:come|comes|include\w*|with|got|get|supplied|need)\b.{0,24}(?:\bplug|charger|adapter|adaptor|\bbrick|power supply)|(?:plug|charger|adapter|brick)\b.{0,24}(?:come|includ|with it|in the box|separate)|(?:带|附|含|送|配).{0,3}(?:充电头|插头|充电器|适配器)|(?:充电头|插头|充电器)(?:带|要|得|需要|是不是)?.{0,4}(?:带|附|另|单独|自己|送)/i,
    on: /included|附充电头|附带/i,
    judge: (value) =>
      saysNo(value)
        ? {
            holds: false,
            en: "it comes without a charger plug, so you'd need one of your own",
            zh: '不带充电头，要另外配',
            lead: '不带',
          }
        : { holds: true, en: 'the charger plug is in the box', zh: '自带充电头', lead: '带的' },
  },
  {
    asked: /plane|flight|airport|fly\b|hand luggage|carry.?on|cabin|飞机|登机|航班|安检|高铁/i,
    on: /flight|plane|飞机|登机|航空/i,
    judge: (value) => {
      const more = value.replace(/^(?:yes|no|可以|不可以|不能|能)[,，\s]*/i, '');
      return saysNo(value)
        ? { holds: false, en: "it isn't allowed on planes", zh: '不能带上飞机', lead: '不行' }
        : {
            holds: true,
            en: `you can take it on a plane${more ? ` (${inSentence(more)})` : ''}`,
            zh: `可以带上飞机${more ? `，${more}` : ''}`,
            lead: '能',
          };
    },
  },
  {
    asked: /grain|谷物|无谷|含谷/i,
    on: /grain|谷/i,
    judge: (value, question) => {
      const isFree = /^(?:yes|是)/i.test(value);
      const more = value.replace(/^(?:yes|no|是|否)[,，\s]*/i, '');
      const asksFree = /free|without|\bno grain|无谷|不含/i.test(question);
      return {
        holds: asksFree ? isFree : !isFree,
        en: isFree ? "it's grain-free" : 'it has grain in it',
        zh: isFree ? '是无谷的' : more || '含谷物',
        lead: asksFree === isFree ? '是的' : '不是',
      };
    },
  },
  {
    asked: /bluetooth|蓝牙/i,
    on: /bluetooth|connect|蓝牙|连接/i,
    judge: (value) =>
      /^\d/.test(value.trim())
        ? { holds: true, en: `it has Bluetooth ${value}`, zh: `蓝牙${value}`, lead: '支持' }
        : /bluetooth|蓝牙/i.test(value)
          ? { holds: true, en: `it connects by ${value}`, zh: `可以用${value}连接`, lead: '能连' }
          : { holds: false, en: `it connects by ${value} only`, zh: `只能用${value}连接`, lead: '不支持' },
  },
  {
    asked: /wireless(?:ly)? charg|charg\w* (?:it |them )?wireless|qi charg|无线充/i,
    on: /^(?:charging|output|充电|输出)/i,
    judge: (value): Verdict =>
      /wireless|无线/i.test(value)
        ? { holds: true, en: `it does wireless charging (${value})`, zh: `支持无线充电（${value}）`, lead: '支持' }
        : {
            holds: false,
            en: `it has no wireless charging, only ${value}`,
            zh: `不支持无线充电，是${value}`,
            lead: '不支持',
          },
  },
  {
    asked: /\bapp\b|手机控制|app控制/i,
    on: /^(?:control|控制)/i,
    judge: (value) =>
      /\bapp\b/i.test(value)
        ? { holds: true, en: `it works by ${inSentence(value)}`, zh: `支持${value}控制`, lead: '能' }
        : undefined,
  },
  {
    asked: /hot.?swap|热插拔|换轴/i,
    on: /switch|轴/i,
    judge: (value) =>
      /hot.?swap|热插拔/i.test(value)
        ? { holds: true, en: 'the switches are hot-swappable', zh: '支持热插拔，可以自己换轴', lead: '能' }
        : undefined,
  },
];
