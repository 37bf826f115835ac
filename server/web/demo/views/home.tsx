import type { CatalogProduct } from '../catalog.ts';
import * as shop from '../shop-state.ts';
import { ProductGrid } from './product-grid.tsx';

/** What the front page shows; ids that the catalog no longer has are left out. */
const heroes = ['prd_trail-shell-jacket', 'prd_cairn-hiking-boot', 'prd_sonda-studio-headphones'];
const covers = {
  clothing: 'prd_wool-blend-coat',
  shoes: 'prd_flux-race-shoe',
  electronics: 'prd_lumen-desk-lamp',
  pet_food: 'prd_pawfield-salmon-grain-free',
} as const;
const picks = [
  'prd_cloudlight-down-jacket',
  'prd_tempo-running-shoe',
  'prd_harbour-cable-sweater',
  'prd_sonda-air-anc-earbuds',
  'prd_meadow-midi-dress',
  'prd_mila-chelsea-boot',
  'prd_orbit-smart-watch',
  'prd_pawfield-beef-dog-food',
];

export function Home({ products }: { products: readonly CatalogProduct[] }) {
  const say = shop.texts.value;
  const find = (ids: readonly string[]) => ids.flatMap((id) => products.find((product) => product.id === id) ?? []);
  return (
    <>
      <section class="hero">
        <div class="words">
          <p class="above">{say.hero.above}</p>
          <h1>{say.hero.headline}</h1>
          <p>{say.hero.text}</p>
          <p class="actions">
            <a class="button" href="#/c/all">
              {say.hero.shop}
            </a>
            <button type="button" class="button quiet" onClick={shop.openChat}>
              {say.hero.ask}
            </button>
          </p>
        </div>
        <div class="collage">
          {find(heroes).map((product) => (
            <a href={`#/p/${product.id}`} key={product.id}>
              <img src={product.picture} alt={product.title[shop.language.value]} width={400} height={400} />
            </a>
          ))}
        </div>
      </section>
      <ul class="lines">
        {(Object.keys(covers) as (keyof typeof covers)[]).map((line) => (
          <li key={line}>
            <a href={`#/c/${line}`}>
              {find([covers[line]]).map((product) => (
                <img key={product.id} src={product.picture} alt="" width={400} height={400} loading="lazy" />
              ))}
              <span>
                <strong>{say.lines[line]}</strong>
                {say.lineNotes[line]}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <section class="picks" aria-labelledby="picks">
        <h2 id="picks">{say.newIn}</h2>
        <ProductGrid products={find(picks)} />
      </section>
      <section class="help">
        <h2>{say.help.headline}</h2>
        <p>{say.help.text}</p>
        <button type="button" class="button" onClick={shop.openChat}>
          {say.help.open}
        </button>
      </section>
    </>
  );
}
