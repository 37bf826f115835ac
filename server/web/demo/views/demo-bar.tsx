import type { CatalogShopper } from '../catalog.ts';
import { questionsFor } from '../questions.ts';
import * as shop from '../shop-state.ts';

/** Says that this is a demo, lets one be any of its shoppers with one click, and suggests what to ask. */
export function DemoBar() {
  const say = shop.texts.value.bar;
  const shopper = shop.shopper.value;
  const isChoosing = shop.isChoosing.value;
  return (
    <section class="demo-bar" aria-label={say.tag}>
      <div class="demo-line">
        <span class="demo-tag">{say.tag}</span>
        <p>
          {shopper ? (
            <>
              <strong>{say.signedInAs(shopper.name)}</strong>
              <span class="situation">{shopper.situation[shop.language.value]}</span>
            </>
          ) : (
            say.lead
          )}
        </p>
        <div class="demo-actions">
          <a href="/demo/mailbox" target="_blank" rel="noreferrer" title={say.mailboxHint}>
            {say.mailbox}
          </a>
          {shopper && (
            <button type="button" onClick={shop.signOut}>
              {say.signOut}
            </button>
          )}
          <button
            type="button"
            class="strong"
            aria-expanded={isChoosing}
            aria-controls="shoppers"
            onClick={() => (shop.isChoosing.value = !isChoosing)}
          >
            {isChoosing ? say.hide : shopper ? say.change : say.choose}
          </button>
        </div>
      </div>
      {isChoosing && <Shoppers />}
      {shop.signInFailed.value && (
        <p class="demo-failed" role="alert">
          {say.failed}
        </p>
      )}
      <Questions />
    </section>
  );
}

function Shoppers() {
  const say = shop.texts.value.bar;
  return (
    <ul class="shoppers" id="shoppers" aria-label={say.choose}>
      {shop.catalog.value?.shoppers.map((each) => (
        <li key={each.key}>
          <ShopperButton shopper={each} />
        </li>
      ))}
    </ul>
  );
}

function ShopperButton({ shopper }: { shopper: CatalogShopper }) {
  const isMe = shop.shopperKey.value === shopper.key;
  return (
    <button type="button" aria-pressed={isMe} data-key={shopper.key} onClick={() => void shop.signIn(shopper.key)}>
      <span class="avatar" aria-hidden="true" lang={shopper.language === 'zh' ? 'zh-CN' : 'en'}>
        {shopper.language === 'zh' ? shopper.name.slice(-1) : shopper.name.slice(0, 1)}
      </span>
      <strong>{shopper.name}</strong>
      <span class="situation">{shopper.situation[shop.language.value]}</span>
    </button>
  );
}

function Questions() {
  const say = shop.texts.value.bar;
  return (
    <div class="questions">
      <span id="ask">{say.ask}</span>
      <ul aria-labelledby="ask">
        {questionsFor(shop.shopperKey.value, shop.language.value).map((question) => (
          <li key={question}>
            <button type="button" onClick={() => shop.ask(question)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
