import { expect, it } from 'vitest';
import { productPictures } from './product-pictures.ts';
import { demoProducts } from './products.ts';

it('describes a picture for each product, in each of its colours', () => {
  expect(productPictures.map(({ id }) => `/demo/products/${id}.svg`)).toEqual(
    demoProducts.map(({ imageUrl }) => imageUrl),
  );
  for (const { id, colours } of productPictures) {
    const names = new Set(
      demoProducts.find((each) => each.id === id)?.variants.flatMap(({ colour }) => (colour ? [colour.en] : [])),
    );
    expect(colours, id).toHaveLength(names.size);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  }
});
