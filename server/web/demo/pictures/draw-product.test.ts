import { describe, expect, it } from 'vitest';
import { demoProducts } from '../../../../tools/commerce/demo-shop/products.ts';
import { drawProduct } from './draw-product.ts';

describe('drawProduct', () => {
  it('draws every product of the demo shop, each the same every time', () => {
    for (const product of demoProducts) {
      const drawing = drawProduct(product, '#2f5a45');
      expect(drawing).toMatch(/^<svg .*<\/svg>\n$/);
      expect(drawing).not.toMatch(/NaN|undefined|\[object/);
      expect(drawing.length).toBeGreaterThan(2000);
      expect(drawProduct(product, '#2f5a45')).toBe(drawing);
    }
  });

  it('repeats no attribute in an element, which a browser would not draw', () => {
    for (const product of demoProducts) {
      for (const [, attributes = ''] of drawProduct(product, '#f4f4f1').matchAll(/<\w+((?: [\w:-]+="[^"]*")*)/g)) {
        const names = [...attributes.matchAll(/ ([\w:-]+)=/g)].map((match) => match[1]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('draws something typical for a kind that it does not know', () => {
    const unknown = {
      id: 'p',
      line: 'electronics',
      kind: { en: 'gadget' },
      audience: 'none',
      title: { en: 'A' },
    } as const;
    expect(drawProduct(unknown)).toContain('<svg');
  });
});
