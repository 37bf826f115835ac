import { describe, expect, it } from 'vitest';
import { simplified } from './simplified.ts';

describe('simplified', () => {
  it.each([
    ['我的包裹到哪裡了？訂單還沒收到', '我的包裹到哪里了？订单还没收到'],
    ['這雙鞋太鬆了，心裏不踏實', '这双鞋太松了，心里不踏实'],
    ['滑鼠壞了，軟體也開不了', '鼠标坏了，软件也开不了'],
  ])('reads %s', (written, read) => {
    expect(simplified(written)).toBe(read);
  });

  it.each(['我想退货，土豆色那件，影片也看了', 'Where is my parcel?', ''])('leaves “%s” as it is', (text) => {
    expect(simplified(text)).toBe(text);
  });
});
