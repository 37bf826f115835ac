-- What is done in shops that keep their orders here: effects with their idempotency keys, and what they leave behind.

-- Once for each key, for ever: the same key again answers the receipt. Without names, addresses or contacts, so that it
-- outlives the person.
create table shop_effects (
  shop_id         text not null references shops (id),
  idempotency_key text not null,
  kind            text not null,
  -- Absent for what belongs to a customer rather than an order.
  order_number    text,
  conversation_id text not null,
  action_id       text not null,
  -- As answered: {id, at, …}
  receipt         jsonb not null,
  at              timestamptz not null,
  primary key (shop_id, idempotency_key)
);

-- Free upgrades to the faster way of sending, and orders that send the goods of another one once more.
alter table orders
  add column express         boolean not null default false,
  add column replaces        text,
  -- [{lineId, quantity}] of the order that it replaces
  add column replaced_pieces jsonb,
  add foreign key (shop_id, replaces) references orders (shop_id, number),
  add check ((replaces is null) = (replaced_pieces is null));
create index orders_by_replaced on orders (shop_id, replaces) where replaces is not null;

-- [{lineId, quantity}]; absent: the lines as a whole.
alter table refunds add column pieces jsonb;

create table exchanges (
  shop_id       text not null references shops (id),
  id            text not null,
  order_id      text not null,
  position      integer not null,
  line_id       text not null,
  quantity      integer not null check (quantity > 0),
  -- What is sent instead, as it was called then: no reference, like a line's own.
  to_variant_id text not null,
  to_options    jsonb not null,
  to_size       text,
  reason        jsonb not null,
  requested_at  timestamptz not null,
  sent_at       timestamptz,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade,
  foreign key (shop_id, line_id) references order_lines (shop_id, id) on delete cascade
);
create index exchanges_by_order on exchanges (shop_id, order_id);

-- Nudges to whoever is late: the warehouse, or the carrier of one parcel.
create table order_urges (
  shop_id     text not null references shops (id),
  id          text not null,
  order_id    text not null,
  shipment_id text,
  urged       text not null check (urged in ('seller', 'carrier')),
  at          timestamptz not null,
  primary key (shop_id, id),
  foreign key (shop_id, order_id) references orders (shop_id, id) on delete cascade,
  foreign key (shop_id, shipment_id) references shipments (shop_id, id) on delete cascade,
  check (urged = 'seller' or shipment_id is not null)
);
create index order_urges_by_order on order_urges (shop_id, order_id);

-- Personal codes: good for one customer and one order.
create table coupons (
  shop_id     text not null references shops (id),
  -- Upper case, so that a lookup is a plain comparison.
  code        text not null check (code = upper(code)),
  customer_id text not null,
  value       bigint not null check (value > 0),
  currency    text not null,
  reason      jsonb not null,
  issued_at   timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  primary key (shop_id, code),
  foreign key (shop_id, customer_id) references customers (shop_id, id),
  check (issued_at < expires_at)
);
create index coupons_by_customer on coupons (shop_id, customer_id);

-- Where goods are to be sent back to, for display.
create table return_addresses (
  shop_id text primary key references shops (id),
  address jsonb not null check (address ? 'en' and address ? 'zh')
);

alter table shop_effects enable row level security;
alter table shop_effects force row level security;
create policy shop_effects_shop on shop_effects
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on shop_effects to shopmate_shop;

alter table exchanges enable row level security;
alter table exchanges force row level security;
create policy exchanges_shop on exchanges
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on exchanges to shopmate_shop;

alter table order_urges enable row level security;
alter table order_urges force row level security;
create policy order_urges_shop on order_urges
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on order_urges to shopmate_shop;

alter table coupons enable row level security;
alter table coupons force row level security;
create policy coupons_shop on coupons
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on coupons to shopmate_shop;

alter table return_addresses enable row level security;
alter table return_addresses force row level security;
create policy return_addresses_shop on return_addresses
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on return_addresses to shopmate_shop;
