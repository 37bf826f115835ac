-- How operators sign in, and the words that they keep ready.
--
-- Passwords, sessions and invitations are the server's own: the owner alone reads them, by no shop's grant.

create table operator_passwords (
  shop_id     text not null references shops (id),
  operator_id text primary key,
  -- scrypt, with its salt.
  hash        text not null,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  foreign key (shop_id, operator_id) references operators (shop_id, id)
);

create table operator_sessions (
  id          text primary key,
  shop_id     text not null references shops (id),
  operator_id text not null,
  -- SHA-256 of the token, hex: who reads this table can't sign in with it.
  token_hash  text not null unique,
  expires_at  timestamptz not null,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  foreign key (shop_id, operator_id) references operators (shop_id, id)
);
create index operator_sessions_by_operator on operator_sessions (operator_id);
create index operator_sessions_over on operator_sessions (expires_at);

-- One-time links: the first password of who is new, or another one.
create table operator_invitations (
  -- SHA-256 of what the link holds, hex.
  token_hash  text primary key,
  shop_id     text not null references shops (id),
  operator_id text not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  created_at  timestamptz not null default now(),
  foreign key (shop_id, operator_id) references operators (shop_id, id)
);
create index operator_invitations_by_operator on operator_invitations (operator_id);

-- Tries to sign in, by account and by address, whether or not there is such an account: of no shop until one succeeds.
create table sign_in_tries (
  id  bigint generated always as identity primary key,
  -- SHA-256 of the e-mail address, or of the network's, hex.
  key text not null,
  at  timestamptz not null default now()
);
create index sign_in_tries_by_key on sign_in_tries (key, at);

create table macros (
  id          text primary key,
  shop_id     text not null references shops (id),
  -- Whose it is; absent: of all the shop's people.
  operator_id text,
  title       text not null check (title <> ''),
  -- {"en": …, "zh": …}: one of them at least.
  text        jsonb not null check (text ? 'en' or text ? 'zh'),
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  foreign key (shop_id, operator_id) references operators (shop_id, id)
);
create index macros_by_shop on macros (shop_id, operator_id);

-- When people answer is set in the console.
grant update (service_hours) on shops to shopmate_shop;

alter table operator_passwords enable row level security;
alter table operator_passwords force row level security;
create policy operator_passwords_shop on operator_passwords
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));

alter table operator_sessions enable row level security;
alter table operator_sessions force row level security;
create policy operator_sessions_shop on operator_sessions
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));

alter table operator_invitations enable row level security;
alter table operator_invitations force row level security;
create policy operator_invitations_shop on operator_invitations
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));

alter table macros enable row level security;
alter table macros force row level security;
create policy macros_shop on macros
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on macros to shopmate_shop;
