-- Who talks, what was said, and what is to be done about it.
--
-- `events` is the truth about a conversation: messages, turns and handoffs beside it are what the log can't hold
-- together by itself (uniqueness, claims, deadlines). Row-level security keeps every statement within one shop.

create table shoppers (
  id          text primary key,
  shop_id     text not null references shops (id),
  -- The shop's own id of the customer, from an identity token. Absent: anonymous.
  customer_id text check (customer_id <> ''),
  name        text,
  email       text,
  -- The language to speak before the shopper has said anything.
  language    text not null default 'en' check (language in ('en', 'zh')),
  created_at  timestamptz not null default now(),
  seen_at     timestamptz not null default now(),
  unique (shop_id, id),
  unique (shop_id, customer_id)
);

create table conversations (
  id              text primary key,
  shop_id         text not null references shops (id),
  shopper_id      text not null,
  state           text not null default 'open' check (state in ('open', 'handed_off', 'resolved')),
  -- Who answers. While it is the operator, the agent can append nothing.
  owner           text not null default 'agent' check (owner in ('agent', 'operator')),
  language        text not null default 'en' check (language in ('en', 'zh')),
  -- Sequence number of the newest event; every append raises it, so appends of one conversation queue up on this row.
  last_seq        integer not null default 0,
  -- The turn that may append as the agent, and its fencing token. An append names both.
  running_turn    text,
  running_attempt integer,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  unique (shop_id, id),
  foreign key (shop_id, shopper_id) references shoppers (shop_id, id)
);
create index conversations_by_shopper on conversations (shop_id, shopper_id, updated_at desc);

create table events (
  shop_id         text not null references shops (id),
  conversation_id text not null,
  seq             integer not null,
  type            text not null,
  turn_id         text,
  at              timestamptz not null default now(),
  data            jsonb not null,
  primary key (conversation_id, seq),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);

create table turns (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  state           text not null default 'queued'
                  check (state in ('queued', 'running', 'completed', 'failed', 'superseded')),
  -- Counts the claims; the newest attempt alone may append (fencing token).
  attempt         integer not null default 0,
  claimed_by      text,
  -- A running turn whose lease is over is taken for dead.
  lease_until     timestamptz,
  -- End of the burst window: it isn't claimed before.
  not_before      timestamptz not null default now(),
  -- Past this, the conversation goes to a person.
  deadline_at     timestamptz not null,
  queued_at       timestamptz not null default now(),
  started_at      timestamptz,
  -- Where the newest attempt begins in the log.
  started_seq     integer,
  finished_at     timestamptz,
  -- How it ended: agent/turn-events.ts TurnResult. What it said is in the log.
  result          jsonb,
  unique (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);
create unique index turns_one_running on turns (conversation_id) where state = 'running';
create unique index turns_one_queued on turns (conversation_id) where state = 'queued';
create index turns_due on turns (not_before) where state = 'queued';
create index turns_leased on turns (lease_until) where state = 'running';

-- Makes a message that is sent twice one message. Its words are in its `message.created` event alone.
create table messages (
  id                text primary key,
  shop_id           text not null references shops (id),
  conversation_id   text not null,
  client_message_id text not null,
  turn_id           text not null,
  created_at        timestamptz not null default now(),
  unique (conversation_id, client_message_id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id),
  foreign key (shop_id, turn_id) references turns (shop_id, id)
);

create table handoffs (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  turn_id         text,
  reason          text not null,
  requested_at    timestamptz not null default now(),
  accepted_at     timestamptz,
  closed_at       timestamptz,
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);
create unique index handoffs_one_open on handoffs (conversation_id) where closed_at is null;

create table ratings (
  conversation_id text primary key,
  shop_id         text not null references shops (id),
  score           smallint not null check (score between 1 and 5),
  comment         text,
  rated_at        timestamptz not null default now(),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);

-- Orders that an anonymous shopper has proven to be theirs, in this conversation.
create table order_proofs (
  shop_id         text not null references shops (id),
  conversation_id text not null,
  order_number    text not null,
  proven_at       timestamptz not null default now(),
  primary key (conversation_id, order_number),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id)
);

-- Tries at it, right or wrong, whether or not the order exists.
create table proof_attempts (
  id           bigint generated always as identity primary key,
  shop_id      text not null references shops (id),
  shopper_id   text not null,
  order_number text not null,
  at           timestamptz not null default now()
);
create index proof_attempts_by_shopper on proof_attempts (shop_id, shopper_id, at);
create index proof_attempts_by_order on proof_attempts (shop_id, order_number, at);

alter table shoppers enable row level security;
alter table shoppers force row level security;
create policy shoppers_shop on shoppers
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on shoppers to shopmate_shop;

alter table conversations enable row level security;
alter table conversations force row level security;
create policy conversations_shop on conversations
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on conversations to shopmate_shop;

alter table events enable row level security;
alter table events force row level security;
create policy events_shop on events
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on events to shopmate_shop;

alter table turns enable row level security;
alter table turns force row level security;
create policy turns_shop on turns
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on turns to shopmate_shop;

alter table messages enable row level security;
alter table messages force row level security;
create policy messages_shop on messages
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on messages to shopmate_shop;

alter table handoffs enable row level security;
alter table handoffs force row level security;
create policy handoffs_shop on handoffs
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on handoffs to shopmate_shop;

alter table ratings enable row level security;
alter table ratings force row level security;
create policy ratings_shop on ratings
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on ratings to shopmate_shop;

alter table order_proofs enable row level security;
alter table order_proofs force row level security;
create policy order_proofs_shop on order_proofs
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on order_proofs to shopmate_shop;

alter table proof_attempts enable row level security;
alter table proof_attempts force row level security;
create policy proof_attempts_shop on proof_attempts
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on proof_attempts to shopmate_shop;

