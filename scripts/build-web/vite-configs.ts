import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

const common = {
  configFile: false,
  logLevel: 'warn',
  base: '/',
  publicDir: false,
  // signals' hook for developer tools has no place on a shop's page
  define: { 'window.__PREACT_SIGNALS_DEVTOOLS__': 'undefined' },
} satisfies InlineConfig;

/** `widget.js`: one classic script without imports, for `<script src async>` on any page. */
export function loaderConfig(web: string, out: string): InlineConfig {
  return {
    ...common,
    root: web,
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: {
        entry: path.join(web, 'widget/loader/main.ts'),
        formats: ['iife'],
        name: 'shopmate',
        fileName: () => 'widget.js',
      },
    },
  };
}

/**
 * What dynamic imports go through, in place of vite's own, which weighs 0.7 KB gzipped: gets a part's style sheets
 * along with it and waits for both. A sheet that didn't come is tried again the next time.
 */
const preloadHelper = `
  const getSheet = (href) => new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = resolve;
    link.onerror = () => { link.remove(); reject(new Error(href)); };
    document.head.append(link);
  });
  export const __vitePreload = (load, files = []) => {
    const sheets = files.filter((file) => file.endsWith('.css') && !document.querySelector('link[href="/' + file + '"]'));
    return Promise.all([load(), ...sheets.map((file) => getSheet('/' + file))]).then(([part]) => part);
  };`;

const ownPreloadHelper: Plugin = {
  name: 'own-preload-helper',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? preloadHelper : undefined),
};

/** A page with its script and style sheet as hashed files under `/assets`. No inline script or style: CSP forbids them. */
export function appConfig(web: string, out: string, page: 'widget' | 'demo' | 'console'): InlineConfig {
  return {
    ...common,
    root: web,
    plugins: [ownPreloadHelper],
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: path.join(web, page, 'index.html'),
        output: {
          entryFileNames: `assets/${page}-[hash].js`,
          chunkFileNames: `assets/${page}-later-[hash].js`,
          assetFileNames: ({ names }) => `assets/${page}${names.includes('sheet.css') ? '-later' : ''}-[hash][extname]`,
        },
      },
    },
  };
}
