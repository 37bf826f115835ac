/** What a shopper is called at the desk; of who has no name, what tells them apart from others who have none. */
export const shopperName = ({ id, name }: { id: string; name?: string | undefined }, nameless: string): string =>
  name ?? `${nameless} ${id.slice(-4)}`;
