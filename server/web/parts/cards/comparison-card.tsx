import { useCards } from './card-context.ts';
import { Picture } from './card-parts.tsx';
import { Price, ProductLink, type Products } from './product-card.tsx';

/** Products in columns, what they are compared by in rows. Attributes that only some have show a dash elsewhere. */
export function ComparisonCard({ card }: { card: Products }) {
  const { texts } = useCards();
  const say = texts.value.product;
  const { products } = card;
  const names = [...new Set(products.flatMap((product) => product.attributes.map((each) => each.name)))];
  const rows = names.map((name) => ({
    name,
    values: products.map((product) => product.attributes.find((each) => each.name === name)?.value ?? '–'),
  }));
  return (
    <div class="card comparison" role="region" aria-label={say.compare} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {products.map((product) => (
              <th scope="col">
                <Picture url={product.imageUrl} size={72} />
                <ProductLink product={product} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say.price}</th>
            {products.map((product) => (
              <td class="price">
                <Price product={product} />
              </td>
            ))}
          </tr>
          {rows.map((row) => (
            <tr class={new Set(row.values).size > 1 ? 'differs' : ''}>
              <th scope="row">{row.name}</th>
              {row.values.map((value) => (
                <td>{value}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say.availability}</th>
            {products.map((product) => (
              <td>{product.inStock ? say.inStock : say.outOfStock}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
