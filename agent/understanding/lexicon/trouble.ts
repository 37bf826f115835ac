import type { Lexicon } from './lexicon.ts';

/** What can be wrong with goods that came. */
export const trouble: Lexicon = {
  broken: {
    en: `
      broken, broke, breaks, damage*, faulty, defect*, cracked, torn, ripped, hole, scratch*,
      does not work, not working, stopped working, stain*, dead, smashed, leaking, crushed, soaked, mould*,
      mold*, came off, coming off, fell off, will not turn on, will not switch on, will not charge,
      no sound, overheat*, gets hot, ruined, unusable, malfunction*, bugs, squashed, fell apart, snapped,
      peeling, crackl*, buzz*, static, hiss*, jams, jammed, stuck zip, flicker*, glitch*, frozen screen,
      does not charge, loses charge, split, loose thread*, unstitched, frayed, dent*, bent, chipped,
      shattered, mouldy, moldy, rotten, rancid, smells off, smelly, weird smell, full of bugs, infested,
      expired, wet, muddy, burnt, sparks, exploded, noisy, rattle*, wobbly, uneven, crooked, hole in,
      shrunk, faded, bleeding colo*r
    `,
    zh: `
      坏了, 坏的, 破了, 破损, 破的, 瑕疵, 质量问题, 有洞, 有个洞, 开线, 脱胶, 开胶, 没声, 碎了, 碎的, 裂, 污渍, 油渍, 脏, 充不进, 充不上, 开不了机, 损坏, 烂了,
      划痕, 没反应, 发霉, 有虫, 湿透, 掉了, 断了, 压坏, 发烫, 烫手, 失灵, 起毛, 串色, 漏液, 次品, 残次, 滋滋, 杂音, 电流声, 串音, 断连, 卡顿, 老卡, 闪屏, 黑屏,
      花屏, 掉线, 连不上, 掉色, 掉毛严重, 掉漆, 变形, 歪, 凹, 生锈, 开裂, 底裂, 裂了, 脱线, 抽丝, 勾丝, 起泡, 异味, 臭, 馊, 变质, 全是虫, 碎着, 碎掉, 摔坏,
      进水, 漏电, 冒烟, 鼓包, 爆了, 坏得, 残, 破口, 没电, 不充电, 不亮, 不转, 缩水了, 洗坏
    `,
  },
  wrong_item: {
    en: `
      wrong item, wrong size, wrong colo*r, wrong product, wrong one, wrong thing, incorrect,
      not what i ordered, different item, completely different, instead of, mixed up, someone else,
      i ordered black and, not as described, ordered l, ordered m, does not look like, not blue, is green,
      wrong colour came, another model, other model, sent me the wrong, got the wrong, someone elses,
      not the size, sent in error, mismatched, two left, not matching, not what the photo,
      not like the picture, got white, sent s, different brand, incorrect item
    `,
    zh: `
      发错, 不是我买, 不是我拍, 货不对板, 错发, 寄错, 和图片, 跟图片, 描述不符, 别人的, 另一样, 我要的.{1,6}发, 我买的.{1,4}发, 我下的, 完全不一样, 不符, 给错,
      错发成, 发成, 给我发的, 寄成, 不是蓝, 是绿的, 换货了吗怎么是, 牌子不对, 款不对, 颜色不对, 款式不对, 型号不对, 给我寄的, 发来的, 来的是, 跟我买的, 跟下单的, 图不符,
      货不对, 串货, 别家的
    `,
  },
  missing_item: {
    en: `
      missing, not in the (?:box|bag|parcel|package), was not in, is not in, not included, only got,
      only received, left out, incomplete, forgot to, empty, no gift, theres none, there is none,
      should have been a, short one, forgot the, forgot my, you forgot, without the, no charger, no manual,
      no cable, no socks, absent, lacks, one less, fewer, one is missing, is missing, are missing,
      where is the other, only one of, half of the items, not complete, skipped
    `,
    zh: `
      少了, 漏发, 少发, 没有赠品, 缺了, 没放, 没给, 少一, 漏了, 空的, 没见着, 少个, 缺一, 就给了, 只收到, 只有一, 不全, 里面没有, 没送, 忘放, 忘给, 忘了放, 没装,
      没附, 都没有, 没带, 没配, 缺少, 少装, 少寄, 不齐, 没齐, 怎么少, 但少, 差一件, 短了, 没有线, 没有说明, 说明书都, 另一只呢, 一只
    `,
  },
  problem: {
    en: `
      problem, issue, something wrong, what is wrong, went wrong, trouble, issues, wrong with,
      complaint about the product, not right, not good, disappointed with the quality, poor quality,
      bad quality, what can be done, what do i do
    `,
    zh: `
      有问题, 出问题, 不对劲, 怎么处理, 怎么办, 咋办, 怎么解决, 咋处理, 怎么弄, 咋整, 有毛病, 毛病, 质量差, 品质, 不正常, 不太行, 异常
    `,
  },
};
