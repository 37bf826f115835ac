import type { Lexicon } from './lexicon.ts';

/** People, moods and manners. */
export const talk: Lexicon = {
  human: {
    en: 'human, agent, person, representative*, operator, someone real, somebody, real people, real person, customer service, customer care, support team, support, staff, manager, supervisor, colleague, member of staff, owner, boss, someone',
    zh: '人工,真人,客服,转人,经理,主管,领导,店长,活人,工作人员,负责人,做主,跟人说,找人,来个人,换个人',
  },
  speak_to: {
    en: 'talk to, speak to, speak with, chat with, speak, connect me, transfer*, put me through, put a, get me, deal with a, hand me over, talk with',
    zh: '转接,转人,转到,接通,换人,找人,叫个,让人,跟.{1,6}聊,跟人,转一下',
  },
  phone_us: {
    en: 'phone number, contact number, call me, call back, call you, ring, hotline, telephone, number to call, contact you, contact us, reach you',
    zh: '客服电话,打电话,电话多少,什么电话,哪个号码,联系你们,联系方式,回电,热线,电话是',
  },
  robot: {
    en: 'robot*, bot, bots, ai, machine, chatbot, chatgpt, gpt, computer, automated, real human',
    zh: '机器人,机器,智能客服,人工智能,ai,自动回复,是人吗,真人吗,程序',
  },
  greeting: {
    en: 'hi, hello, hey, heyy, hiya, yo, good morning, good afternoon, good evening, greetings, howdy, heya, anyone there',
    zh: '你好,您好,在吗,哈喽,嗨,早上好,晚上好,下午好,亲,有人吗,在不在,早呀,早安',
  },
  thanks: {
    en: 'thanks, thank, cheers, appreciate*, grateful, ta, star, legend, lifesaver',
    zh: '谢谢,多谢,感谢,谢了,辛苦,蟹蟹,谢啦,3q,给力',
  },
  praise: {
    en: 'great, awesome, brilliant, perfect, excellent, amazing, wonderful, lovely, fantastic, helpful, well done, good job, nice one, sorted',
    zh: '太棒,真棒,太好了,不错,厉害,贴心,好评,点赞,完美,搞定,解决了',
  },
  bye: {
    en: 'bye, goodbye, see you, see ya, cya, cheerio, good night, ttyl, talk later, later, that is all, that will be all, that is it, nothing else, have a good, i am off, take care, gotta go, farewell',
    zh: '再见,拜拜,拜,88,晚安,没事了,没啥事,没有了,先这样,就这样,不聊,溜了,下次聊,回聊,走了',
  },
  anger: {
    en: 'terrible, awful, worst, useless, ridiculous, horrible, disgust*, scam*, fraud*, disappoint*, unacceptable, pathetic, joke, clowns, wtf, crap, shit*, hell, damn, fuck*, complain*, angry, furious, livid, fed up, sick of, rubbish, shame*, shocking, never again, report you, idiot*, stupid, liar*, lied, appalling, rude, shouted, incompetent, thieves, rip off',
    zh: '垃圾,差评,投诉,骗子,气死,气炸,无语,太坑,坑人,太差,差劲,恶心,忽悠,消协,12315,举报,敷衍,态度,什么玩意,烦死,服了,失望,骗人,火大,破店,黑店,滚,饭桶,废物,啥都不懂,骂我,骂人,不理人,不回,没遇到过你们',
  },
  yes: {
    en: 'yes, yeah, yep, yup, ye, sure, ok, okay, right, correct, exactly, fine, please do, go ahead, go on, that one',
    zh: '^好,^对,是的,可以的,行,没错,嗯,ok,好的,好呀,对的,就是',
  },
  no: {
    en: 'no, nope, nah, not that, neither, none, no thanks, other way round, not what i',
    zh: '不是,不对,不用,不要,不了,没有,算了,都不,别的,反了',
  },
  self: {
    en: 'who are you, your name, what are you, how are you, how is life, how old are you, what can you do, joke, jokes, do you like, are you a',
    zh: '你是谁,你叫,你会,你能做,你能干,你都会,段子,笑话,你几岁,你多大,吃饭了,最近咋样,最近怎么样,聊聊',
  },
  laugh: { en: 'haha*, hehe*, lol, lmao, rofl, funny', zh: '哈哈,嘿嘿,嘻嘻,呵呵,hhh,233,真逗' },
  nobody_answers: {
    en: 'no answer, no reply, not one reply, nobody answers, no one replies, ignored, emailed, repeating',
    zh: '不回,没人理,不回复,没人回,不理,答非所问,听不懂',
  },
  mistake: {
    en: 'misunderstand, misunderstood, do not understand, did not mean, i meant',
    zh: '不是这个意思,不是那意思,没懂,理解错,不懂',
  },
};
