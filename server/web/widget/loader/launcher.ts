import { legibleAccent } from '../accent.ts';
import type { Language } from '../../parts/language.ts';
import { phoneWidth, styles } from './styles.ts';

/** The words that the loader itself shows or says. */
const words = {
  en: {
    open: 'Open chat',
    close: 'Close chat',
    title: 'Chat',
    unread: (count: number) => `Open chat, ${count} unread`,
  },
  zh: {
    open: '打开客服',
    close: '关闭客服',
    title: '在线客服',
    unread: (count: number) => `打开客服，${count} 条未读`,
  },
};

const chatIcon = 'M8 5h12a5 5 0 0 1 5 5v7a5 5 0 0 1-5 5h-6.5L8 26.2V22a5 5 0 0 1-5-5v-7a5 5 0 0 1 5-5Zm2 6.5h8M10 16h5';
const closeIcon = 'm7 11 7 7 7-7';

function icon(name: string, path: string): SVGElement {
  const make = (tag: string, pairs: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(pairs)) element.setAttribute(key, value);
    return element;
  };
  const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const svg = make('svg', { class: name, viewBox: '0 0 28 28', 'aria-hidden': 'true' });
  svg.append(make('path', { d: path, ...pen, ...ends }));
  return svg;
}

/** The elements, in a shadow root of the page: the page's styles don't reach them, nor theirs the page. */
function draw(look: Look) {
  const host = document.createElement('shopmate-chat');
  if (look.theme) host.dataset['theme'] = look.theme;
  host.style.setProperty('--accent', legibleAccent(look.accent));
  host.style.setProperty('--on-accent', '#fff');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const box = document.createElement('div');
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.setAttribute('role', 'dialog');
  const button = document.createElement('button');
  button.type = 'button';
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.hidden = true;
  badge.setAttribute('aria-hidden', 'true');
  button.append(icon('chat', chatIcon), icon('x', closeIcon), badge);
  box.append(panel, button);
  root.append(box);
  document.body.append(host);
  return { host, root, box, panel, button, badge };
}

/** On a phone the panel fills what the on-screen keyboard leaves free, and the page behind doesn't scroll. */
function createFitting(panel: HTMLElement): (fills: boolean) => void {
  let pageOverflow: string | undefined;
  return (fills) => {
    const viewport = window.visualViewport;
    panel.style.blockSize = fills && viewport ? `${viewport.height}px` : '';
    panel.style.insetBlockStart = fills && viewport ? `${viewport.offsetTop}px` : '';
    if (fills) panel.setAttribute('aria-modal', 'true');
    else panel.removeAttribute('aria-modal');
    const page = document.documentElement.style;
    if (fills && pageOverflow === undefined) {
      pageOverflow = page.overflow;
      page.overflow = 'hidden';
    } else if (!fills && pageOverflow !== undefined) {
      page.overflow = pageOverflow;
      pageOverflow = undefined;
    }
  };
}

interface Look {
  accent?: string | undefined;
  theme?: string | undefined;
}

export interface Launcher {
  show(open: boolean): void;
  setUnread(count: number): void;
  setLanguage(language: Language): void;
  /** Puts the iframe into the panel. Called once. */
  mount(frame: HTMLIFrameElement): void;
  /** Whether the panel fills the window. */
  isPhone(): boolean;
  focus(): void;
}

/**
 * The button in the page's corner and the panel that it opens. Draws only; `on` decides. `approach` says that someone
 * may be about to open it.
 */
export function createLauncher(look: Look, on: { toggle(): void; escape(): void; approach(): void }): Launcher {
  const { host, root, box, panel, button, badge } = draw(look);
  const fit = createFitting(panel);
  let said = words.en;
  let isOpen = false;
  let unread = 0;
  const isPhone = () => window.innerWidth <= phoneWidth;
  const refit = () => fit(isOpen && isPhone());
  const label = () => {
    button.setAttribute('aria-label', isOpen ? said.close : unread > 0 ? said.unread(unread) : said.open);
    button.setAttribute('aria-expanded', String(isOpen));
    panel.setAttribute('aria-label', said.title);
  };

  button.addEventListener('click', on.toggle);
  for (const hint of ['pointerenter', 'focus'] as const) button.addEventListener(hint, on.approach, { once: true });
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') on.escape();
  });
  window.addEventListener('resize', refit);
  window.visualViewport?.addEventListener('resize', refit);
  window.visualViewport?.addEventListener('scroll', refit);
  label();

  return {
    isPhone,
    focus: () => button.focus({ preventScroll: true }),
    mount: (frame) => panel.append(frame),
    show(open) {
      isOpen = open;
      box.classList.toggle('open', open);
      label();
      refit();
    },
    setUnread(count) {
      unread = count;
      badge.hidden = count === 0;
      badge.textContent = count > 99 ? '99+' : String(count);
      label();
    },
    setLanguage(language) {
      said = words[language];
      host.lang = language === 'zh' ? 'zh-CN' : 'en';
      label();
    },
  };
}
