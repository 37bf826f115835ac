-- Stepping up by a one-time code, the demo's mailbox, and the photos that shoppers send.

-- One a conversation and address. Neither the code nor the address is kept: hashes, keyed with the deployment's secret.
create table step_ups (
  shop_id         text not null references shops (id),
  conversation_id text not null,
  -- Of the address that the shop attests now: once that changes, what was proven is void.
  address_hash    text not null,
  code_hash       text,
  tries_left      smallint not null check (tries_left >= 0),
  code_expires_at timestamptz,
  verified_until  timestamptz,
  sent_at         timestamptz not null default now(),
  primary key (conversation_id, address_hash),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);

-- Codes sent, right or wrong: so many an address and so many a shopper in a while.
create table code_sendings (
  id           bigint generated always as identity primary key,
  shop_id      text not null references shops (id),
  shopper_id   text not null,
  address_hash text not null,
  at           timestamptz not null default now()
);
create index code_sendings_by_address on code_sendings (shop_id, address_hash, at);
create index code_sendings_by_shopper on code_sendings (shop_id, shopper_id, at);

-- What the demo shop would have mailed: there is no mail server to send it.
create table demo_mails (
  id         bigint generated always as identity primary key,
  shop_id    text not null references shops (id),
  recipient  text not null,
  subject    text not null,
  body       text not null,
  sent_at    timestamptz not null default now()
);
create index demo_mails_newest on demo_mails (shop_id, id desc);

-- Re-encoded, so that nothing of the file that was sent is left but the picture.
create table photos (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  shopper_id      text not null,
  -- WebP
  image           bytea not null,
  width           integer not null,
  height          integer not null,
  sent_at         timestamptz not null default now(),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);
create index photos_by_conversation on photos (conversation_id, sent_at);

alter table step_ups enable row level security;
alter table step_ups force row level security;
create policy step_ups_shop on step_ups
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on step_ups to shopmate_shop;

alter table code_sendings enable row level security;
alter table code_sendings force row level security;
create policy code_sendings_shop on code_sendings
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on code_sendings to shopmate_shop;

alter table demo_mails enable row level security;
alter table demo_mails force row level security;
create policy demo_mails_shop on demo_mails
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, delete on demo_mails to shopmate_shop;

alter table photos enable row level security;
alter table photos force row level security;
create policy photos_shop on photos
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, delete on photos to shopmate_shop;
