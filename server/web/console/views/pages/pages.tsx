export function OtherPage(_props: { at: string }) {
  return null;
}
