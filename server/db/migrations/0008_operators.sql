-- Who takes over from the agent, and how a handoff goes on after it was asked for.

create table operators (
  id          text primary key,
  shop_id     text not null references shops (id),
  name        text not null check (name <> ''),
  email       text not null check (email = lower(email) and email like '%_@_%'),
  role        text not null check (role in ('operator', 'supervisor', 'admin')),
  -- Of the console and of summaries.
  language    text not null default 'en' check (language in ('en', 'zh')),
  -- That they can answer in.
  languages   text[] not null default '{en,zh}' check (languages <@ '{en,zh}' and languages <> '{}'),
  -- Product lines they know, and what they are certified for: server/contract/operator/team.ts.
  skills      text[] not null default '{}',
  -- Conversations at a time.
  max_load    integer not null default 5 check (max_load between 1 and 50),
  presence    text not null default 'offline' check (presence in ('online', 'away', 'offline')),
  -- The last sign of life of a console of theirs.
  seen_at     timestamptz,
  disabled_at timestamptz,
  created_at  timestamptz not null default now(),
  unique (shop_id, id),
  -- One account, one shop: who signs in is known by it.
  unique (email)
);

-- Who owns it, while its owner is `operator`.
alter table conversations add column operator_id text;
alter table conversations add foreign key (shop_id, operator_id) references operators (shop_id, id);
alter table conversations add check ((owner = 'operator') = (operator_id is not null));
create index conversations_by_operator on conversations (shop_id, operator_id) where operator_id is not null;
create index conversations_by_state on conversations (shop_id, state, updated_at desc);

alter table handoffs
  -- Who claimed it last.
  add column operator_id text,
  -- The shopper's, when it was asked for.
  add column language text not null default 'en' check (language in ('en', 'zh')),
  -- What whoever takes it should know.
  add column skills text[] not null default '{}',
  -- Seconds that risk, mood and value put it ahead of others: the line goes by `requested_at` less these.
  add column head_start integer not null default 0 check (head_start >= 0),
  -- The shop holds this customer dear; as it was known when it was asked for.
  add column vip boolean not null default false,
  -- What the shopper came for: the intent of the turn that asked for it, or of the one before when that was only talk.
  add column intent text,
  add column ended text check (ended in ('returned', 'resolved')),
  -- Where the shopper can be reached when nobody is there.
  add column contact text,
  add check ((closed_at is null) = (ended is null)),
  add foreign key (shop_id, operator_id) references operators (shop_id, id);
create index handoffs_waiting on handoffs (shop_id, requested_at) where closed_at is null and accepted_at is null;
create index handoffs_by_conversation on handoffs (conversation_id, requested_at);

-- For operators' eyes.
create table notes (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  operator_id     text not null,
  text            text not null check (text <> ''),
  at              timestamptz not null default now(),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id),
  foreign key (shop_id, operator_id) references operators (shop_id, id)
);
create index notes_by_conversation on notes (conversation_id, at);

-- When people answer: {"days": [1,2,3,4,5,6,7], "from": "09:00", "to": "22:00"} in the shop's time zone, Monday is 1. Absent: always.
alter table shops add column service_hours jsonb;

alter table operators enable row level security;
alter table operators force row level security;
create policy operators_shop on operators
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on operators to shopmate_shop;

alter table notes enable row level security;
alter table notes force row level security;
create policy notes_shop on notes
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on notes to shopmate_shop;
