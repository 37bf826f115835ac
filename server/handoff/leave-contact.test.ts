import { describe, expect, it } from 'vitest';
import { readContact } from './leave-contact.ts';

describe('readContact', () => {
  it.each([
    [' mei@example.com ', 'mei@example.com'],
    ['first.last+tag@mail.example.co.uk', 'first.last+tag@mail.example.co.uk'],
    ['138 1234 5678', '13812345678'],
    ['+86 (138) 1234-5678', '+8613812345678'],
    ['１３８１２３４５６７８', '13812345678'],
  ])('reads %j', (said, contact) => {
    expect(readContact(said)).toBe(contact);
  });

  it.each([
    'call me',
    'mei@example',
    'a b@example.com',
    '<mei@example.com>',
    'mei@example.com, jun@example.com',
    'a@b.com\nBcc: c@d.com',
    '12345',
    '1234567890123456',
    '138-1234-5678 or so',
    `${'a'.repeat(65)}@example.com`,
  ])('refuses %j', (said) => {
    expect(readContact(said)).toBeUndefined();
  });
});
