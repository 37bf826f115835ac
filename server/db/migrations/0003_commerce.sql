-- A shop's own commerce data: what it sells, to whom, what was ordered, sent and paid back.
--
-- The demo shop lives here, and shops that have no order system of their own. Numbers, states, dates and prices are
-- columns; what is only ever shown (titles, addresses, places) is jsonb. Ids are the shop's, so keys start with it.

create table customers (
  shop_id        text not null references shops (id),
  id             text not null,
  name           text not null,
  language       text not null check (language in ('en', 'zh')),
  email          text not null,
  phone          text not null,
  tier           text not null check (tier in ('regular', 'vip')),
  customer_since timestamptz not null,
  primary key (shop_id, id)
);

create table size_charts (
  shop_id text not null references shops (id),
  id      text not null,
  -- [{size, ranges: {measure: [from, to]}}], smallest first
  rows    jsonb not null,
  primary key (shop_id, id)
);

create table products (
  shop_id       text not null references shops (id),
  id            text not null,
  line          text not null check (line in ('clothing', 'shoes', 'electronics', 'pet_food')),
  audience      text not null check (audience in ('women', 'men', 'unisex', 'kids', 'cat', 'dog', 'none')),
  brand         text not null,
  kind          jsonb not null,
  keywords      text[] not null,
  title         jsonb not null,
  description   jsonb not null,
  attributes    jsonb not null,
  size_chart_id text,
  fit           jsonb,
  image_url     text not null,
  url           text not null,
  -- The order in which the shop shows its goods; decides between equal matches.
  position      integer not null,
  primary key (shop_id, id),
  foreign key (shop_id, size_chart_id) references size_charts (shop_id, id)
);
create index products_by_position on products (shop_id, position);

create table product_variants (
  shop_id    text not null references shops (id),
  id         text not null,
  product_id text not null,
  sku        text not null,
  colour     jsonb,
  size       text,
  price      bigint not null check (price >= 0),
  currency   text not null,
  stock      integer not null check (stock >= 0),
  position   integer not null,
  primary key (shop_id, id),
  foreign key (shop_id, product_id) references products (shop_id, id) on delete cascade
);
create index product_variants_by_product on product_variants (shop_id, product_id);

-- The search index: one row for each word or phrase of a product, with the weight of the best place it stands in.
-- Plain equality instead of tsvector: Postgres lets an index serve a query under row-level security only through
-- leakproof operators, which `=` on text is and `@@` is not. Rewritten with its product, so without a foreign key: the
-- check of each row would take most of the time of seeding.
create table product_terms (
  shop_id    text not null references shops (id),
  term       text not null,
  product_id text not null,
  weight     real not null,
  primary key (shop_id, term, product_id)
);
create index product_terms_by_product on product_terms (shop_id, product_id);

-- For misspelt words: each English term with the spellings that leave out a letter or two.
create table product_spellings (
  shop_id  text not null references shops (id),
  spelling text not null,
  term     text not null,
  primary key (shop_id, spelling, term)
);

create table promotions (
  shop_id     text not null references shops (id),
  id          text not null,
  title       jsonb not null,
  description jsonb not null,
  code        text,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  line        text,
  primary key (shop_id, id),
  check (starts_at < ends_at)
);

create table orders (
  shop_id        text not null references shops (id),
  id             text not null,
  -- Upper case, so that a lookup is a plain comparison.
  number         text not null check (number = upper(number)),
  customer_id    text not null,
  state          text not null check (
                   state in ('awaiting_payment', 'paid', 'partly_shipped', 'shipped', 'delivered', 'cancelled')),
  placed_at      timestamptz not null,
  paid_at        timestamptz,
  cancelled_at   timestamptz,
  dispatch_by    timestamptz,
  deliver_by     timestamptz,
  payment_method text not null check (payment_method in ('card', 'wechat_pay', 'alipay', 'paypal')),
  currency       text not null,
  items          bigint not null,
  shipping       bigint not null,
  discount       bigint not null,
  paid           bigint not null,
  ship_to        jsonb not null,
  note           text,
  primary key (shop_id, id),
  unique (shop_id, number),
  foreign key (shop_id, customer_id) references customers (shop_id, id)
);
create index orders_by_customer on orders (shop_id, customer_id, placed_at desc);

create table order_lines (
  shop_id    text not null references shops (id),
  id         text not null,
  order_id   text not null,
  position   integer not null,
  -- What was bought stays as it was, even when the product goes: no reference.
  product_id text not null,
  variant_id text not null,
  title      jsonb not null,
  options    jsonb not null,
  size       text,
  quantity   integer not null check (quantity > 0),
  unit_price bigint not null check (unit_price >= 0),
  gift       boolean not null,
  image_url  text not null,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade
);
create index order_lines_by_order on order_lines (shop_id, order_id);

create table shipments (
  shop_id         text not null references shops (id),
  id              text not null,
  order_id        text not null,
  position        integer not null,
  carrier         jsonb not null,
  tracking_number text not null,
  line_ids        text[] not null,
  destination     jsonb,
  shipped_at      timestamptz not null,
  promised_by     timestamptz not null,
  estimated_at    timestamptz,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade
);
create index shipments_by_order on shipments (shop_id, order_id);
create index shipments_by_tracking_number on shipments (shop_id, tracking_number);

create table carrier_events (
  shop_id     text not null references shops (id),
  shipment_id text not null,
  position    integer not null,
  at          timestamptz not null,
  code        text not null,
  place       jsonb not null,
  text        jsonb not null,
  primary key (shop_id, shipment_id, position),
  foreign key (shop_id, shipment_id) references shipments (shop_id, id) on delete cascade
);

create table refunds (
  shop_id                text not null references shops (id),
  id                     text not null,
  order_id               text not null,
  position               integer not null,
  line_ids               text[] not null,
  amount                 bigint not null check (amount >= 0),
  currency               text not null,
  reason                 jsonb not null,
  with_return            boolean not null,
  -- [{stage, at}], oldest first
  stages                 jsonb not null,
  rejected_at            timestamptz,
  rejected_reason        jsonb,
  return_tracking_number text,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade,
  check ((rejected_at is null) = (rejected_reason is null))
);
create index refunds_by_order on refunds (shop_id, order_id);

create table sized_purchases (
  shop_id       text not null references shops (id),
  customer_id   text not null,
  product_id    text not null,
  size_chart_id text not null,
  size          text not null,
  bought_at     timestamptz not null,
  result        text not null check (result in ('kept', 'returned_too_small', 'returned_too_large')),
  primary key (shop_id, customer_id, bought_at, product_id, size),
  foreign key (shop_id, customer_id) references customers (shop_id, id)
);

alter table customers enable row level security;
alter table customers force row level security;
create policy customers_shop on customers
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on customers to shopmate_shop;

alter table size_charts enable row level security;
alter table size_charts force row level security;
create policy size_charts_shop on size_charts
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on size_charts to shopmate_shop;

alter table products enable row level security;
alter table products force row level security;
create policy products_shop on products
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on products to shopmate_shop;

alter table product_variants enable row level security;
alter table product_variants force row level security;
create policy product_variants_shop on product_variants
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on product_variants to shopmate_shop;

alter table product_terms enable row level security;
alter table product_terms force row level security;
create policy product_terms_shop on product_terms
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on product_terms to shopmate_shop;

alter table product_spellings enable row level security;
alter table product_spellings force row level security;
create policy product_spellings_shop on product_spellings
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on product_spellings to shopmate_shop;

alter table promotions enable row level security;
alter table promotions force row level security;
create policy promotions_shop on promotions
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on promotions to shopmate_shop;

alter table orders enable row level security;
alter table orders force row level security;
create policy orders_shop on orders
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on orders to shopmate_shop;

alter table order_lines enable row level security;
alter table order_lines force row level security;
create policy order_lines_shop on order_lines
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on order_lines to shopmate_shop;

alter table shipments enable row level security;
alter table shipments force row level security;
create policy shipments_shop on shipments
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on shipments to shopmate_shop;

alter table carrier_events enable row level security;
alter table carrier_events force row level security;
create policy carrier_events_shop on carrier_events
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on carrier_events to shopmate_shop;

alter table refunds enable row level security;
alter table refunds force row level security;
create policy refunds_shop on refunds
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on refunds to shopmate_shop;

alter table sized_purchases enable row level security;
alter table sized_purchases force row level security;
create policy sized_purchases_shop on sized_purchases
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on sized_purchases to shopmate_shop;
