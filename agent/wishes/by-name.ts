/**
 * A text in which the colleagues who wrote in a conversation are called what they are instead of by their names: the ear
 * knows “your colleague”, not “Grace”. Names as shoppers see them; a Latin one is heard in any case.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const colleague = isHan(text) ? '人工客服' : 'your colleague';
  return names.reduce((rest, name) => rest.replace(addressed(name), '$1$2').replace(whole(name), colleague), text);
}

/** The one of these whom words call for, where they call for somebody at all: the last named. */
export function calledByName(text: string, names: readonly string[]): string | undefined {
  const named = names
    .filter((name) => name.trim() !== '')
    .map((name) => ({ name, at: text.replace(addressed(name), '').search(whole(name)) }))
    .filter(({ at }) => at >= 0);
  return named.toSorted((one, other) => one.at - other.at).at(-1)?.name;
}

/** Spoken to by their name, rather than of: "And who decided that, Grace?" They are there, nobody calls for them. */
function addressed(name: string): RegExp {
  const plain = escaped(name);
  return new RegExp(
    `(?<=^(?:hi|hello|hey|dear|thanks|thank you|ok|okay))\\s+${plain}(?=\\s*(?:[.!?。！]|$))|(?<=\\S)\\s*[,，]\\s*${plain}\\s*([?!.。？！…]*\\s*)$|^((?:(?:hi|hello|hey|dear|thanks|thank you|ok|okay|no|yes|sorry)[, ]+)?)${plain}\\s*[,，](?!\\s*please)\\s*`,
    'iu',
  );
}

const escaped = (name: string) => name.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function whole(name: string): RegExp {
  const plain = escaped(name);
  return isHan(name)
    ? new RegExp(plain, 'gu')
    : new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${plain}(?![\\p{Script=Latin}\\p{N}])`, 'giu');
}
