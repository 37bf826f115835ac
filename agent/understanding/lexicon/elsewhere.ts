import type { Lexicon } from './lexicon.ts';

/** What has nothing to do with a shop, so that it is known when it is heard. */
export const elsewhere: Lexicon = {
  weather: {
    en: 'weather, forecast, snow, snowing, sunny, raining tomorrow, degrees outside, temperature, storm, typhoon, will it rain',
    zh: '天气,下雨吗,下雨不,下雪,刮风,气温,台风,预报,热不热,冷不冷,多少度',
  },
  coding: {
    en: 'python, javascript, java, code for, write code, script, programming, sql, html, algorithm, linux, terminal, github, debug, excel, spreadsheet',
    zh: '代码,编程,python,程序员,算法,脚本,数据库,java,excel表格',
  },
  school: {
    en: 'homework, essay, maths*, math, equation, solve, square root, multiplied, times, divided, plus, percent of, thesis, exam, translate, translation, history, capital of, physics, chemistry, biology, invented, poem, cover letter, resume, cv, letter for',
    zh: '作业,作文,数学题,方程,等于几,加.等于,乘以,除以,百分之,论文,翻译,历史,首都,物理,化学,谁发明,写诗,首诗,求职信,简历,情书,请假条,英语怎么,怎么学,是多少(?=$|[?。])',
  },
  news: {
    en: 'president, election, politic*, government, minister, war, trump, biden, putin, news, vote, voting, party, taiwan',
    zh: '总统,选举,大选,政治,政府,战争,打仗,新闻,台湾问题,国家主席,俄乌',
  },
  sports: {
    en: 'football, soccer, nba, nfl, super bowl, world cup, champions league, match, score, lakers, olympics, team won, who won, who is going to win',
    zh: '球赛,足球,篮球,nba,世界杯,欧冠,国足,奥运,比分,中超,谁赢,夺冠,谁能拿',
  },
  media: {
    en: 'movie*, film*, netflix, song*, music, singer, tv show, series, game of, youtube, tiktok, book recommendations, novel, sing',
    zh: '电影,电视剧,综艺,放首歌,唱首歌,小说,抖音视频,追剧,动漫,明星,听歌',
  },
  food: {
    en: 'recipe*, cook, cooking, bake, baking, pancake*, pasta, pizza, burger, restaurant*, dinner, lunch, cafe, hungry for, bread',
    zh: '怎么做(?:菜|饭|好吃)?$,怎么烧,做法,菜谱,火锅,外卖,餐厅,好吃的,炒蛋,红烧,糖醋,排骨,奶茶,蛋糕怎么',
  },
  trip: {
    en: 'hotel*, flight*, airport, taxi, uber, train ticket, visa for, passport, tourist, sightseeing, directions to, vacation in',
    zh: '酒店,机票,火车票,高铁,打车,机场,签证,护照,景点,旅游攻略,导航,地铁',
  },
  finance: {
    en: 'bitcoin, crypto*, stock tips, stocks, tesla stock, invest*, loan*, mortgage, exchange rate, lottery, insurance, taxes, coin',
    zh: '股票,基金,比特币,币,炒股,贷款,借钱,房贷,汇率,彩票,理财,个税,保险,投资',
  },
  health: {
    en: 'headache, fever, cough, cold remedy, a cold, flu, doctor, medicine, pills, cancer, mole, ibuprofen, symptom*, vaccine*, vomit*, disease, lose weight, diet, pregnant test, sick',
    zh: '头疼,头痛,发烧,感冒,咳嗽,吃什么药,吃啥药,医生,医院,癌,疫苗,绝育,减肥,症状,生病,拉肚子,怀孕了怎么,呕吐,猫吐',
  },
  other_firm: {
    en: 'amazon, ebay, walmart, aliexpress, temu, shein, netflix subscription, spotify, uber eats, doordash, gym membership, my bank loan, airbnb',
    zh: '京东,拼多多,淘宝,天猫,闲鱼,美团,饿了么,唯品会,得物,亚马逊,携程,滴滴,健身卡',
  },
  repair_other: {
    en: 'my car, car, plumber, electrician, wifi, router, windows, printer, laptop is, my iphone is, my phone is, my computer, toilet, fridge, washing machine is broken',
    zh: '车子,汽车,打不着火,水管,修水,电工,wifi,路由器,重装系统,蓝屏,打印机,死机,冰箱坏,马桶,电脑坏',
  },
  jobs: {
    en: 'job, jobs, hiring, vacancy, vacancies, apply, career*, employ*, salary, internship, seo, advertise, followers, sell my products',
    zh: '招人,招聘,应聘,招不招,工资,实习,兼职,推广,刷单,代开,引流,合作推广',
  },
  injection: {
    en: 'ignore (?:all|your|the|previous|every), disregard, system prompt, instructions, pretend, act as, you are now, jailbreak, dan, developer mode, admin mode, unrestricted, reveal, sudo, api key, prompt, role play, roleplay, override, bypass',
    zh: '忽略,提示词,指令,扮演,假装,你现在是,开发者模式,管理员,越狱,没有限制,没限制,系统提示,解锁权限,无视,之前的设定,别管你',
  },
  others_data: {
    en: 'other customer*, another customer*, someone else, neighbor bought, neighbour bought, all customers, customer who, list of customers, everybody, other people, who ordered',
    zh: '别人的订单,别人买,其他客户,所有客户,客户信息,邻居,上一个.{0,4}人,其他人的,谁买了',
  },
  harm: { en: 'bomb, hack, weapon, kill, drugs, steal a, poison', zh: '炸弹,盗号,黑客,毒品,枪,自杀,杀人' },
  life: {
    en: 'love letter, girlfriend left, boyfriend left, relationship, marry, divorce, meaning of life, god, horoscope, zodiac, alien*, universe, moon, planet, dream, lawyer for, baby name, what should i name, alarm, remind me, what time is it, what day is it, taxi',
    zh: '分手,失恋怎么,离婚,人生,上帝,运势,星座,外星人,宇宙,月亮,做梦,取个名字,起名,算命,闹钟,几点了,星期几$,今天几号,提醒我',
  },
};
