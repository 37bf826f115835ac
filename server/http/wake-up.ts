/** A sleeper that can be woken; a wake-up that comes while nobody sleeps is remembered, once. */
export interface WakeUp {
  wake(): void;
  /** Resolves when woken, or after `patienceMs`. */
  awake(patienceMs?: number): Promise<void>;
}

export function createWakeUp(): WakeUp {
  let woken = false;
  let resume: (() => void) | undefined;
  return {
    wake() {
      woken = true;
      resume?.();
    },
    async awake(patienceMs) {
      if (!woken) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          resume = resolve;
          if (patienceMs !== undefined) timer = setTimeout(resolve, patienceMs);
        });
        clearTimeout(timer);
      }
      woken = false;
      resume = undefined;
    },
  };
}
