import { describe, expect, it } from 'vitest';
import { summaryOf, talk } from '../testing.ts';
import { ofTurn, operatorSays, said, shopperSays, summaryOfLog } from '../hand-log-testing.ts';

describe('by when they need it', () => {
  it('stands in the next step, in their own words', async () => {
    const dialogue = await talk('mei', '我的快递到哪了？我周五之前就要用', '那到不了怎么办，转人工');
    expect((await summaryOf(dialogue, 'zh')).nextStep).toMatch(/核实包裹 \d+.*时间要求是“周五之?前”.*赶不赶得上/);
    expect((await summaryOf(dialogue, 'en')).nextStep).toMatch(/Their time: “周五之?前”. See whether/);
  });

  it('isn’t told where none was named', async () => {
    const dialogue = await talk('mei', '我的快递到哪了', '转人工');
    expect((await summaryOf(dialogue, 'zh')).nextStep).not.toMatch(/时间要求/);
  });
});

describe('once a colleague has answered', () => {
  const asks = 'My parcel is lost, please send it again but to Storgatan 5, 111 51 Stockholm, by Thursday';
  const log = ofTurn(said(asks, { id: 'parcel_problem', confidence: 0.9 }));

  it('neither their day nor their address is weighed once more', () => {
    expect(summaryOfLog(log, {}, 'en').nextStep).toMatch(
      /The address they gave: “.*Storgatan 5.*Their time: “by Thursday”/u,
    );
    const told = [...log, operatorSays('It can’t be there by Thursday, I’m sorry.'), shopperSays('and when then?')];
    expect(summaryOfLog(told, {}, 'en').nextStep).not.toMatch(/Storgatan|Their time/u);
  });
});
