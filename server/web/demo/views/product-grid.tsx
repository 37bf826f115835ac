import type { CatalogProduct } from '../catalog.ts';
import * as shop from '../shop-state.ts';

/** The lowest price of a product, with a "from" where prices differ. */
export function PriceOf({ product }: { product: CatalogProduct }) {
  const { money } = shop.format.value;
  const prices = product.variants.map((variant) => variant.price).sort((a, b) => a.amount - b.amount);
  const [lowest] = prices;
  const highest = prices.at(-1);
  if (!lowest || !highest) return null;
  const shown = money(lowest);
  return <>{highest.amount > lowest.amount ? shop.texts.value.from(shown) : shown}</>;
}

export function ProductGrid({ products }: { products: readonly CatalogProduct[] }) {
  const language = shop.language.value;
  return (
    <ul class="grid">
      {products.map((product) => (
        <li key={product.id}>
          <a href={`#/p/${product.id}`}>
            <img src={product.picture} alt="" width={400} height={400} loading="lazy" />
            <span class="name">{product.title[language]}</span>
          </a>
          <span class="under">
            <span class="price">
              {product.variants.every((variant) => variant.stock === 0) ? (
                shop.texts.value.soldOut
              ) : (
                <PriceOf product={product} />
              )}
            </span>
            {product.colours.length > 1 && (
              <span class="swatches" aria-hidden="true">
                {product.colours.map((colour) => (
                  <i key={colour.hex} style={{ background: colour.hex }} />
                ))}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A department, or everything. */
export function Shelf({
  line,
  products,
}: {
  line: CatalogProduct['line'] | 'all';
  products: readonly CatalogProduct[];
}) {
  const say = shop.texts.value;
  const shown = products.filter((product) => line === 'all' || product.line === line);
  return (
    <section class="shelf">
      <header>
        <h1>{line === 'all' ? say.all : say.lines[line]}</h1>
        <p>{say.count(shown.length)}</p>
      </header>
      <ProductGrid products={shown} />
    </section>
  );
}
