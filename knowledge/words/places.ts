import type { Localized } from '../language.ts';

/** A country, or a far part of the mainland, with what lies in it. */
interface Land {
  name: Localized;
  /** The part of the world by which shops divide fees and times. */
  region: Localized;
  /** Towns and other names, lower case. */
  places: { en: readonly string[]; zh: readonly string[] };
  isForeign: boolean;
}

/**
 * Region, land, and big towns and other names in it, in either language. Names that are words or goods as well (Nice, Cologne,
 * Wellington, Turkey) are left out.
 */
const abroad = `
Europe | 欧洲 | United Kingdom | 英国 | uk, britain, england, scotland, wales, northern ireland, london, manchester, birmingham, leeds, liverpool, glasgow, edinburgh, bristol, sheffield, newcastle, cardiff, belfast, nottingham, leicester, cambridge | 伦敦 曼彻斯特 曼城 伯明翰 利兹 利物浦 格拉斯哥 爱丁堡 布里斯托 谢菲尔德 纽卡斯尔 加的夫 贝尔法斯特 诺丁汉 剑桥 苏格兰 英格兰
Europe | 欧洲 | Ireland | 爱尔兰 | dublin, galway, limerick | 都柏林
Europe | 欧洲 | Germany | 德国 | berlin, munich, hamburg, frankfurt, stuttgart, dusseldorf, leipzig, dortmund, dresden, hannover, nuremberg, bremen | 柏林 慕尼黑 汉堡市 法兰克福 科隆 斯图加特 杜塞尔多夫 莱比锡 德累斯顿 汉诺威
Europe | 欧洲 | France | 法国 | paris, lyon, marseille, toulouse, bordeaux, lille, strasbourg, nantes | 巴黎 里昂 马赛 图卢兹 波尔多 里尔 斯特拉斯堡
Europe | 欧洲 | Netherlands | 荷兰 | holland, amsterdam, rotterdam, the hague, utrecht, eindhoven | 阿姆斯特丹 鹿特丹 海牙 乌得勒支
Europe | 欧洲 | Belgium | 比利时 | brussels, antwerp, ghent | 布鲁塞尔 安特卫普
Europe | 欧洲 | Italy | 意大利 | rome, milan, naples, turin, venice, bologna, palermo | 米兰 那不勒斯 都灵 威尼斯 佛罗伦萨
Europe | 欧洲 | Spain | 西班牙 | madrid, barcelona, valencia, seville, malaga, bilbao | 马德里 巴塞罗那 瓦伦西亚 塞维利亚
Europe | 欧洲 | Sweden | 瑞典 | stockholm, gothenburg, malmo | 斯德哥尔摩 哥德堡
Europe | 欧洲 | Switzerland | 瑞士 | zurich, geneva, basel, bern, lausanne | 苏黎世 日内瓦 巴塞尔
Europe | 欧洲 | Austria | 奥地利 | vienna, salzburg, graz | 维也纳 萨尔茨堡
Europe | 欧洲 | Norway | 挪威 | oslo, bergen | 奥斯陆
Europe | 欧洲 | Denmark | 丹麦 | copenhagen, aarhus | 哥本哈根
Europe | 欧洲 | Finland | 芬兰 | helsinki, tampere | 赫尔辛基
Europe | 欧洲 | Poland | 波兰 | warsaw, krakow, gdansk | 华沙 克拉科夫
Europe | 欧洲 | Portugal | 葡萄牙 | lisbon, porto | 里斯本 波尔图
Europe | 欧洲 | Greece | 希腊 | athens, thessaloniki | 雅典
Europe | 欧洲 | Czechia | 捷克 | czech republic, prague, brno | 布拉格
Europe | 欧洲 | Hungary | 匈牙利 | budapest | 布达佩斯
Europe | 欧洲 | Russia | 俄罗斯 | moscow, saint petersburg, st petersburg, vladivostok | 莫斯科 圣彼得堡 海参崴
North America | 北美 | United States | 美国 | usa, the us, america, new york, nyc, los angeles, chicago, houston, boston, seattle, san francisco, miami, atlanta, dallas, denver, philadelphia, washington, las vegas, portland, san diego, detroit, california, texas, florida, hawaii | 纽约 洛杉矶 芝加哥 休斯顿 波士顿 西雅图 旧金山 三藩市 迈阿密 亚特兰大 达拉斯 丹佛 费城 华盛顿 拉斯维加斯 圣地亚哥 底特律 加州 德州 夏威夷
North America | 北美 | Canada | 加拿大 | toronto, vancouver, montreal, calgary, ottawa, edmonton, winnipeg, quebec, ontario | 多伦多 温哥华 蒙特利尔 卡尔加里 渥太华 埃德蒙顿 魁北克
North America | 北美 | Mexico | 墨西哥 | mexico city, guadalajara, monterrey, cancun | 墨西哥城 坎昆
South America | 南美 | Brazil | 巴西 | sao paulo, rio de janeiro, brasilia | 圣保罗 里约
South America | 南美 | Argentina | 阿根廷 | buenos aires | 布宜诺斯艾利斯
Oceania | 大洋洲 | Australia | 澳大利亚 | sydney, melbourne, brisbane, perth, adelaide, canberra, gold coast, hobart, darwin, queensland, tasmania | 悉尼 墨尔本 布里斯班 珀斯 阿德莱德 堪培拉 黄金海岸 澳洲
Oceania | 大洋洲 | New Zealand | 新西兰 | auckland, christchurch, dunedin, queenstown | 奥克兰 惠灵顿 基督城 皇后镇
Asia | 亚洲 | Japan | 日本 | tokyo, osaka, kyoto, yokohama, nagoya, sapporo, fukuoka, okinawa | 东京 大阪 京都 横滨 名古屋 札幌 福冈 冲绳
Asia | 亚洲 | South Korea | 韩国 | korea, seoul, busan, incheon, jeju | 首尔 釜山 仁川 济州
Asia | 亚洲 | Singapore | 新加坡 | | 狮城
Asia | 亚洲 | Malaysia | 马来西亚 | kuala lumpur, penang, johor bahru | 吉隆坡 槟城 新山 大马
Asia | 亚洲 | Thailand | 泰国 | bangkok, chiang mai, phuket, pattaya | 曼谷 清迈 普吉 芭提雅
Asia | 亚洲 | India | 印度 | mumbai, delhi, new delhi, bangalore, chennai, kolkata, hyderabad | 孟买 新德里 班加罗尔 加尔各答
Asia | 亚洲 | Vietnam | 越南 | hanoi, ho chi minh city, saigon, da nang | 河内 胡志明市 岘港
Asia | 亚洲 | Indonesia | 印度尼西亚 | jakarta, bali, surabaya | 雅加达 巴厘岛 印尼
Asia | 亚洲 | Philippines | 菲律宾 | manila, cebu | 马尼拉 宿务
Hong Kong, Macau, Taiwan | 港澳台 | Hong Kong | 香港 | kowloon | 九龙
Hong Kong, Macau, Taiwan | 港澳台 | Macau | 澳门 | macao |
Hong Kong, Macau, Taiwan | 港澳台 | Taiwan | 台湾 | taipei, kaohsiung, taichung, tainan | 台北 高雄 台南
Middle East | 中东 | Emirates | 阿联酋 | uae, dubai, abu dhabi, sharjah | 迪拜 阿布扎比
Middle East | 中东 | Saudi Arabia | 沙特 | riyadh, jeddah | 利雅得 吉达
Middle East | 中东 | Qatar | 卡塔尔 | doha |
Middle East | 中东 | Israel | 以色列 | tel aviv, jerusalem | 特拉维夫 耶路撒冷
Africa | 非洲 | South Africa | 南非 | cape town, johannesburg, durban | 开普敦 约翰内斯堡 德班
Africa | 非洲 | Egypt | 埃及 | cairo, alexandria | 开罗
Africa | 非洲 | Nigeria | 尼日利亚 | lagos, abuja | 拉各斯
`;

/** Far parts of the mainland, which shops reckon apart. */
const remote = `
remote areas | 偏远地区 | Xinjiang | 新疆 | urumqi, kashgar | 乌鲁木齐 喀什 伊犁 克拉玛依 阿克苏
remote areas | 偏远地区 | Tibet | 西藏 | lhasa, nyingchi | 拉萨 林芝 日喀则
remote areas | 偏远地区 | Qinghai | 青海 | xining | 西宁 格尔木
remote areas | 偏远地区 | Inner Mongolia | 内蒙古 | hohhot, baotou, ordos | 呼和浩特 呼市 包头 鄂尔多斯 赤峰 内蒙
remote areas | 偏远地区 | Ningxia | 宁夏 | yinchuan | 银川
remote areas | 偏远地区 | Gansu | 甘肃 | lanzhou, dunhuang | 兰州 敦煌
remote areas | 偏远地区 | Hainan | 海南 | haikou, sanya | 海口 三亚
`;

/** Countries and regions outside the mainland. */
const foreignLands: readonly Land[] = read(abroad, true);
const remoteLands: readonly Land[] = read(remote, false);

/** Every name of a list of lands, as shoppers write them. */
function namesOf(lands: readonly Land[]): { en: string[]; zh: string[] } {
  return {
    en: lands.flatMap(({ name, places }) => [name.en.toLowerCase(), ...places.en]),
    zh: lands.flatMap(({ name, places }) => [name.zh, ...places.zh]),
  };
}

/** What lies outside the mainland, by all its names. */
export const foreignNames = namesOf(foreignLands);
/** The far parts of the mainland that a shop may reckon apart. */
export const remoteNames = namesOf(remoteLands);

function read(table: string, isForeign: boolean): Land[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [region, regionZh, name, nameZh, en, zh] = line.split('|').map((cell) => cell.trim());
      return {
        name: { en: name ?? '', zh: nameZh ?? '' },
        region: { en: region ?? '', zh: regionZh ?? '' },
        places: { en: listed(en, /,\s*/), zh: listed(zh, /\s+/) },
        isForeign,
      };
    });
}

function listed(cell: string | undefined, between: RegExp): string[] {
  return (cell ?? '').split(between).filter((each) => each !== '');
}

/** Every land by each of its names. */
const known = new Map(
  [...foreignLands, ...remoteLands].flatMap((land) =>
    [land.name.en.toLowerCase(), ...land.places.en, land.name.zh, ...land.places.zh].map((name) => [name, land]),
  ),
);

/** The longest name first, so that Northern Ireland isn't cut to Ireland, nor 都柏林 to 柏林. */
const names = [...known.keys()].sort((a, b) => b.length - a.length);
const isLatin = (name: string) => /^[a-z]/.test(name);
const latinNames = names.filter(isLatin).join('|');
const hanNames = names.filter((name) => !isLatin(name)).join('|');
const anyName = new RegExp(`\\b(?:${latinNames})\\b|${hanNames}`, 'gi');

/** The lands that a text names, by themselves or by a town of theirs, in the order of the list. */
export function landsIn(text: string): Land[] {
  const named = new Set(text.match(anyName)?.map((name) => known.get(name.toLowerCase())));
  return named.size === 0 ? [] : [...new Set(known.values())].filter((land) => named.has(land));
}
