import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { demoProducts } from '../tools/commerce/demo-shop/products.ts';
import { demoShoppers } from '../tools/commerce/demo-shop/demo-shoppers.ts';
import { drawProduct } from '../server/web/demo/pictures/draw-product.ts';
import { coloursOf, describeCatalog, hexOf, pictureName } from './build-web/describe-catalog.ts';
import { replaceFolder } from './build-web/replace-folder.ts';
import { measureParts, printSizes } from './build-web/sizes.ts';
import { appConfig, loaderConfig } from './build-web/vite-configs.ts';

/**
 * Builds everything that browsers get into `dist/web` (or `--out`): the loader `widget.js`, the widget's app, the demo
 * shop with its pictures and catalog, the operators’ console. Prints what each part weighs and fails when a budget is
 * passed. The folder is swapped in at the end, so a running server never sees half of it.
 *
 * `--if-possible` (npm's `prepare`): where vite isn't installed (`npm ci --omit=dev`), says so and ends well.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, 'if-possible': { type: 'boolean' } } });
  const root = path.resolve(import.meta.dirname, '..');
  const out = path.resolve(values.out ?? path.join(root, 'dist/web'));
  const vite = await import('vite').catch(() => undefined);
  if (!vite) {
    const advice = 'run "npm ci && npm run build", or bring dist/web from a machine that did.';
    console.error(`Not building the web pages, because vite isn't installed (npm ci --omit=dev): ${advice}`);
    return values['if-possible'] === true ? 0 : 1;
  }

  const begun = performance.now();
  const next = `${out}.next-${process.pid}`;
  const web = path.join(root, 'server/web');
  try {
    await mkdir(path.join(next, 'demo/products'), { recursive: true });
    await Promise.all([
      vite.build(loaderConfig(web, next)),
      vite.build(appConfig(web, next, 'widget')),
      vite.build(appConfig(web, next, 'demo')),
      vite.build(appConfig(web, next, 'console')),
      writeDemoData(next),
    ]);
    const parts = await measureParts(next);
    await replaceFolder(out, next);
    console.log(`Built ${path.relative(process.cwd(), out)} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return printSizes(parts) ? 0 : 1;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function writeDemoData(out: string): Promise<void> {
  await writeFile(path.join(out, 'demo/catalog.json'), JSON.stringify(describeCatalog(demoProducts, demoShoppers)));
  const pictures = demoProducts.flatMap((product) => {
    const colours = coloursOf(product);
    if (colours.length === 0) return [[pictureName(product.id, 0), drawProduct(product)] as const];
    return colours.map((colour, at) => [pictureName(product.id, at), drawProduct(product, hexOf(colour))] as const);
  });
  await Promise.all(pictures.map(([name, drawing]) => writeFile(path.join(out, 'demo/products', name), drawing)));
}

process.exitCode = await main();
