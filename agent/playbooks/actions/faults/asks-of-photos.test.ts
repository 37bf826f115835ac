import { describe, expect, it } from 'vitest';
import { asksOfPhotos } from './asks-of-photos.ts';

const gift = { action: { tool: 'reissue_missing_gift', args: {} } } as const;
const fault = { action: { tool: 'request_refund', args: { ground: 'faulty' } } } as const;
const wrong = { action: { tool: 'request_refund', args: { ground: 'wrong_item' } } } as const;

describe('while a photo is awaited', () => {
  it.each([
    ['照片一定要吗', gift, 'needed'],
    ['必须拍照片吗？', fault, 'needed'],
    ['do i really have to send a photo', fault, 'needed'],
    ['why do u need a pic', gift, 'needed'],
    ['要我先寄回去吗', gift, 'nothingBack'],
    ['要我先寄回去吗', fault, 'backLater'],
    ['do i have to send them back for that', fault, 'backLater'],
    ['do i have to send them back for that', wrong, undefined],
    ['照片明天发你', gift, undefined],
    ['没有照片', gift, undefined],
    ['ok here is the photo', fault, undefined],
  ] as const)('%s', (text, open, asked) => expect(asksOfPhotos(text, open)).toBe(asked));
});
