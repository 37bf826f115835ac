/** How many event streams may be open, in this process. */
export interface StreamLimits {
  total: number;
  perAddress: number;
  /** Of one shopper or operator: tabs and devices. */
  perOwner: number;
}

/** Who holds a stream open. */
export interface StreamOwner {
  /** Of a shopper or an operator. */
  owner: string;
  address: string;
}

/** The streams that are open. */
export interface StreamRoom {
  /** Counts one more in, until its end is aborted by whomever; `undefined` when there is no room. */
  enter(who: StreamOwner): AbortController | undefined;
  leave(end: AbortController): void;
  count(): number;
  /** Ends them all and lets no more in. */
  close(): void;
}

export function createStreamRoom(limits: StreamLimits): StreamRoom {
  const open = new Map<AbortController, StreamOwner>();
  let closed = false;
  return {
    enter(who) {
      if (closed || open.size >= limits.total) return undefined;
      const streams = [...open.values()];
      if (streams.filter(({ address }) => address === who.address).length >= limits.perAddress) return undefined;
      if (streams.filter(({ owner }) => owner === who.owner).length >= limits.perOwner) return undefined;
      const end = new AbortController();
      open.set(end, who);
      return end;
    },
    leave: (end) => void open.delete(end),
    count: () => open.size,
    close() {
      closed = true;
      for (const end of open.keys()) end.abort();
    },
  };
}
