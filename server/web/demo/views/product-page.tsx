import { useSignal } from '@preact/signals';
import type { CatalogProduct } from '../catalog.ts';
import * as shop from '../shop-state.ts';
import { PriceOf, ProductGrid } from './product-grid.tsx';

/** One product: its picture in each colour, sizes with their stock, and what to ask about it. */
export function ProductPage({ id, products }: { id: string; products: readonly CatalogProduct[] }) {
  const say = shop.texts.value.product;
  const product = products.find((each) => each.id === id);
  if (!product)
    return (
      <div class="empty">
        <p>{say.notFound}</p>
        <a class="button" href="#/c/all">
          {say.back}
        </a>
      </div>
    );
  const related = products.filter((each) => each.line === product.line && each.id !== id);
  const from = Math.max(
    0,
    related.findIndex((each) => products.indexOf(each) > products.indexOf(product)),
  );
  return (
    <>
      <Detail product={product} />
      <section class="picks" aria-labelledby="related">
        <h2 id="related">{say.related}</h2>
        <ProductGrid products={[...related.slice(from), ...related].slice(0, 4)} />
      </section>
    </>
  );
}

function Detail({ product }: { product: CatalogProduct }) {
  const say = shop.texts.value;
  const language = shop.language.value;
  const at = useSignal(0);
  const colour = product.colours[at.value];
  const title = product.title[language];
  const offered = product.variants.filter((each) => colour === undefined || each.colour === colour.name.en);
  const sizes = offered.flatMap((each) => (each.size === undefined ? [] : [{ size: each.size, stock: each.stock }]));
  return (
    <article class="detail">
      <img class="large" src={colour?.picture ?? product.picture} alt={title} width={400} height={400} />
      <div class="about">
        <p class="above">
          <a href={`#/c/${product.line}`}>{say.lines[product.line]}</a> · {product.brand}
        </p>
        <h1>{title}</h1>
        <p class="price">
          <PriceOf product={product} />
        </p>
        <p class="text">{product.description[language]}</p>
        {product.colours.length > 0 && <Colours product={product} at={at} />}
        {sizes.length > 0 && <Sizes sizes={sizes} />}
        <p class="actions">
          {product.fitNote && (
            <button type="button" class="button" onClick={() => shop.ask(say.product.sizeQuestion(title))}>
              {say.product.askSize}
            </button>
          )}
          <button
            type="button"
            class={product.fitNote ? 'button quiet' : 'button'}
            onClick={() => shop.ask(say.product.question(title))}
          >
            {say.product.askMore}
          </button>
        </p>
        {product.fitNote && (
          <section class="fit">
            <h2>{say.product.fit}</h2>
            <p>{product.fitNote[language]}</p>
          </section>
        )}
        <section class="facts">
          <h2>{say.product.details}</h2>
          <dl>
            {product.attributes.map(({ name, value }) => (
              <div key={name.en}>
                <dt>{name[language]}</dt>
                <dd>{value[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </article>
  );
}

function Colours({ product, at }: { product: CatalogProduct; at: { value: number } }) {
  const say = shop.texts.value.product;
  const language = shop.language.value;
  return (
    <fieldset class="colours">
      <legend>
        {say.colour} <strong>{product.colours[at.value]?.name[language]}</strong>
      </legend>
      {product.colours.map((colour, index) => (
        <label key={colour.hex}>
          <input type="radio" name="colour" checked={index === at.value} onChange={() => (at.value = index)} />
          <i style={{ background: colour.hex }} />
          <span class="unseen">{colour.name[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Sizes({ sizes }: { sizes: readonly { size: string; stock: number }[] }) {
  const say = shop.texts.value;
  return (
    <div class="sizes">
      <h2>{say.product.size}</h2>
      <ul>
        {sizes.map(({ size, stock }) => (
          <li key={size} class={stock === 0 ? 'gone' : ''}>
            {size}
            {stock === 0 && <span class="unseen"> {say.soldOut}</span>}
            {stock > 0 && stock < 3 && <small>{say.product.low(stock)}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
