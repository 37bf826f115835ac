export function ActionsTab(_props: { conversation: unknown; view: unknown }) {
  return null;
}
