import { createShopmate, type Shopmate } from './shopmate.ts';

type Queue = [name: string, ...args: unknown[]][];

/**
 * Entry of `widget.js`. A page may call before the script is there by queueing:
 * `(window.Shopmate = window.Shopmate || []).push(['identify', token])`.
 */
function start(): void {
  const page = window as unknown as { Shopmate?: Shopmate | Queue };
  const script =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[data-shop][src*="widget.js"]');
  const early = page.Shopmate;
  if (!script || (early && !Array.isArray(early))) return; // not ours to start, or started already

  const begin = () => {
    const shopmate = createShopmate(script);
    const waiting = page.Shopmate;
    page.Shopmate = shopmate;
    if (Array.isArray(waiting)) for (const call of waiting) shopmate.push(call);
  };
  if (!Array.isArray(early)) page.Shopmate = [];
  if (document.body as HTMLElement | null) begin();
  else document.addEventListener('DOMContentLoaded', begin);
}

start();
