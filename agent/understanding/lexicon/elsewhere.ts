import type { Lexicon } from './lexicon.ts';

/** What has nothing to do with a shop, so that it is known when it is heard. */
export const elsewhere: Lexicon = {
  weather: {
    en: `
      weather, forecast, snow, snowing, sunny, raining tomorrow, degrees outside, temperature, storm,
      typhoon, will it rain, humid, heatwave, hurricane, wind today, sunrise, sunset, air quality, pollen,
      fog, cold outside, hot outside
    `,
    zh: `
      天气, 下雨吗, 下雨不, 下雪, 刮风, 气温, 台风, 预报, 热不热, 冷不冷, 多少度, 刮大风, 暴雨预警, 雾霾, 空气质量, 紫外线, 日出, 日落, 零下几度今天, 降温, 升温,
      穿什么出门, 带伞
    `,
  },
  coding: {
    en: `
      python, javascript, java, code for, write code, script, programming, sql, html, algorithm, linux,
      terminal, github, debug, excel, spreadsheet, regex, react, api docs, compile, bug in my code,
      function that, class that, docker, website for me, app for me, loop, program that, chatgpt prompt,
      latex
    `,
    zh: `
      代码, 编程, python, 程序员, 算法, 脚本, 数据库, java, excel表格, 写个程序, 写个网站, bug怎么改, 正则, 前端, 后端, 算法题, 编译, 写个函数,
      写个app, 爬虫, 服务器怎么
    `,
  },
  school: {
    en: `
      homework, essay, maths*, math, equation, solve, square root, multiplied, divided, percent of, thesis,
      exam, translate, translation, history, capital of, physics, chemistry, biology, invented, poem,
      cover letter, resume, cv, letter for, haiku, sonnet, story about, rhyme, summarize, summarise,
      summary of, synonym for, grammar, spelling of, definition of, ounce*, celsius, fahrenheit, convert,
      kilometers in, miles in, how many grams, integral, derivative, geography, continent, largest,
      tallest, longest river, speed of light, who wrote, who painted
    `,
    zh: `
      作业, 作文, 数学题, 方程, 等于几, 加.等于, 乘以, 除以, 百分之, 论文, 翻译, 历史, 首都, 物理, 化学, 谁发明, 写诗, 首诗, 求职信, 简历, 情书, 请假条, 英语怎么,
      怎么学, 是多少(?=$|[?。]), 俳句, 诗, 写个故事, 写一篇, 写篇, 造句, 成语, 翻译成, 单词, 英文怎么说, 日语怎么, 多少克, 盎司, 英里, 华氏, 摄氏, 换算,
      面积公式, 勾股, 化学式, 哪一年, 谁写的, 谁画的, 朝代, 皇帝, 最大的, 最长的, 最高的, 函数, 积分, 求导, 中考, 高考, 考研
    `,
  },
  news: {
    en: `
      president, election, politic*, government, minister, war, trump, biden, putin, news, vote, voting,
      taiwan, prime minister, congress, senate, parliament, protest, tax policy, immigration, brexit,
      climate, ukraine, israel, gaza, china us, conspiracy, vote for, democracy, communism, left or right,
      abortion, gun, religion
    `,
    zh: `
      总统, 选举, 大选, 政治, 政府, 战争, 打仗, 新闻, 台湾问题, 国家主席, 俄乌, 总理, 国会, 议员, 政策你怎么看, 抗议, 移民, 乌克兰, 俄罗斯, 以色列, 中美, 两会,
      投票, 投谁, 革命, 民主, 党, 房价, 疫情
    `,
  },
  sports: {
    en: `
      football, soccer, nba, nfl, super bowl, world cup, champions league, score, lakers, olympics,
      team won, who won, who is going to win, tennis, golf, cricket, f1, formula, rugby, baseball, olympic,
      ronaldo, messi, arsenal, liverpool, manchester, lebron, tournament, league table, coach, goal scorer,
      medal
    `,
    zh: `
      球赛, 足球, 篮球, nba, 世界杯, 欧冠, 国足, 奥运, 比分, 中超, 谁赢, 夺冠, 谁能拿, 网球, 乒乓, 羽毛球, 高尔夫, 电竞, 英超, 西甲, 梅西, c罗, 詹姆斯, 冠军,
      金牌, 比赛结果, 决赛, 直播球
    `,
  },
  media: {
    en: `
      movie*, film*, netflix, song*, music, singer, tv show, series, game of, youtube, tiktok,
      book recommendations, novel, sing, spotify playlist, concert tickets, celebrity, actor, actress,
      taylor swift, anime, manga, podcast, season finale, box office, meme, video game, playstation game,
      chess, riddle
    `,
    zh: `
      电影, 电视剧, 综艺, 放首歌, 唱首歌, 小说, 抖音视频, 追剧, 动漫, 明星, 听歌, 演员, 导演, 票房, 演唱会门票, 周杰伦, 歌词, 唱的, 漫画, 游戏攻略, 王者荣耀, 原神,
      吃鸡, 猜谜, 脑筋急转弯, 下棋, 追星
    `,
  },
  food: {
    en: `
      recipe*, cook, cooking, bake, baking, pancake*, pasta, pizza, burger, restaurant*, dinner, lunch,
      cafe, hungry for, bread, cake, sushi, wine, beer, coffee shop, takeaway, fried rice, soup,
      vegetarian, calories, grill, steak, eggs, omelette, sauce, chef, cocktail, ingredients for
    `,
    zh: `
      怎么做(?:菜|饭|好吃)?$, 怎么烧, 做法, 菜谱, 火锅, 外卖, 餐厅, 好吃的, 炒蛋, 红烧, 糖醋, 排骨, 奶茶, 蛋糕怎么, 炖, 煮, 炒, 蒸, 煎, 面条, 包子, 饺子,
      烧烤, 咖啡店, 下馆子, 餐馆, 寿司, 牛排, 热量, 卡路里, 调料, 菜怎么, 汤怎么
    `,
  },
  trip: {
    en: `
      hotel*, flight*, airport, taxi, uber, train ticket, visa for, passport, tourist, sightseeing,
      directions to, vacation in, traffic, m25, motorway, bus, train times, metro, subway, parking,
      gas station, map, itinerary, airbnb, beach, museum, rent a car, car hire, directions, road trip,
      ferry, cruise, border
    `,
    zh: `
      酒店, 机票, 火车票, 高铁, 打车, 机场, 签证, 护照, 景点, 旅游攻略, 导航, 地铁, 堵不堵, 堵车, 路况, 公交, 几路车, 停车, 加油站, 租车, 自驾, 民宿, 门票,
      博物馆, 海边, 路线, 怎么走, 怎么坐车, 地图, 北四环
    `,
  },
  finance: {
    en: `
      bitcoin, crypto*, stock tips, stocks, tesla stock, invest*, loan*, mortgage, exchange rate, lottery,
      insurance, taxes, coin, share price, dividend*, forex, etf, savings account, interest rate,
      credit score, pension, tax return, income tax, tax refund from, tax, accounting, bankrupt, gamble,
      casino, bet on, wage
    `,
    zh: `
      股票, 基金, 比特币, 币, 炒股, 贷款, 借钱, 房贷, 汇率, 彩票, 理财, 个税, 保险, 投资, 个人所得税, 所得税, 报税, 退税, 利率, 社保, 公积金, 养老金, 征信,
      信用分, 信用贷, 网贷, 炒币, 外汇, 涨停, 大盘, 黄金价
    `,
  },
  health: {
    en: `
      headache, fever, cough, cold remedy, a cold, flu, doctor, medicine, pills, cancer, mole, ibuprofen,
      symptom*, vaccine*, vomit*, disease, lose weight, diet, pregnant test, dentist, tooth, teeth,
      toothache, knee hurt*, knee, back pain, sore throat, allergy medicine, blood pressure, therapist,
      depressed, anxiety, insomnia, sleep better, pregnancy, contraception, antibiotics, rash, itch,
      surgery, hospital, vet, calories, workout plan, bmi, covid
    `,
    zh: `
      头疼, 头痛, 发烧, 感冒, 咳嗽, 吃什么药, 吃啥药, 医生, 医院, 癌, 疫苗, 绝育, 减肥, 症状, 生病, 拉肚子, 怀孕了怎么, 呕吐, 猫吐, 牙医, 牙疼, 膝盖, 腰疼, 腿疼,
      失眠, 抑郁, 焦虑, 高血压, 过敏吃, 皮肤痒, 痘痘, 月经, 流鼻血, 嗓子, 中药, 体检, 挂号, 兽医, 宠物医院, 健身计划, 增肌, 新冠, 抽筋, 骨折
    `,
  },
  other_firm: {
    en: `
      amazon, ebay, walmart, aliexpress, temu, shein, netflix subscription, spotify, uber eats, doordash,
      gym membership, my bank loan, airbnb, etsy, zalando, asos, zara, ikea, best buy, costco, tesco,
      apple store, google play, uber, lyft, verizon, vodafone, hulu, disney, facebook, instagram, twitter,
      whatsapp account, tiktok shop, the bank, my landlord, airline
    `,
    zh: `
      京东, 拼多多, 淘宝, 天猫, 闲鱼, 美团, 饿了么, 唯品会, 得物, 亚马逊, 携程, 滴滴, 健身卡, 抖音商城, 快手, 小红书店, 苏宁, 国美, 盒马, 山姆, 优衣库的, zara的,
      爱奇艺, 优酷, b站, 腾讯视频, 电信, 移动营业厅, 宽带, 支付宝客服, 微信客服, 银行客服, 12306, 航空公司, 房东, 物业费, 水电费
    `,
  },
  repair_other: {
    en: `
      my car, car, plumber, electrician, wifi, router, windows, printer, laptop is, my iphone is,
      my phone is, my computer, toilet, fridge, washing machine is broken, engine, tyre, tire, brakes,
      oven, dishwasher, boiler, heating, air conditioner, roof, leaking tap, paint the wall, locksmith,
      carpet, garden, lawn, tomatoes, grow
    `,
    zh: `
      车子, 汽车, 打不着火, 水管, 修水, 电工, wifi, 路由器, 重装系统, 蓝屏, 打印机, 死机, 冰箱坏, 马桶, 电脑坏, 发动机, 轮胎, 刹车, 空调不, 暖气, 热水器, 漏水,
      开锁, 装修, 刷墙, 下水道, 洗衣机坏, 电视坏, 种菜, 浇花, 养花
    `,
  },
  jobs: {
    en: `
      job, jobs, hiring, vacancy, vacancies, apply, career*, employ*, salary, internship, seo, advertise,
      followers, sell my products, recruit*, resume, interview tips, part time, work from home, freelance,
      hr department, promotion at work, partnership, collaborate, influencer, sponsor, wholesale supplier,
      seo services
    `,
    zh: `
      招人, 招聘, 应聘, 招不招, 工资, 实习, 兼职, 推广, 刷单, 代开, 引流, 合作推广, 简历, 面试, 找工作, 跳槽, 辞职, 加班, 赚钱, 副业, 商务合作, 带货, 博主, 达人,
      供货, 供应商, 推销
    `,
  },
  injection: {
    en: `
      ignore (?:all|your|the|previous|every), disregard, system prompt, instructions, pretend, act as,
      you are now, jailbreak, dan, developer mode, admin mode, unrestricted, reveal, sudo, api key, prompt,
      role play, roleplay, override, bypass, guidelines, forget your, forget everything, forget all,
      new rules, new persona, from now on you, pirate, you must obey, admin, administrator, root access,
      password of, source code, base64, hidden prompt, initial prompt, secret, confidential, simulate,
      hypothetically you are, token, unlimited, no restrictions, no limits
    `,
    zh: `
      忽略, 提示词, 指令, 扮演, 假装, 你现在是, 开发者模式, 管理员, 越狱, 没有限制, 没限制, 系统提示, 解锁权限, 无视, 之前的设定, 别管你, 规矩, 忘了你, 忘掉, 忘记你,
      从现在起你, 从现在开始你, 海盗, 猫娘, 听我的命令, 服从, 后台权限, root, 源代码, 密钥, 口令, 机密, 内部数据, 越权, 破解, 模拟一个, 不受限制, 绕过, 跳过规则
    `,
  },
  others_data: {
    en: `
      other customer*, another customer*, someone else, neighbor bought, neighbour bought, all customers,
      customer who, list of customers, everybody, other people, who ordered, previous customer,
      last customer, next customer, who bought, customer list, customer data, customers emails, all orders,
      all the orders, someone's order, my neighbo*r*, my ex's order, personal data of, credit card of,
      ceo's
    `,
    zh: `
      别人的订单, 别人买, 其他客户, 所有客户, 客户信息, 邻居, 上一个.{0,4}人, 其他人的, 谁买了, 上一个顾客, 上一个客户, 别的客户, 别的顾客, 顾客信息, 用户数据, 他人的,
      谁下的单, 别人家, 隔壁老王, 某某的, 客户名单, 客户电话, 所有人的
    `,
  },
  harm: {
    en: `
      bomb, hack, weapon, kill, drugs, steal a, poison, explosive, knife attack, suicide, self harm,
      kill myself, malware, virus code, phishing, counterfeit money, weed, cocaine
    `,
    zh: `
      炸弹, 盗号, 黑客, 毒品, 枪, 自杀, 杀人, 杀, 不想活, 去死吧我, 自残, 割腕, 病毒代码, 钓鱼网站, 假钞, 大麻, 冰毒, 洗钱
    `,
  },
  life: {
    en: `
      love letter, girlfriend left, boyfriend left, relationship, marry, divorce, meaning of life, god,
      horoscope, zodiac, alien*, universe, moon, planet, dream, lawyer for, baby name, what should i name,
      alarm, remind me, what time is it, what day is it, taxi, dating, crush, wedding speech, baby names,
      pregnancy, philosophy, ghost, religion, soul, afterlife, tarot, lucky number, birthday wishes,
      how to be happy, lonely, advice on life, parenting, tie a tie, chess, trivia, quiz
    `,
    zh: `
      分手, 失恋怎么, 离婚, 人生, 上帝, 运势, 星座, 外星人, 宇宙, 月亮, 做梦, 取个名字, 起名, 算命, 闹钟, 几点了, 星期几$, 今天几号, 提醒我, 恋爱, 暗恋, 表白,
      相亲, 结婚要, 彩礼, 婆婆, 育儿, 起什么名, 塔罗, 风水, 灵魂, 哲学, 人活着, 孤独, 交朋友, 人际, 祝福语, 打领带, 猜数, 猜谜, 冷知识
    `,
  },
};
