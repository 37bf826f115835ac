import type { ShopId } from '../../knowledge/shop-id.ts';
import type { Database } from '../db/database.ts';

/** What the demo shop's people write every day. Titles are found in either language. */
const macros: readonly { key: string; title: string; en: string; zh: string }[] = [
  {
    key: 'hello',
    title: 'Hello · 问候',
    en: 'Hi {name}, I’ve read what you wrote, so there’s no need to repeat it. Let me look into it right away.',
    zh: '{name}您好，前面的内容我都看过了，您不用再说一遍，我马上帮您处理。',
  },
  {
    key: 'looking',
    title: 'A moment, please · 稍等',
    en: 'I’m checking this with the warehouse. It takes a few minutes, and I’ll write here as soon as I know.',
    zh: '我正在跟仓库核实，大概需要几分钟，有结果马上在这里回您。',
  },
  {
    key: 'late',
    title: 'Late parcel · 快递晚到',
    en: 'I’m sorry that order {order} is late. I’ve asked the carrier to look for it and will tell you what they say.',
    zh: '订单 {order} 让您久等了，抱歉。我已经催快递核实，有消息第一时间告诉您。',
  },
  {
    key: 'photos',
    title: 'Photos, please · 请发照片',
    en: 'Could you send one photo of the whole item and one of the fault? The picture button is beside the text box. Then I can decide at once.',
    zh: '麻烦发两张照片：一张整体，一张问题的地方，点输入框旁边的图片按钮就行。看到后我马上帮您处理。',
  },
  {
    key: 'return',
    title: 'How to send it back · 寄回说明',
    en: 'Please put everything back into the parcel, with its tags and box, and enter the tracking number in the return. We check it within 2 working days of arrival.',
    zh: '请把商品连同吊牌、包装一起寄回，并在退货单里填写运单号。仓库收到后 2 个工作日内验货。',
  },
  {
    key: 'sorry',
    title: 'Apology · 致歉',
    en: 'You’re right to be annoyed, {name}, and I’m sorry. Let’s put it right: I’ll tell you in a moment what I can do.',
    zh: '{name}，给您添麻烦了，真的很抱歉。我来负责处理，马上告诉您能怎么解决。',
  },
  {
    key: 'bye',
    title: 'Goodbye · 结束语',
    en: 'Is there anything else that I can do for you? If not, have a good day. You can write here at any time.',
    zh: '还有其他可以帮您的吗？没有的话就不打扰您啦，有需要随时来这里找我们。',
  },
];

/** Gives the demo shop's people their macros once: what they change or throw away stays so. */
export async function seedDemoMacros(database: Pick<Database, 'asSystem'>, shop: ShopId): Promise<void> {
  await database.asSystem(async (sql) => {
    const { rowCount } = await sql.query(
      `insert into settings (name, value) values ('demo_macros', '1') on conflict (name) do nothing`,
    );
    if (rowCount === 0) return;
    for (const { key, title, en, zh } of macros) {
      await sql.query(
        'insert into macros (id, shop_id, title, text) values ($1, $2, $3, $4) on conflict (id) do nothing',
        [`mac_demo_${key}`, shop, title, JSON.stringify({ en, zh })],
      );
    }
  });
}
