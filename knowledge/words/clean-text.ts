/**
 * Characters that carry no meaning for a reader but can hide one: controls, zero-width marks, direction overrides,
 * soft hyphens, byte-order marks and Unicode tags. Documents are untrusted, so they never get past here.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

/** Text as it may be stored and shown: Unicode NFC, `\n` line ends, no hidden characters, no lone surrogates. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(hidden, '');
}

/** Text as it is compared: compatibility forms folded (full-width letters and digits become plain), lower case. */
export function foldText(text: string): string {
  return cleanText(text).normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
}
