import type { WireCard } from './wire-card.ts';
import { useCards } from './card-context.ts';
import { Picture } from './card-parts.tsx';

export type Products = Extract<WireCard, { type: 'product' }>;
export type Product = Products['products'][number];

/** Products side by side: one to look at, or several to go through by swiping or with the arrow keys. */
export function ProductCard({ card }: { card: Products }) {
  const { texts } = useCards();
  const one = card.products.length === 1;
  return (
    <ul class={`products ${one ? 'single' : ''}`} aria-label={texts.value.product.list} tabIndex={one ? -1 : 0}>
      {card.products.map((product) => (
        <li class="card product">
          <ProductTile product={product} />
        </li>
      ))}
    </ul>
  );
}

function ProductTile({ product }: { product: Product }) {
  const { texts } = useCards();
  const say = texts.value.product;
  const sizes = product.sizes.filter((each) => each.inStock);
  return (
    <>
      <Picture url={product.imageUrl} size={168} />
      <div class="about">
        <h3>
          <ProductLink product={product} />
        </h3>
        <p class="price">
          <Price product={product} />
        </p>
        <p class="note">
          {!product.inStock
            ? say.outOfStock
            : [
                sizes.length > 0 && `${say.sizes} ${sizes.map((each) => each.size).join(' ')}`,
                product.colours.length > 1 && say.colours(product.colours.length),
              ]
                .filter(Boolean)
                .join(' · ') || say.inStock}
        </p>
      </div>
    </>
  );
}

/** Leads to the product in the shop's own page, where there is one. */
export function ProductLink({ product }: { product: Product }) {
  const link = useCards().productLink(product.url);
  if (link === undefined) return <>{product.title}</>;
  return (
    <a rel="noreferrer" {...link}>
      {product.title}
    </a>
  );
}

export function Price({ product }: { product: Product }) {
  const { format } = useCards();
  const { money } = format.value;
  if (product.priceTo === undefined || product.priceTo.amount === product.price.amount)
    return <>{money(product.price)}</>;
  return (
    <>
      {money(product.price)}–{money(product.priceTo)}
    </>
  );
}
