import * as shop from '../shop-state.ts';
import { DemoBar } from './demo-bar.tsx';
import { Home } from './home.tsx';
import { Shelf } from './product-grid.tsx';
import { ProductPage } from './product-page.tsx';

const lines = ['clothing', 'shoes', 'electronics', 'pet_food'] as const;

/** The whole demo page. */
export function Shop() {
  const say = shop.texts.value;
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {say.skip}
      </a>
      <DemoBar />
      <Header />
      <main id="main" tabIndex={-1}>
        {shop.catalogFailed.value ? <p class="empty">{say.loadFailed}</p> : <Page />}
      </main>
      <footer class="foot">
        <p>{say.footer}</p>
      </footer>
    </>
  );
}

/** The address belongs to the router, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Page() {
  const route = shop.route.value;
  const { catalog } = shop;
  if (!catalog.value) return null;
  switch (route.page) {
    case 'home':
      return <Home products={catalog.value.products} />;
    case 'line':
      return <Shelf line={route.line} products={catalog.value.products} />;
    case 'product':
      return <ProductPage key={route.id} id={route.id} products={catalog.value.products} />;
  }
}

function Header() {
  const say = shop.texts.value;
  const route = shop.route.value;
  return (
    <header class="head">
      <a class="brand" href="#/">
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <path d="M9 32V15.500c0-4 5-5.700 7.500-2.600l8 9.700c2.500 3 7.500 1.300 7.500-2.600V8" />
        </svg>
        {say.shop}
      </a>
      <nav aria-label={say.nav}>
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <a href={`#/c/${line}`} aria-current={route.page === 'line' && route.line === line ? 'page' : undefined}>
                {say.lines[line]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button
        type="button"
        class="language"
        lang={shop.language.value === 'en' ? 'zh-CN' : 'en'}
        onClick={shop.switchLanguage}
      >
        {say.otherLanguage}
      </button>
    </header>
  );
}
