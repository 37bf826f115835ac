import type { Judge, Verdict } from './verdict.ts';

/** What a thing stands of water, least first. */
type Level = 'none' | 'shower' | 'splash' | 'jets' | 'rain' | 'dunk' | 'swim';

/**
 * Reads a rating: IEC 60529 has it that IPX4 stands splashes from all sides, IPX5 and 6 jets of water, IPX7 and 8 a time
 * under water (at least 30 minutes at one metre); 5 ATM is for swimming (ISO 22810). Cloth is told by its water column.
 */
function levelOf(value: string): Level {
  if (/^(?:no|none|not)\b|^[无不没]/i.test(value)) return 'none';
  if (/\bATM\b|swim|游泳/i.test(value)) return 'swim';
  if (/IP[X\d][78]/i.test(value)) return 'dunk';
  if (/IP[X\d][56]/i.test(value)) return 'jets';
  if (/IP[X\d][1-4]/i.test(value)) return 'splash';
  if (/shower|repel|泼/i.test(value)) return 'shower';
  return 'rain';
}

type Use = 'swim' | 'drop' | 'bath' | 'downpour' | 'sweat' | 'rain';

const uses: readonly { use: Use; said: RegExp }[] = [
  { use: 'swim', said: /\bswim|\blaps\b|\bdiv(?:e|ing)\b|snorkel|\bpool\b|\bsea\b|surf|游泳|潜水|泳池|下水|浮潜/i },
  {
    use: 'drop',
    said: /\b(?:falls?|fell|drop(?:s|ped)?|knock\w*|chuck\w*|submerge\w*|dunk\w*)\b.{0,24}\b(?:in|into|lake|pool|sink|water|bath|river|puddle|toilet)\b|under ?water|掉(?:进|到|水)|泡水|泡在|水里|进水|落水/i,
  },
  { use: 'bath', said: /\bshower(?!proof)|\bbath|sauna|\btub\b|洗澡|淋浴|浴室|泡澡|bathroom/i },
  {
    use: 'downpour',
    said: /downpour|pour(?:s|ing)|bucket|heavy (?:rain|shower)|\bstorm|torrential|soak|tipping (?:it )?down|lash|monsoon|大雨|暴雨|台风|倾盆|淋透|雨很大/i,
  },
  {
    use: 'sweat',
    said: /sweat|\bgym\b|work(?:ing)? ?out|\b(?:for|with|while|when) (?:running|jogging|sports?|exercise|training)\b|出汗|流汗|汗|健身|跑步|运动/i,
  },
  { use: 'rain', said: /\brain|\bwet\b|\bwater|puddle|drizzle|splash|snow|防水|雨|沾水|溅|水|雪/i },
];

const order: readonly Level[] = ['none', 'shower', 'splash', 'jets', 'rain', 'dunk', 'swim'];
const atLeast = (level: Level, least: Level) => order.indexOf(level) >= order.indexOf(least);

/** Whether what is rated so stands the use. */
function stands(level: Level, use: Use): Verdict['holds'] {
  if (level === 'none') return false;
  switch (use) {
    case 'swim':
      return level === 'swim' ? true : level === 'dunk' ? 'partly' : false;
    case 'drop':
    case 'bath':
      return atLeast(level, 'dunk');
    case 'downpour':
      return atLeast(level, 'jets');
    case 'sweat':
      return true;
    case 'rain':
      return level === 'shower' || level === 'splash' ? 'partly' : true;
  }
}

const withStand: Readonly<Record<Use, { en: string; zh: string; not: { en: string; zh: string } }>> = {
  swim: {
    en: 'you can swim with it',
    zh: '可以戴着游泳',
    not: { en: "it isn't made for swimming", zh: '不能游泳时用' },
  },
  drop: {
    en: 'it stands a fall into water',
    zh: '掉水里也没事',
    not: { en: "it doesn't stand being under water", zh: '不能掉水里' },
  },
  bath: {
    en: 'it can get wet there',
    zh: '洗澡时沾水没事',
    not: { en: "it isn't for the bath or shower", zh: '不能带去洗澡' },
  },
  downpour: {
    en: 'it keeps out heavy rain',
    zh: '下大雨也顶得住',
    not: { en: "it won't keep out heavy rain", zh: '大雨挡不住' },
  },
  sweat: {
    en: 'sweat does it no harm',
    zh: '出汗没关系',
    not: { en: 'it has no protection from sweat', zh: '不防汗' },
  },
  rain: { en: 'it keeps water out', zh: '防水', not: { en: "it isn't waterproof", zh: '不防水' } },
};

const limits: Readonly<Partial<Record<Level, { en: string; zh: string }>>> = {
  shower: { en: 'it only stands a light shower', zh: '只能挡小雨' },
  splash: { en: 'it stands splashes and sweat, not more', zh: '防汗防溅，小雨可以，不能泡水' },
  jets: { en: 'it stands rain and sweat, but not being under water', zh: '防汗防雨，不能泡水' },
  dunk: { en: 'it survives a short dip', zh: '短时间泡水没事，但不是专门用来游泳的' },
};

/** Whether it may be worn or used in the wet. */
export const waterJudge: Judge = {
  asked:
    /\bwater|\brain(?!coat)|\bwet\b(?! (?:roads?|surfaces?|pavements?|grounds?|floors?|rocks?|tiles?|streets?|leaves|grass))|sweat|swim|\blaps\b|shower|bath\b|\bpool\b|\bdiv(?:e|ing)\b|puddle|downpour|\bstorm|\bsnow\b|splash|soak|\blake\b|\bsea\b|pours?\b|防水|雨(?![衣伞靴鞋])|防泼|游泳|泳池|洗澡|沾水|下水|泡水|潜水|水里|掉水|出汗|流汗|浴室|怕水|bathroom|\bgym\b|\bwork(?:ing)? ?outs?\b|\bgood for (?:running|jogging|sports?|exercise|training)\b|健身房?|适合(?:跑步|运动)|(?:跑步|运动)(?:的时候)?(?:能|可以)?(?:戴|用)/i,
  on: /\bwater|\brain|防水|防泼|防护/i,
  judge(value, question) {
    const use = uses.find(({ said }) => said.test(question))?.use ?? 'rain';
    const level = levelOf(value);
    // what cloth keeps out says nothing of sweat
    if (use === 'sweat' && !/\bIP[X\d]\d|\bATM\b/i.test(value) && !/sweat|汗|gym|work/i.test(question))
      return undefined;
    const holds = stands(level, use);
    const rated = /^(?:yes|no|none|有|无|防水|防泼水|showerproof)$/i.test(value.trim()) ? '' : value;
    const said = withStand[use];
    const limit = limits[level];
    if (holds === true) {
      return {
        holds,
        en: `${said.en}${rated ? ` (${rated})` : ''}`,
        zh: `${rated ? `${rated}，` : ''}${said.zh}`,
        lead: '可以的',
      };
    }
    const why = limit ?? (level === 'none' ? undefined : { en: '', zh: '' });
    const lead = holds === 'partly' ? '有限' : use === 'downpour' || use === 'rain' ? '不行' : '不建议';
    return {
      holds,
      en:
        holds === 'partly'
          ? `${limit?.en ?? said.en}${rated ? ` (${rated})` : ''}`
          : [said.not.en, why?.en].filter(Boolean).join(': ') + (rated ? ` (${rated})` : ''),
      zh:
        holds === 'partly'
          ? `${rated ? `${rated}，` : ''}${limit?.zh ?? said.zh}`
          : [rated && !/^不/.test(rated) ? rated : '', said.not.zh, why?.zh].filter(Boolean).join('，'),
      lead,
    };
  },
};
