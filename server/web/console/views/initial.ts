/** The first letter or character of a name, whole. */
export const initialOf = (name: string): string => String.fromCodePoint(name.codePointAt(0) ?? 0x2022);
