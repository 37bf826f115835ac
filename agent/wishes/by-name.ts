/**
 * A text in which the colleagues who wrote in a conversation are called what they are instead of by their names: the ear
 * knows “your colleague”, not “Grace”. Names as shoppers see them; a Latin one is heard in any case.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const colleague = isHan(text) ? '人工客服' : 'your colleague';
  return names.reduce((rest, name) => rest.replace(whole(name), colleague), text);
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function whole(name: string): RegExp {
  const plain = name.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return isHan(name)
    ? new RegExp(plain, 'gu')
    : new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${plain}(?![\\p{Script=Latin}\\p{N}])`, 'giu');
}
