/**
 * Chinese typed in Latin letters, by those without an input method at hand: `wo de kuaidi dao nali le`. What shoppers
 * say in it is little and much alike, so a list of their words goes a long way: the letters are cut into these words,
 * and what isn't among them stays as it is.
 */
const spelled = `
wo 我, wode 我的, women 我们, ni 你, nin 您, nimen 你们, ta 它, zhe 这, na 那, zhege 这个, nage 那个, zhejian 这件, najian 那件, zheshuang 这双,
nashuang 那双, zhedan 这单, nadan 那单, nakuan 那款, zhekuan 这款, de 的, le 了, ma 吗, ne 呢, ba 吧, a 啊, ya 呀, shi 是, bu 不, bushi 不是, shibushi 是不是,
you 有, meiyou 没有, youmeiyou 有没有, mei 没, hai 还, haimei 还没, haimeiyou 还没有, haiyou 还有, haishi 还是, dou 都, jiu 就, ye 也, zai 在, zaina 在哪, zaima 在吗,
dao 到, daole 到了, daona 到哪, daonali 到哪里, nali 哪里, nar 哪儿, na'er 哪儿, naer 哪儿, nage 那个, shenme 什么, shenmeshihou 什么时候, shashihou 啥时候, sha 啥,
shihou 时候, zenme 怎么, zenmeban 怎么办, zenmeyang 怎么样, zenmehai 怎么还, weishenme 为什么, duoshao 多少, duoshaoqian 多少钱, duojiu 多久, duoda 多大, jitian 几天, tian 天, ji 几, jige 几个,
kuaidi 快递, baoguo 包裹, wuliu 物流, dingdan 订单, danhao 单号, fahuo 发货, fa 发, fale 发了, shouhuo 收货, shoudao 收到, meishoudao 没收到, songdao 送到, song 送,
daohuo 到货, qianshou 签收, diule 丢了, cui 催, cuiyixia 催一下, kuaidian 快点, tuikuan 退款, tuihuo 退货, tui 退, tuiqian 退钱, huanhuo 换货, huan 换, daozhang 到账, chajia 差价, jiangjia 降价,
quxiao 取消, gai 改, xiugai 修改, dizhi 地址, chima 尺码, shenmema 什么码, chuanshenmema 穿什么码, jima 几码, duodama 多大码, xuan 选, chicun 尺寸, ma 吗, maduo 码多, daxiao 大小, da 大, xiao 小, taida 太大, taixiao 太小, dale 大了, xiaole 小了, pianxiao 偏小, pianda 偏大,
shengao 身高, tizhong 体重, jin 斤, gongjin 公斤, limi 厘米, chuan 穿, shihe 适合, heshi 合适, tuijian 推荐, bangwo 帮我, bang 帮, cha 查, chayixia 查一下, chacha 查查, chaxun 查询, kankan 看看, kan 看,
mai 买, maile 买了, maide 买的, yao 要, xiangyao 想要, xiang 想, woxiang 我想, woyao 我要, keyi 可以, keyima 可以吗, neng 能, nengbuneng 能不能, kebukeyi 可不可以, hui 会, xing 行, xingma 行吗,
qing 请, qingwen 请问, nihao 你好, ninhao 您好, xiexie 谢谢, haode 好的, hao 好, buyong 不用, buyongle 不用了, bukeqi 不客气, mafan 麻烦, yixia 一下, zaijian 再见,
youhui 优惠, youhuiquan 优惠券, quan 券, huodong 活动, zhekou 折扣, dazhe 打折, xinren 新人, pianyi 便宜, pianyidian 便宜点, gui 贵, taigui 太贵, taiguile 太贵了, qian 钱, kuai 块, jiage 价格,
fapiao 发票, kai 开, baoyou 包邮, youfei 邮费, yunfei 运费, yunfeixian 运费险, baoxiu 保修, zhibao 质保, fukuan 付款, zhifu 支付, zhifubao 支付宝, weixin 微信,
yifu 衣服, waitao 外套, yurongfu 羽绒服, dayi 大衣, fengyi 风衣, chongfengyi 冲锋衣, weiyi 卫衣, maoyi 毛衣, chenshan 衬衫, kuzi 裤子, niuzaiku 牛仔裤, qunzi 裙子, lianyiqun 连衣裙, weijin 围巾, maozi 帽子, wazi 袜子,
xie 鞋, xiezi 鞋子, paoxie 跑鞋, yundongxie 运动鞋, fanbuxie 帆布鞋, xuezi 靴子, tuoxie 拖鞋, erji 耳机, lanya 蓝牙, lanyaerji 蓝牙耳机, jiangzao 降噪, chongdianbao 充电宝, chongdianqi 充电器, shujuxian 数据线,
shoubiao 手表, shouhuan 手环, yinxiang 音箱, taideng 台灯, jianpan 键盘, shubiao 鼠标, maoliang 猫粮, gouliang 狗粮, dongan 冻干, guantou 罐头, maotiao 猫条, mao 猫, gou 狗,
yanse 颜色, heise 黑色, baise 白色, hongse 红色, lanse 蓝色, huise 灰色, fangshui 防水, xuhang 续航, caizhi 材质, mianliao 面料, zhongliang 重量, baonuan 保暖, xi 洗, jixi 机洗, youhuo 有货, youhuoma 有货吗, kucun 库存, quehuo 缺货,
rengong 人工, shoujihao 手机号, shouji 手机, weihao 尾号, houdianhua 电话, dianhua 电话, youxiang 邮箱, zhuanrengong 转人工, kefu 客服, zhenren 真人, jiqiren 机器人, tousu 投诉, laji 垃圾, huai 坏, huaile 坏了, posun 破损, facuo 发错, shaojian 少件, loufa 漏发, zengpin 赠品,
jintian 今天, mingtian 明天, zuotian 昨天, houtian 后天, shangzhou 上周, zhezhou 这周, zuijin 最近, xianzai 现在, yijing 已经, yizhi 一直, zheme 这么, man 慢, taiman 太慢, jiu 就, hejiu 很久, henjiu 很久,
di 第, diyi 第一, dier 第二, diyige 第一个, dierge 第二个, disange 第三个, yi 一, er 二, san 三, liang 两, liangge 两个, nan 男, nv 女, nvkuan 女款, nankuan 男款, kuan 款, jian 件, shuang 双, ge 个, he 和, gen 跟, bi 比, nazhong 哪种, nagehao 哪个好
`;

/** The first reading of a spelling counts. */
const words = new Map<string, string>();
for (const entry of spelled.split(',')) {
  const [letters, characters] = entry.trim().split(' ');
  if (letters && characters && !words.has(letters)) words.set(letters, characters);
}
const longest = Math.max(...[...words.keys()].map((word) => word.length));

/** Spellings that are English words as well: alone they say nothing about the language. */
const alsoEnglish = new Set([
  'a',
  'ma',
  'he',
  'you',
  'man',
  'song',
  'hai',
  'le',
  'de',
  'ba',
  'ta',
  'na',
  'bang',
  'gen',
  'ne',
  'di',
  'da',
  'ge',
  'jin',
  'ya',
  'gui',
  'hui',
  'ye',
  'bu',
  'fa',
]);

/** Of the letters of a Latin text, how many must be words of the list for it to be Chinese. */
const leastShare = 0.85;

/** The Chinese that a text spells in Latin letters, or undefined when it isn't such a text. */
export function fromPinyin(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase();
  if (/\p{Script=Han}/u.test(plain)) return undefined;
  const runs = plain.match(/[a-z'\s]+|[^a-z'\s]+/gu) ?? [];
  const read = runs.map((run) => (/[a-z]/u.test(run) ? readRun(run) : { text: run, letters: 0, known: 0, telling: 0 }));
  const sum = (of: 'letters' | 'known' | 'telling') => read.reduce((all, each) => all + each[of], 0);
  const isPinyin = sum('telling') >= 2 && sum('known') >= sum('letters') * leastShare;
  return isPinyin
    ? read
        .map((each) => each.text)
        .join('')
        .trim()
    : undefined;
}

interface Run {
  text: string;
  letters: number;
  known: number;
  /** Words that are not English too. */
  telling: number;
}

/** Cuts words that stand by themselves first, so that a listed word never straddles an unlisted one. */
function readRun(run: string): Run {
  const tokens = run.split(/\s+/u).filter((token) => token !== '');
  const told: Run = { text: '', letters: tokens.join('').length, known: 0, telling: 0 };
  for (let at = 0; at < tokens.length;) {
    const taken = joined(tokens, at) ?? split(tokens[at] ?? '');
    told.text += taken ? taken.text : ` ${tokens[at] ?? ''} `;
    told.known += taken?.known ?? 0;
    told.telling += taken?.telling ?? 0;
    at += taken?.tokens ?? 1;
  }
  return told;
}

interface Taken {
  text: string;
  tokens: number;
  known: number;
  telling: number;
}

/** The longest listed word that some tokens make together: `kuai di`, `shenme shihou`. */
function joined(tokens: readonly string[], from: number): Taken | undefined {
  for (let count = Math.min(5, tokens.length - from); count > 0; count -= 1) {
    const word = tokens.slice(from, from + count).join('');
    const text = words.get(word);
    if (text !== undefined) return { text, tokens: count, known: word.length, telling: tellingOf(word, count) };
  }
  return undefined;
}

/** A long word of several tokens leaves as little doubt as two words. */
function tellingOf(word: string, tokens: number): number {
  if (tokens === 1) return alsoEnglish.has(word) ? 0 : 1;
  return tokens > 2 ? 2 : 1;
}

/** A token that several listed words make together: `wodekuaidi`. */
function split(token: string): Taken | undefined {
  const best: ({ text: string; words: number } | undefined)[] = [{ text: '', words: 0 }];
  for (let end = 1; end <= token.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = best[start];
      const text = words.get(token.slice(start, end));
      if (!before || text === undefined) continue;
      const found = { text: before.text + text, words: before.words + 1 };
      const known = best[end];
      if (!known || found.words < known.words) best[end] = found;
    }
  }
  const whole = best[token.length];
  const isPlain = whole !== undefined && token.length > 3;
  return isPlain ? { text: whole.text, tokens: 1, known: token.length, telling: whole.words } : undefined;
}
