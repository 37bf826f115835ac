import path from 'node:path';
import type { InlineConfig } from 'vite';

const common = {
  configFile: false,
  logLevel: 'warn',
  base: '/',
  publicDir: false,
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

/** A page with its script and style sheet as hashed files under `/assets`. No inline script or style: CSP forbids them. */
export function appConfig(web: string, out: string, page: 'widget' | 'demo' | 'console'): InlineConfig {
  return {
    ...common,
    root: web,
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
