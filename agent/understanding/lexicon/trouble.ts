import type { Lexicon } from './lexicon.ts';

/** What can be wrong with goods that came. */
export const trouble: Lexicon = {
  broken: {
    en: 'broken, broke, breaks, damage*, faulty, defect*, cracked, torn, ripped, hole, scratch*, does not work, not working, stopped working, stain*, dead, smashed, leaking, crushed, soaked, mould*, mold*, came off, coming off, fell off, will not turn on, will not switch on, will not charge, no sound, overheat*, gets hot, ruined, unusable, malfunction*, bugs, squashed, fell apart, snapped, peeling',
    zh: '坏了,坏的,破了,破损,破的,瑕疵,质量问题,有洞,有个洞,开线,脱胶,开胶,没声,碎了,碎的,裂,污渍,油渍,脏,充不进,充不上,开不了机,损坏,烂了,划痕,没反应,发霉,有虫,湿透,掉了,断了,压坏,发烫,烫手,失灵,起毛,串色,漏液,次品,残次',
  },
  wrong_item: {
    en: 'wrong item, wrong size, wrong colo*r, wrong product, wrong one, wrong thing, incorrect, not what i ordered, different item, completely different, instead of, mixed up, someone else, i ordered black and, not as described, ordered l, ordered m, does not look like',
    zh: '发错,不是我买,不是我拍,货不对板,错发,寄错,和图片,跟图片,描述不符,别人的,另一样,我要的.{1,6}发,我买的.{1,4}发,我下的,完全不一样,不符,给错',
  },
  missing_item: {
    en: 'missing, not in the (?:box|bag|parcel|package), was not in, is not in, not included, only got, only received, left out, incomplete, forgot to, empty, no gift, theres none, there is none, should have been a, short one',
    zh: '少了,漏发,少发,没有赠品,缺了,没放,没给,少一,漏了,空的,没见着,少个,缺一,就给了,只收到,只有一,不全,里面没有,没送',
  },
  problem: {
    en: 'problem, issue, something wrong, what is wrong, went wrong, trouble',
    zh: '有问题,出问题,不对劲,怎么处理,怎么办,咋办,怎么解决',
  },
};
