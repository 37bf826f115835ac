import type { GoodsKinds } from './goods-kind.ts';

/** What has a plug or a battery. */
export const kindsOfDevices: GoodsKinds = {
  gadgets: {
    en: 'gadget, electronics, tech, gizmo, device',
    zh: '数码, 电子产品, 电器, 小家电, 数码产品',
    isGeneral: true,
  },
  headphones: {
    en: 'headphone, headphones, earphone, earphones, earbud, earbuds, headset, in-ear, in ears, earpods, airpods, buds, earpiece',
    zh: '耳机, 蓝牙耳机, 耳塞, 无线耳机, 耳麦, 耳筒, 入耳式',
    told: /\b(?:noise|anc|over.?ear|bluetooth|wireless)\b.{0,16}\bcans\b|\b(?:listen to|block out|shut out|drown out)\b.{0,24}\b(?:music|podcasts?|noise|tube|train|office|plane)\b|(?:戴|用).{0,3}听歌|听歌.{0,6}(?:戴|用)的|挡住?噪音|隔噪/i,
  },
  over_ear: {
    en: 'over-ear headphones, over ear headphones, on-ear headphones, full-size headphones',
    zh: '头戴式耳机, 头戴耳机, 头戴式',
    told: /\b(?:over|round|around|on).?(?:the )?.?ears?\b(?!.{0,12}(?:warm|cold|toasty))|\bcans\b.{0,16}(?:over|noise)|头戴.{0,6}耳机|耳机.{0,6}头戴/i,
    within: 'headphones',
  },
  open_ear: {
    en: 'open-ear earphones, open ear headphones, bone conduction, running headphones, sport earphones',
    zh: '开放式耳机, 骨传导, 不入耳耳机, 运动耳机, 跑步耳机, 挂耳式耳机, 骨传导耳机',
    told: /\b(?:headphones|earphones|earbuds|buds)\b.{0,24}\b(?:hear (?:the )?(?:traffic|cars)|not? in (?:my|the) ears?|run(?:ning)?)\b|不(?:塞|入)耳|(?:跑步|骑车).{0,6}耳机/i,
    within: 'headphones',
  },
  speaker: {
    en: 'speaker, bluetooth speaker, portable speaker, wireless speaker, boombox, soundbox, soundbar',
    zh: '音箱, 音响, 小音箱, 蓝牙音箱, 便携音箱, 喇叭, 回音壁',
    told: /\bplay (?:some )?(?:music|tunes)\b.{0,24}\b(?:beach|garden|pool|outdoors|park|shower|camping|out loud|bbq)\b|(?:露营|户外|洗澡).{0,6}(?:放歌|放音乐|听歌的)|外放/i,
  },
  power_bank: {
    en: 'power bank, powerbank, battery pack, portable charger, portable battery, magsafe battery',
    zh: '充电宝, 移动电源, 应急电源, 充电电池包',
    told: /\bphone\b.{0,30}\b(?:dying|dies|die|dead|flat|out of (?:juice|battery|power)|runs? out)\b.{0,30}|\b(?:charge|juice|top ?up|power)\b.{0,16}\bphone\b.{0,24}\b(?:on the (?:go|move|road)|out and about|when i'?m out|away from|all day|travel|camping|hiking)\b|(?:出门|在外|路上|露营|出差|逛街).{0,8}(?:手机)?(?:没电|充电|续命)|手机.{0,6}(?:没电|不够用|撑不住).{0,8}|给手机续命/i,
  },
  wireless_charger: {
    en: 'wireless charger, charging stand, charging dock, charging pad, magsafe charger, charging station, wireless charging stand, charge pad',
    zh: '无线充电器, 无线充, 充电支架, 三合一充电, 无线充电板, 磁吸充电器',
    told: /\bcharg\w*\b.{0,30}\b(?:watch|earbuds|buds|earphones)\b.{0,16}\b(?:and|plus|with|&)\b.{0,20}\bphone\b|\bcharg\w*\b.{0,24}\bphone\b.{0,16}\b(?:and|plus|with|&)\b.{0,20}\b(?:watch|earbuds|buds|earphones)\b|(?:同时|一起|一块儿?).{0,6}充.{0,12}(?:手表|手环|耳机)|充.{0,4}手机.{0,4}[跟和、].{0,3}(?:手表|耳机)/i,
    within: 'charger',
  },
  charger: {
    en: 'charger, wall charger, fast charger, usb-c charger, laptop charger, charging brick, adapter, power adapter, gan charger, charging plug',
    zh: '充电器, 充电头, 快充头, 插头, 适配器, 氮化镓, 电源适配器',
  },
  cable: {
    en: 'cable, charging cable, usb cable, usb-c cable, charger cable, type-c cable, lead for charging, charging lead, lightning cable, usb c lead',
    zh: '数据线, 充电线, type-c线, 快充线, typec, typec线, 手机线, 连接线',
    told: /(?:type-?c|usb-?c?|充电).{0,3}线/i,
  },
  watch: {
    en: 'watch, smart watch, smartwatch, gps watch, sport watch, sports watch, running watch, wrist watch',
    zh: '手表, 智能手表, 运动手表, 电话手表, 跑步手表, 腕表',
    told: /\b(?:garmin|apple watch)\b|戴着?.{0,6}的表(?!格)|(?:运动|跑步|游泳|防水)的?表(?!格|现|示)/i,
  },
  fitness_band: {
    en: 'fitness band, fitness tracker, smart band, activity tracker, wristband, step counter, fitbit, health tracker, sleep tracker, tracker band, pedometer',
    zh: '手环, 智能手环, 运动手环, 计步器, 健康手环',
    told: /\b(?:fitness|activity|step|sleep|health)\b.{0,10}\btrack\w*|\b(?:count|track|measure)\w*\b.{0,16}\b(?:steps?|sleep|heart ?rate)\b|\btracker\b.{0,16}\bwrist\b|(?<!\b(?:watch|head|hair|resistance|rubber|elastic|spare|replacement|extra|metal|leather|silicone|steel) )\bbands?\b(?:(?<=\b(?:swim|shower|water|steps?|sleep|heart|battery|gps)\w*\b.{1,40})|(?= ?.{1,40}\b(?:swim|shower|water|steps?|sleep|heart|battery|gps)))|记(?:步|录步数)|计步|(?:测|看|监测)睡眠/i,
  },
  lamp: {
    en: 'lamp, desk lamp, reading light, study lamp, led lamp, table lamp, reading lamp, bedside lamp, night light',
    zh: '台灯, 灯, 护眼台灯, 学习灯, 阅读灯, 护眼灯, 床头灯, 小夜灯',
    told: /\blight\b.{0,16}\b(?:read\w*|study\w*|desk|homework)\b|(?:看书|写作业|学习|读书).{0,6}灯|护眼.{0,4}灯/i,
  },
  toothbrush: {
    en: 'toothbrush, electric toothbrush, sonic toothbrush',
    zh: '牙刷, 电动牙刷, 声波牙刷',
    told: /\bbrush(?:es|ing)? (?:my|his|her|your|their) teeth\b|刷牙(?:用|的)/i,
  },
  hair_dryer: {
    en: 'hair dryer, hairdryer, blow dryer, blowdryer, hair drier, blow drier, hair blower, dyson supersonic',
    zh: '吹风机, 电吹风, 风筒, 吹风筒, 吹头发的',
    told: /\bdr(?:y|ies|ied|ying)\b.{0,14}\bhair\b|\bhair\b.{0,24}\bdr(?:y|ied|ier)\b|\bdr[yi]er\b.{0,24}\bhair\b|\bblow.?dr(?:y|ied|ying|yer|ier)\b|吹(?:干)?头发|洗完头|头发.{0,6}(?:吹|干得快|快点干)/i,
  },
  keyboard: {
    en: 'keyboard, mechanical keyboard, wireless keyboard, gaming keyboard',
    zh: '键盘, 机械键盘, 无线键盘, 游戏键盘',
  },
  mouse: {
    en: 'mouse, wireless mouse, bluetooth mouse, silent mouse, computer mouse, mice, trackpad',
    zh: '鼠标, 无线鼠标, 蓝牙鼠标, 静音鼠标',
  },
  humidifier: {
    en: 'humidifier, air humidifier, mist maker, diffuser',
    zh: '加湿器, 空气加湿器, 喷雾, 香薰机',
    told: /\b(?:air|room|bedroom|flat|house|heating|radiators?)\b.{0,30}\b(?:bone ?)?dry\b(?!.{0,8}(?:my|his|her|clothes|hair|wash))|\bdry (?:air|room)\b|\bdries? (?:out )?the air\b|(?:空气|屋里|房间|卧室|宿舍|暖气|空调|家里).{0,8}干(?!净)/i,
  },
  phone_case: {
    en: 'phone case, iphone case, phone cover, case for my phone, screen protector, tempered glass, phone holder, phone mount, pop socket, phone grip',
    zh: '手机壳, 手机套, 钢化膜, 手机膜, 手机支架, 保护壳',
  },
  phone: {
    en: 'smartphone, iphone, mobile phone, cell phone, android phone, handset',
    zh: '智能手机, 苹果手机, 安卓机, 新手机, 华为手机, 小米手机',
  },
  tablet: { en: 'tablet, ipad, kindle, e-reader, ereader', zh: '平板, 平板电脑, 电子书, 阅读器, 学习机' },
  computer: {
    en: 'desktop computer, pc, laptop stand, laptop sleeve, chromebook',
    zh: '台式机, 电脑包, 笔记本支架, 电脑支架',
  },
  monitor: { en: 'monitor, computer screen, tv, television, projector', zh: '显示器, 电视, 电视机, 投影仪' },
  camera: {
    en: 'camera, webcam, dash cam, drone, gopro, security camera, baby monitor, tripod, selfie stick',
    zh: '相机, 摄像头, 行车记录仪, 无人机, 自拍杆, 三脚架, 监控',
  },
  microphone: { en: 'microphone, mic', zh: '麦克风, 话筒' },
  storage_media: {
    en: 'usb stick, flash drive, memory card, sd card, hard drive, ssd',
    zh: 'u盘, 优盘, 内存卡, 移动硬盘, 硬盘, 固态',
  },
  hub: {
    en: 'hub, usb hub, docking station, dock, extension lead, power strip, socket, plug adapter, travel adapter',
    zh: '扩展坞, 插线板, 插排, 拖线板, 插座, 转换头, 转接头, 集线器',
  },
  router: { en: 'router, wifi router, modem, printer', zh: '路由器, 打印机, 猫棒' },
  console: {
    en: 'games console, console, game controller, controller, video game, nintendo switch, playstation, xbox',
    zh: '游戏机, 手柄, 游戏手柄, 主机',
  },
  batteries: {
    en: 'aa batteries, aaa batteries, batteries, torch, flashlight, head torch',
    zh: '五号电池, 七号电池, 干电池, 手电筒, 头灯, 手电',
  },
  shaver: {
    en: 'shaver, razor, electric razor, trimmer, beard trimmer, hair clippers, epilator',
    zh: '剃须刀, 刮胡刀, 电动剃须刀, 理发器, 脱毛仪',
  },
  hair_tool: {
    en: 'straightener, hair straightener, curling iron, curling wand, curler, hair tongs',
    zh: '卷发棒, 直发器, 夹板, 直板夹',
  },
  fan: {
    en: 'fan, desk fan, air conditioner, heater, space heater, air purifier, dehumidifier, electric blanket, hot water bottle',
    zh: '风扇, 电风扇, 空调, 取暖器, 电暖器, 空气净化器, 除湿机, 电热毯, 暖手宝, 热水袋',
  },
  kitchen_appliance: {
    en: 'kettle, toaster, microwave, coffee machine, coffee maker, air fryer, blender, rice cooker, fridge, oven, dishwasher, juicer',
    zh: '电水壶, 烤面包机, 微波炉, 咖啡机, 空气炸锅, 破壁机, 电饭煲, 电饭锅, 冰箱, 烤箱, 洗碗机, 榨汁机, 豆浆机',
  },
  household_appliance: {
    en: 'vacuum cleaner, hoover, vacuum, robot vacuum, steam iron, steamer, sewing machine, tumble dryer',
    zh: '吸尘器, 扫地机器人, 扫地机, 挂烫机, 电熨斗, 缝纫机, 拖地机',
  },
  scale: {
    en: 'bathroom scale, scales, kitchen scale, thermometer, blood pressure monitor, massage gun, massager',
    zh: '体重秤, 体脂秤, 厨房秤, 体温计, 血压计, 筋膜枪, 按摩仪',
  },
  bike: {
    en: 'bicycle, e-bike, bike light, bike helmet, electric scooter',
    zh: '自行车, 电动车, 单车, 滑板车, 平衡车, 头盔, 车灯',
  },
};
