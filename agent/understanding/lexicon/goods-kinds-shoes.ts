import type { GoodsKinds } from './goods-kind.ts';

/** What is worn on the feet. */
export const kindsOfShoes: GoodsKinds = {
  footwear: {
    en: 'shoe, shoes, footwear, pair of shoes',
    zh: '鞋, 鞋子, 鞋履, 脚上穿的',
    told: /\b(?:something|anything|summat|owt)\b.{0,30}\bon (?:my|his|her|your|their) feet|穿脚上|脚上穿|(?:找|来|买|推荐|想要|要|换)一?双(?!.{0,8}(?:袜|手套|筷))/i,
    isGeneral: true,
  },
  running_shoe: {
    en: 'running shoe, running shoes, runner, runners, jogging shoes, road shoe, running trainers',
    zh: '跑鞋, 跑步鞋, 慢跑鞋, 训练鞋',
    told: /\b(?:shoes?|trainers|something|anything|sneakers)\b.{0,24}\b(?:run|running|jog|jogging|marathon|parkrun|5k|10k)\b|(?:跑步|慢跑|晨跑|夜跑|跑马|马拉松).{0,6}(?:鞋|穿的)/i,
    within: 'footwear',
  },
  racing_shoe: {
    en: 'racing shoe, race shoe, carbon shoe, marathon shoe, carbon plated shoe, racing flat',
    zh: '竞速跑鞋, 碳板跑鞋, 碳板鞋, 马拉松鞋',
    within: 'running_shoe',
  },
  trail_shoe: {
    en: 'trail running shoe, trail shoe, trail runner, trail shoes, fell shoe, off-road shoe',
    zh: '越野跑鞋, 越野鞋',
    told: /\b(?:shoes?|trainers|something)\b.{0,24}\b(?:trails?|fells?|mud(?:dy)?|off-?road)\b/i,
    within: 'running_shoe',
  },
  sneaker: {
    en: 'sneaker, trainer, tennis shoe, gym shoe, sport shoe, sports shoe, athletic shoe, plimsolls, canvas shoe, kicks, creps, white sneakers, leather sneaker',
    zh: '运动鞋, 球鞋, 休闲鞋, 板鞋, 波鞋, 旅游鞋, 小白鞋, 帆布鞋, 白鞋, 老爹鞋',
    within: 'footwear',
  },
  canvas_shoe: { en: 'canvas sneaker, canvas shoes, plimsolls', zh: '帆布鞋', within: 'sneaker' },
  white_sneaker: { en: 'leather sneaker, white sneakers', zh: '小白鞋, 真皮小白鞋', within: 'sneaker' },
  walking_shoe: {
    en: 'walking shoe, comfort shoe, slip-on, slip on, walking shoes, slip-ons',
    zh: '健步鞋, 软底鞋, 一脚蹬, 散步鞋, 老人鞋, 爸妈鞋, 步行鞋, 懒人鞋',
    told: /\bslip[- ]?on\b|\bshoes?\b.{0,30}\b(?:walk\w*|on (?:my|his|her|their) feet all day|stand(?:ing)? all day)\b|好(?:穿脱|走路).{0,4}鞋|走路.{0,6}(?:鞋|舒服)|(?:遛弯|散步|久站|逛街).{0,6}鞋|鞋.{0,10}(?:走路|久站|好穿脱|一脚蹬)/i,
    within: 'footwear',
  },
  hiking_boot: {
    en: 'hiking boot, hiking boots, walking boot, trekking boots, hiking shoe, hill boots, mountain boot',
    zh: '登山鞋, 徒步鞋, 登山靴, 户外鞋, 爬山鞋, 徒步靴',
    told: /\b(?:shoes?|boots?|feet|something|summat)\b.{0,30}\b(?:hik\w+|hill ?walking|hills|mountains?|trek\w*|rambling|munros?)\b|\b(?:hik\w+|hill ?walking|trek\w*|rambling|mountain)\b.{0,24}\b(?:shoes?|boots?|feet|footwear)\b|(?:爬山|登山|徒步|远足).{0,8}(?:鞋|靴)|[鞋靴].{0,8}(?:爬山|登山|徒步)/i,
    within: 'footwear',
  },
  boot: {
    en: 'boot, boots, ankle boot, leather boots',
    zh: '靴子, 短靴, 靴, 皮靴, 女靴, 马丁靴, 长靴',
    within: 'footwear',
  },
  snow_boot: {
    en: 'snow boot, winter boot, snow boots, fur boots',
    zh: '雪地靴, 冬靴, 棉靴, 加绒靴, 棉鞋',
    told: /\b(?:boots?|shoes?)\b.{0,24}\b(?:snow|ice|slush|icy|minus)\b|(?:下雪|雪地|雪天|不怕雪|冰面).{0,8}[鞋靴]|[鞋靴].{0,8}(?:下雪|雪地|不怕雪)/i,
    within: 'boot',
  },
  chelsea_boot: { en: 'chelsea boot, ankle boots', zh: '切尔西靴, 烟筒靴', within: 'boot' },
  wellies: { en: 'wellies, wellington boots, rain boots, wellington', zh: '雨靴, 雨鞋, 水鞋', within: 'boot' },
  leather_shoe: {
    en: 'leather shoe, leather shoes, dress shoe, dress shoes, loafer, business shoes, formal shoes, smart shoes, brogues, oxfords, penny loafer, office shoes',
    zh: '皮鞋, 乐福鞋, 商务皮鞋, 豆豆鞋, 正装鞋, 乐福',
    told: /\b(?:leather|smart|formal|office|dressy|suit)\b.{0,10}\bshoes?\b|\bshoes?\b.{0,20}\b(?:suit|office|interview|wedding|formal)\b|(?:上班|正装|西装|面试).{0,8}鞋|真皮.{0,4}鞋/i,
    within: 'footwear',
  },
  flat: {
    en: 'flats, ballet flat, ballerinas, pumps, dolly shoes',
    zh: '单鞋, 平底鞋, 芭蕾鞋, 软底单鞋, 瓢鞋',
    within: 'footwear',
  },
  heels: {
    en: 'high heels, stilettos, wedges, kitten heels, court shoes',
    zh: '高跟鞋, 细跟鞋, 坡跟鞋',
    within: 'footwear',
  },
  sandal: {
    en: 'sandal, sandals, sport sandal, summer shoes, beach shoes, water shoes',
    zh: '凉鞋, 沙滩鞋, 溯溪鞋, 运动凉鞋',
    told: /\bshoes?\b.{0,24}\b(?:beach|river|paddl\w+|wad\w+|in the water)\b|(?:下水|溯溪|沙滩|海边).{0,6}鞋|鞋.{0,6}(?:下水|溯溪)/i,
    within: 'footwear',
  },
  flip_flop: {
    en: 'flip flop, flip flops, sliders, slides, crocs, clogs, thongs',
    zh: '人字拖, 洞洞鞋, 凉拖',
    within: 'footwear',
  },
  slipper: {
    en: 'slipper, slippers, house shoe, indoor shoes, house shoes',
    zh: '拖鞋, 棉拖, 棉拖鞋, 家居鞋, 毛拖鞋, 室内鞋',
    told: /\b(?:round|around|in|about) the house\b.{0,20}\bfeet\b|\bfeet\b.{0,24}\b(?:round|around|in|about) the (?:house|flat)|\bindoors?\b.{0,14}\b(?:shoes?|feet)|(?:在家|家里|室内).{0,4}穿的?(?:鞋|脚)|居家鞋/i,
    within: 'footwear',
  },
  basketball_shoe: {
    en: 'basketball shoe, basketball shoes, high top, high tops, hoops shoes',
    zh: '篮球鞋, 实战球鞋, 高帮球鞋',
    told: /\bshoes?\b.{0,20}\b(?:basketball|hoops|ball)\b|\b(?:basketball|hoops)\b.{0,20}\bshoes?\b|(?:打篮球|打球).{0,6}鞋|鞋.{0,6}打(?:篮)?球/i,
    within: 'sneaker',
  },
  football_boot: {
    en: 'football boots, cleats, soccer cleats, studs, golf shoes, climbing shoes, cycling shoes',
    zh: '足球鞋, 钉鞋, 高尔夫鞋, 攀岩鞋, 骑行鞋',
    within: 'sneaker',
  },
  kids_shoe: {
    en: "kids' sneaker, kids shoes, children shoes, toddler shoes, baby shoes",
    zh: '童鞋, 儿童鞋, 儿童运动鞋, 小孩鞋, 学步鞋',
    within: 'footwear',
  },
  insole: { en: 'insole, insoles, shoe laces, laces, shoelaces, shoe polish, shoe tree', zh: '鞋垫, 鞋带, 鞋油, 鞋撑' },
};
