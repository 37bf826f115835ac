import type { Lexicon } from './lexicon.ts';

/** People, moods and manners. */
export const talk: Lexicon = {
  human: {
    en: `
      human, agent, person, representative*, operator, someone real, somebody, real people, real person,
      customer service, customer care, support team, support, staff, manager, supervisor, colleague,
      member of staff, owner, boss, someone, real agent, live chat, advisor, adviser, assistant manager,
      service rep, executive, helpdesk, help desk, your team, the team, department, csr, csm,
      living person, actual human, man or woman, specialist
    `,
    zh: `
      人工, 真人, 客服, 转人, 经理, 主管, 领导, 店长, 活人, 工作人员, 负责人, 做主, 跟人说, 找人, 来个人, 换个人, 服务员, 专员, 坐席, 值班的, 上级, 总监, 老板,
      真人客服, 人类, 大活人, 能说话的人, 团队, 售后人员, 专门的人, 你们的人
    `,
  },
  speak_to: {
    en: `
      talk to, speak to, speak with, chat with, speak, connect me, transfer*, put me through, put a,
      get me, deal with a, hand me over, talk with, chat to, discuss with, get hold of, get through,
      hand this to, hand over to, pass this to, escalate, forward me, switch me, patch me, reach a,
      get back to me
    `,
    zh: `
      转接, 转人, 转到, 接通, 换人, 找人, 叫个, 让人, 跟.{1,6}聊, 跟人, 转一下, 转给, 接给, 反馈给, 联系上, 沟通, 交谈, 找到人, 回我, 接一下, 让真人, 叫真人,
      派人, 安排人
    `,
  },
  phone_us: {
    en: `
      phone number, contact number, call me, call back, call you, ring, hotline, telephone, number to call,
      contact you, contact us, reach you, phone line, phone support, mobile, whatsapp, email you,
      your email, contact info, call centre, call center, dial, ring you, give me a call, facebook page
    `,
    zh: `
      客服电话, 打电话, 电话多少, 什么电话, 哪个号码, 联系你们, 联系方式, 回电, 热线, 电话是, 打给, 拨打, 400电话, 座机, 加微信, 微信号, 客服号, 邮箱是多少, 联系电话,
      电话号码是, 号码发
    `,
  },
  robot: {
    en: `
      robot*, bot, bots, ai, machine, chatbot, chatgpt, gpt, computer, automated, real human, program,
      software, algorithm, script reading, autoreply, auto reply, virtual assistant, language model, llm,
      texting a real, talking to a real
    `,
    zh: `
      机器人, 机器, 智能客服, 人工智能, ai, 自动回复, 是人吗, 真人吗, 程序, 模型, 语音助手, 虚拟, 自动应答, 假人, 活人吗, 发消息, ai客服
    `,
  },
  greeting: {
    en: `
      hi, hello, hey, good morning, good afternoon, good evening,
      hey, heyy, hiya, yo, good morning, good afternoon, good evening, greetings, howdy, heya,
      anyone there, hi hi, heyo, oi, ahoy, hellow, hallo, salut, hola, bonjour, hi all, hi team, how do
    `,
    zh: `
      你好, 您好, 在吗, 哈喽, 嗨, 早上好, 晚上好, 下午好, 亲, 有人吗, 在不在, 早呀, 早安, 嗨嗨, 哈罗, 哈啰, 嘿, 各位, 打搅, 打扰, 叨扰, 上午好, 中午好, 新年好,
      大家好
    `,
  },
  thanks: {
    en: `
      thanks, thank, cheers, appreciate*, grateful, ta, star, legend, lifesaver, thx, thanx, tysm, bless,
      kind of you, much love, cheers for, ty, helpful, you rock, you are the best, saved me
    `,
    zh: `
      谢谢, 多谢, 感谢, 谢了, 辛苦, 蟹蟹, 谢啦, 3q, 给力, 感恩, 3克油, 谢天谢地, 好人, 比心, 爱你, 感激, 破费, 受累, 谢过, 多谢多谢
    `,
  },
  praise: {
    en: `
      great, awesome, brilliant, perfect, excellent, amazing, wonderful, lovely, fantastic, helpful,
      well done, good job, nice one, sorted, nice, sweet, neat, super, top notch, best service, love it,
      happy with, great job, been great, all good now
    `,
    zh: `
      太棒, 真棒, 太好了, 不错, 厉害, 贴心, 好评, 点赞, 完美, 搞定, 解决了, 真不错, 优秀, 赞, 牛, 满分, 可以的呀, 挺好, 蛮好, nice, 靠谱, 专业, 周到, 到位,
      弄好了
    `,
  },
  bye: {
    en: `
      bye, goodbye, see you, see ya, cya, cheerio, good night, ttyl, talk later, later, that is all,
      that will be all, that is it, nothing else, have a good, i am off, take care, gotta go, farewell,
      have a nice, have a great, peace, catch you, see you around, so long, over and out, done here,
      good day, nice one, speak soon, all for now
    `,
    zh: `
      再见, 拜拜, 拜, 88, 晚安, 没事了, 没啥事, 没有了, 先这样, 就这样, 不聊, 溜了, 下次聊, 回聊, 走了, 回见, 再会, 先走, 先撤, 闪了, 撤了, 就到这, 就那这,
      告辞, 后会, 改天, 早点休息, 好梦, 先忙, 不打扰
    `,
  },
  anger: {
    en: `
      terrible, awful, worst, useless, ridiculous, horrible, disgust*, scam*, fraud*, disappoint*,
      unacceptable, pathetic, joke, clowns, wtf, crap, shit*, hell, damn, fuck*, complain*, angry, furious,
      livid, fed up, sick of, rubbish, shame*, shocking, never again, report you, idiot*, stupid, liar*,
      lied, appalling, rude, shouted, incompetent, thieves, rip off, absurd, insane, nonsense service,
      garbage, trash, atrocious, abysmal, dreadful, unprofessional, insult*, disrespect*, ignored,
      runaround, run around, waste of, joke of a, laughing stock, ripped off, cheated, conned, mislead,
      misleading, false advertising, disgrace*, unhappy, not happy, dissatisfied, annoyed, annoying,
      pissed, sucks, hate you, hate this, screw you, worst company, ashamed, outrageous, disaster, mess
    `,
    zh: `
      垃圾, 差评, 投诉, 骗子, 气死, 气炸, 无语, 太坑, 坑人, 太差, 差劲, 恶心, 忽悠, 消协, 12315, 举报, 敷衍, 态度, 什么玩意, 烦死, 服了, 失望, 骗人, 火大,
      破店, 黑店, 滚, 饭桶, 废物, 啥都不懂, 骂我, 骂人, 不理人, 不回, 没遇到过你们, 烂, 烂透, 摆设, 糟糕, 糟透, 太烂, 难用, 没素质, 素质, 没良心, 黑心, 奸商,
      无良, 欺骗, 欺负, 虚假宣传, 诈骗, 坑爹, 踢皮球, 推诿, 推脱, 糊弄, 糊弄人, 耍我, 耍猴, 无赖, 流氓, 不要脸, 气人, 窝火, 憋屈, 崩溃, 抓狂, 受够, 受不了,
      不像话, 过分, 离谱, 拉黑, 曝光, 起诉, 维权, 讨说法, 给个说法, 死全家, 妈的, nmsl, 智障, 脑残
    `,
  },
  yes: {
    en: `
      yes, yeah, yep, yup, ye, sure, ok, okay, right, correct, exactly, fine, please do, go ahead, go on,
      that one, aye, affirmative, yessir, absolutely, of course, definitely, indeed, that is the one,
      that is it, confirm, agreed, deal, proceed, ok then
    `,
    zh: `
      ^好, ^对, 是的, 可以的, 行, 没错, 嗯, ok, 好的, 好呀, 对的, 就是, 是滴, 对对, 妥了, 成交, 得嘞, 同意, 确认, 没毛病, 没问题, 就这么, 就照, 可以可以,
      必须的
    `,
  },
  no: {
    en: `
      no, nope, nah, not that, neither, none, no thanks, other way round, not what i, none of, not really,
      not quite, not this, not mine, wrong one, no way, negative, not at all, not now, skip
    `,
    zh: `
      不是, 不对, 不用, 不要, 不了, 没有, 算了, 都不, 别的, 反了, 不是这, 不是那, 非也, 否, 不成, 不可以, 不可, 不必, 免了, 才不, 没这, 我问的可不是, 搞错, 弄错
    `,
  },
  self: {
    en: `
      who are you, your name, what are you, how are you, how is life, how old are you, what can you do,
      joke, jokes, do you like, are you a, how old, where do you live, your age, your job, do you sleep,
      do you eat, do you have feelings, ever get tired, tired of this, favourite, favorite, hobbies, sing,
      dance, married, boyfriend or, do you love, your birthday, who made you, who created,
      introduce yourself, favourite colour
    `,
    zh: `
      你是谁, 你叫, 你会, 你能做, 你能干, 你都会, 段子, 笑话, 你几岁, 你多大, 吃饭了, 最近咋样, 最近怎么样, 聊聊, 你喜欢, 你爱, 你住, 你吃, 你睡, 你累, 你烦, 你无聊,
      谁做的你, 谁发明, 谁开发, 介绍下你, 自我介绍, 唱歌, 跳舞, 你的生日, 你结婚, 你有女朋友, 讲个, 说个, 聊会, 陪我, 你天天
    `,
  },
  laugh: {
    en: `
      haha*, hehe*, lol, lmao, rofl, funny, hahah*, lolol*, xd, hilarious, cracked me up, made me laugh,
      huh
    `,
    zh: `
      哈哈, 嘿嘿, 嘻嘻, 呵呵, hhh, 233, 真逗, 哈哈哈, 笑死, 乐了, 好笑, 逗, 嘻, xswl, 笑哭
    `,
  },
  nobody_answers: {
    en: `
      no answer, no reply, not one reply, nobody answers, no one replies, ignored, emailed, repeating,
      no response, unresponsive, does not reply, never reply, no one answers, hung up, on hold for,
      nobody cares, left on read, same reply, not listening, wrong answer
    `,
    zh: `
      不回, 没人理, 不回复, 没人回, 不理, 答非所问, 听不懂, 没回应, 没回复, 不搭理, 不吭声, 装死, 敷衍我, 答的什么, 重复, 同样的话, 听不懂人话, 已读不回, 没人管, 等半天
    `,
  },
  mistake: {
    en: `
      misunderstand, misunderstood, do not understand, did not mean, i meant, misread, wrong idea,
      you got it wrong, not that question, mixed up, you do not get it
    `,
    zh: `
      不是这个意思, 不是那意思, 没懂, 理解错, 不懂, 会错意, 误会, 答错, 搞反, 想错, 说的不是, 问的不是
    `,
  },
};
