import type { PlaybookContext } from '../playbook.ts';

/**
 * What to call a signed-in shopper: the whole name in Chinese writing, which isn't spoken in English, or the first name. Names come from the
 * shop's identity token, but a name is still somebody's text: only letters are spoken.
 */
export function callName(context: PlaybookContext): string | undefined {
  const name = context.frame.shopper.name?.trim();
  if (name === undefined || !/^[\p{L}\p{M}'’ .·-]{1,40}$/u.test(name)) return undefined;
  if (!/\p{Script=Han}/u.test(name)) return name.split(/\s+/)[0];
  return context.language === 'zh' ? name : undefined;
}
