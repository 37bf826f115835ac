/** `@node-rs/jieba` doesn't list its types where TypeScript looks for those of a subpath. */
declare module '@node-rs/jieba/dict' {
  export const dict: Uint8Array;
}
