/** What goods are wished for, in the shopper's words, and how product data say it: ranks, and leaves nothing out. */
export const needs: readonly { said: RegExp; means: string }[] = [
  // moving about
  {
    said: /\bwalk|on (?:my|your|his|her|their) feet|stroll|走路|逛街|久站|久走|遛弯|散步|走一天/i,
    means: 'walking soft 健步 散步 软底',
  },
  {
    said: /\b(?:run|running|jog|jogging|marathon|parkrun|sprint)\b|跑步|慢跑|马拉松|夜跑|晨跑/i,
    means: 'running road daily 跑步 公路 日常训练',
  },
  {
    said: /\b(?:hik\w*|hill ?walk\w*|trek\w*|mountain\w*|rambl\w*|fells?|munros?|outdoors?|camping)\b|爬山|登山|徒步|户外|露营|远足|山路/i,
    means: 'hiking trail outdoor 登山 徒步 户外',
  },
  {
    said: /\b(?:gym|work(?:ing)? ?out|yoga|pilates|barre|crossfit|exercise)\b|健身|瑜伽|普拉提|运动|撸铁|跳操/i,
    means: 'gym yoga sport 健身 运动 瑜伽',
  },
  { said: /\b(?:cycl\w+|bike|biking)\b|骑车|骑行/i, means: 'cycling wind sun 骑车' },
  {
    said: /\bmusic\b|\bpodcasts?\b|\baudiobooks?\b|\bsongs?\b|听歌|音乐|听书|追剧/i,
    means: 'headphones earphones earbuds speaker 耳机 音箱',
  },
  { said: /basketball|\bhoops\b|打球|篮球/i, means: 'basketball 篮球' },
  { said: /\bswim|\bpool\b|\blaps\b|游泳|泳池/i, means: 'swimming ATM 游泳' },
  {
    said: /\bbeach|seaside|holiday|vacation|\btravel|\btrip\b|度假|海边|沙滩|旅游|旅行|出差/i,
    means: 'packs travel summer 度假 出差 收纳',
  },
  // weather and warmth
  {
    said: /\brain|\bwet\b|waterproof|puddle|downpour|drizzl|soaked|下雨|雨天|防水|淋雨|暴雨|不怕水/i,
    means: 'waterproof rain 防水 雨天 淋雨 冲锋',
  },
  {
    said: /\bwarm|winter|\bcold|snow|freez|chilly|nippy|\bparky\b|toasty|cosy|cozy|minus \d|sub-?zero|暖|冬天|过冬|冷|雪|御寒|零下|抗冻/i,
    means: 'warm winter down 保暖 冬季',
  },
  {
    said: /summer|\bhot\b|breathab|heatwave|boiling|夏|热|透气|凉快|清凉/i,
    means: 'breathable summer light 透气 夏季 轻薄',
  },
  { said: /\bsun\b|sunburn|\buv\b|防晒|紫外线|太阳/i, means: 'sun UPF 防晒' },
  { said: /\bwind|breez|防风|大风/i, means: 'wind 防风' },
  // feel and looks
  { said: /comf(?:y|ort)|soft|cosy|cozy|snug(?!gl)|舒服|舒适|软|不累/i, means: 'comfort soft cushion 软底 柔软 缓震' },
  { said: /\bknit|chunky|cable.?knit|麻花|粗针|针织/i, means: 'knit chunky cable 麻花 针织' },
  { said: /\bthick|heavyweight|厚/i, means: 'thick heavy chunky 厚实 加厚' },
  { said: /stretch|elastic|弹力|有弹性|松紧/i, means: 'stretch elastic elastane 弹 松紧' },
  { said: /\blight(?:weight)?\b|packable|folds? (?:up|small)|轻便|轻薄|好收纳/i, means: 'light packable 轻 收纳' },
  {
    said: /office|\bwork\b|meeting|interview|\bsmart\b|formal|上班|通勤|面试|正式|职场|商务/i,
    means: 'office commute business 通勤 上班 商务',
  },
  { said: /\bparty\b|\bdate\b|wedding|\bevening\b|约会|聚会|婚礼|年会/i, means: 'elegant office and after 约会 体面' },
  { said: /non-?slip|slippery|grip|\bice\b|icy|防滑|不打滑|冰面/i, means: 'non-slip grip 防滑' },
  {
    said: /easy to (?:put|get|slip) on|slip[- ]?on|hands.?free|can'?t bend|(?:bad|dodgy) (?:back|knees)|好穿脱|一脚蹬|不用系|不用弯腰|腰不好/i,
    means: 'slip-on hands-free 一脚蹬',
  },
  {
    said: /\bwide (?:feet|foot|fit|toes?)|broad feet|bunions?|feet are wide|wide[- ]fitting|脚宽|宽脚|脚胖|大脚骨|拇外翻/i,
    means: 'wide 宽楦',
  },
  { said: /sensitive skin|itch|scratchy|不扎|敏感肌|贴身/i, means: 'soft does not itch 不扎 贴身' },
  // devices
  { said: /commut|\btube\b|\btrain\b|subway|地铁|坐车|通勤/i, means: 'noise cancelling 降噪 通勤' },
  { said: /\bflight|\bplane|long[- ]haul|坐飞机|飞机上|长途/i, means: 'noise cancelling over-ear battery 降噪 头戴' },
  {
    said: /homework|stud(?:y|ying)|revis(?:e|ing|ion)|exam|写作业|学习|护眼|看书|考试/i,
    means: 'eye-care study 护眼 学习',
  },
  { said: /laptop|macbook|notebook|笔记本|电脑/i, means: 'laptop 笔记本' },
  { said: /\bgam(?:e|ing|er)|打游戏|电竞/i, means: 'gaming 游戏' },
  { said: /\bquiet|silent|library|sleep|夜里|睡觉|静音|不吵|图书馆/i, means: 'quiet silent 静音 安静' },
  {
    said: /big(?:gest)? battery|all (?:day|weekend)|last\w* (?:long|ages)|续航|耐用|大容量/i,
    means: 'battery long 续航 大容量',
  },
  // animals
  {
    said: /sensitive|fussy|picky|stomach|tumm(?:y|ies)|belly|bell(?:y|ies)|\bguts?\b|digest|\bthe runs\b|diarrh|loose (?:stools?|poos?)|sick after|the trots|upset (?:stomach|tummy)|肠胃|软便|拉肚|拉稀|挑食|玻璃胃|吐粮/i,
    means: 'sensitive stomach picky 肠胃 敏感 挑食',
  },
  { said: /hair ?ball|fur ?ball|cough\w* up (?:hair|fur)|毛球|毛团|化毛/i, means: 'hairball 毛球' },
  {
    said: /\bindoor|never goes out|neuter|spay|fixed|castrat|lazy|overweight|\bfat\b|chubby|tubby|podgy|diet|绝育|室内|胖|减肥|超重/i,
    means: 'indoor neutered weight control 室内猫 绝育 减肥',
  },
  {
    said: /\b(?:senior|elderly|ageing|aging|oldie|getting on|no spring chicken)\b|(?:\bold\b|\b(?:[89]|1\d|2[0-2])\b|\b(?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b).{0,24}(?:cat|dog|mutt|pooch|lab\b|labrador|retriever|moggy|collie|hound)|(?:cat|dog|mutt|pooch|lab|labrador|moggy|collie|hound|retriever)\b.{0,20}(?:\bold\b|\b(?:[89]|1\d|2[0-2])\b|\b(?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b)|老年|老(?:猫|狗|犬|金毛|拉拉|伙计)|(?:猫|狗|犬).{0,6}(?:老了|岁数大|年纪大|上年纪)|(?:猫|狗|犬|金毛|泰迪).{0,4}(?:[89]|1\d|[八九十])岁|十[一二三四五六]?岁.{0,8}(?:猫|狗|犬)/i,
    means: 'senior old 老年',
  },
  {
    said: /\bpup(?:s|py|pies)?\b|(?:dog|pooch|labrador|retriever|poodle).{0,12}(?:weeks|months)|(?:weeks|months).{0,12}(?:dog|pup)|幼犬|小奶狗|奶狗|(?:狗|犬|金毛|泰迪|柯基).{0,8}(?:个月|刚满月|断奶)|[一二两三四五六七八九\d]个月.{0,6}(?:狗|犬)/i,
    means: 'puppy 幼犬',
  },
  {
    said: /\bkittens?\b|\bkitty\b.{0,12}(?:weeks|months)|cat.{0,12}(?:weeks|months)|幼猫|小奶猫|奶猫|(?:猫|布偶|英短).{0,8}(?:个月|刚满月|断奶)|[一二两三四五六七八九\d]个月.{0,6}猫/i,
    means: 'kitten 幼猫',
  },
  {
    said: /\b(?:small|tiny|toy|little|mini\w*) (?:dogs?|breeds?|poodle)|chihuahua|yorkie|pug\b|dachshund|sausage dog|pomeranian|shih ?tzu|westie|maltese|小型犬|小狗|泰迪|比熊|博美|柯基|吉娃娃|约克夏|雪纳瑞|腊肠|法斗|贵宾/i,
    means: 'small breed small dogs 小型犬',
  },
  {
    said: /\b(?:big|large|huge|giant) (?:dogs?|breeds?)|labrador|\blabs?\b|retriever|husky|shepherd|alsatian|rottweiler|great dane|mastiff|大型犬|大狗|金毛|拉布拉多|拉拉|哈士奇|二哈|德牧|阿拉斯加|萨摩|边牧|中大型/i,
    means: 'large dogs medium and large 大型犬 中大型犬',
  },
  {
    said: /breath\b|tartar|plaque|\bteeth\b|toothless|口臭|(?<!蓝)牙(?!刷)|嘴臭/i,
    means: 'dental breath breaks easily 洁齿 口臭 牙口',
  },
  {
    said: /joints?\b|arthrit|\bstiff|\blimp|\bhips?\b(?! \d)|creaky|关节|髋|瘸|腿脚/i,
    means: 'joints glucosamine 关节 氨糖',
  },
  { said: /tear stains?|runny eyes|泪痕/i, means: 'tear stains 泪痕' },
  {
    said: /\bcoat\b.{0,12}(?:dull|glossy|shiny)|(?:dull|glossy|shiny).{0,12}\bcoat\b|\bshed|掉毛|美毛|毛色/i,
    means: 'glossy coat 美毛',
  },
  { said: /drink\w* (?:enough|little|too)|hydrat|不爱喝水|补水/i, means: 'drink too little broth 补水 喝水' },
  { said: /\bpills?\b|\bmeds\b|medicine|tablets\b|喂药|藏药/i, means: 'hiding a pill lick 喂药' },
  { said: /\btrain(?:ing|er)?\b.{0,12}(?:treat|reward|dog|pup)|recall|reward|训练|奖励/i, means: 'training 训练' },
  { said: /\ballerg|itchy skin|grain.?free|过敏|低敏|无谷/i, means: 'grain free sensitive 无谷 低敏' },
];
