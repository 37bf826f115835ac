import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../playbooks/dialogue-testing.ts';
import { demandsPerson } from './demands-person.ts';

describe('a person demanded', () => {
  it.each([
    '我不要退款卡片，先告诉我补发几天，找人工吧',
    'ok can you ask someone then',
    '你别急着取消，我问能不能便宜，叫人工来',
    '鞋子我想退，你别给我讲政策了，找人工吧',
    '退款都拖了两周了还没到，给我转个真人',
    '运费谁出你说不清楚，换个人来跟我说',
    '别发链接了，直接转人工客服',
    '不要机器人，我要人工',
    '尺码我知道，叫你们客服过来处理一下',
    "I don't want the refund card, tell me how long a resend takes, get me a human",
    "don't cancel anything yet, I asked about the price, I want to speak to a real person",
    'i want to return the shoes, stop quoting rules and just give me an agent',
    'The parcel is late again. Put me through to someone, please',
    "no this isn't good enough, I want to speak to Grace again",
    "hmm no, i'd rather talk to Grace again",
    'can I speak with Grace again?',
    'please get Grace back',
    'I need to talk to her again',
    '这不行，我还是要找小林',
    '说不清楚，叫刚才那个客服来吧',
    '人工！',
    '不用给我券，我要真人经理给我个解释，为什么老客户比新客户贵',
    '叫你们店长给我一个说法',
    '我想跟人工客服说两句',
    '换人工客服来接我',
    "I'd like to have a word with your colleague once more, please",
    'mind putting your colleague on again?',
    "I'd rather have a human handle my scarf",
    "where's my refund? let me talk to a manager",
    '算了你们优惠力度能不能再大点？叫人工跟我说',
    '上次是小林接待我的，你把小林给我叫来，不要别人',
    '把你们经理给我叫过来',
    '钱还没退，把刚才的客服找回来吧',
    'get me Grace!',
    "If you can't decide that get me someone who can",
    '你定不了就换个能做主的人来',
    '我的退款怎么还没到？让人工来处理',
    '你们赔偿我，让人工来',
    '别跟我说这些了，请人工介入',
    '包裹丢了，让人来处理一下',
    'can i talk about my refund with someone',
    'the zip broke twice now, please have a human look at it',
  ])('is heard beside all else: %s', (text) => {
    expect(demandsPerson(text)).toBe(true);
  });

  it.each([
    '人工客服几点上班',
    '怎么转人工',
    '上次找人工说可以退的',
    '我找过人工了，没用',
    '不用转人工，你告诉我就行',
    '先别转人工，我再问一句',
    '帮我查下快递，查不到就转人工',
    '这个软件有人工智能降噪吗',
    '你让快递别找人签收',
    '我找人问过了，说是正品',
    'I already talked to an agent yesterday',
    'when can I talk to a person',
    "I don't want to talk to a person, just tell me",
    'no need to put me through, tell me the price',
    "check my parcel, and if you can't, get me a human",
    'how do I give a jacket to a person as a gift',
    'Thanks please',
    'my friend wants to talk about the jacket',
    '刚才那个同事说可以退',
    '小林答应我的运费呢',
    '上次把客服叫来也没用',
    '能不能把小票给我寄来',
    'I bought it for a person I like',
    '你们的服务真让人失望',
    '会不会让人过敏',
  ])('is not a mention, a question or a condition: %s', (text) => {
    expect(demandsPerson(text)).toBe(false);
  });

  it.each([
    ['tom', ['鞋子我想退，你别给我讲政策了，找人工吧']],
    ['sara', ['我的包裹是不是丢了', '我不要退款卡片，先告诉我补发几天，找人工吧']],
    ['anna', ['i want to return the jacket', "that's not what i asked, who pays the postage? just get me a human"]],
  ])('hands over at once: %s', async (key, texts) => {
    const talk = openDemoDialogue(key);
    let reply = await talk.say(texts[0] ?? '');
    for (const text of texts.slice(1)) reply = await talk.say(text);
    expect(reply.result.outcome).toMatchObject({ kind: 'handoff', reason: 'shopper_request' });
  });
});
