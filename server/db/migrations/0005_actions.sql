-- The book of actions: what was asked for, how the rules decided, what the shopper said to it and what came of it.
--
-- `action_entries` is the truth and only ever grows. Beside it stand the tables that hold what must be unique or must
-- not be exceeded: keys, pending questions, sums refunded, offers, budgets. Nothing here refers to conversations or
-- shoppers by foreign key: the book outlives them. What may name a person (arguments, effects, cards) is in `actions`,
-- `confirmations` and `commitments`, which can be blanked, never in the entries.

create table shop_policies (
  shop_id      text not null references shops (id),
  version      integer not null check (version > 0),
  policy       jsonb not null,
  published_at timestamptz not null default now(),
  primary key (shop_id, version)
);

create table actions (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  shopper_id      text not null,
  -- Whose orders it touches; absent for a stranger.
  customer_id     text,
  tool            text not null,
  kind            text not null,
  order_number    text,
  -- Arguments as validated, and all that would happen.
  input           jsonb not null,
  effect          jsonb not null,
  -- Ids of photos.
  evidence        text[] not null default '{}',
  -- The type of its newest entry.
  state           text not null,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  unique (shop_id, id)
);
create index actions_by_conversation on actions (shop_id, conversation_id, created_at);
create index actions_by_customer on actions (shop_id, customer_id, created_at);

create table action_entries (
  id              bigint generated always as identity primary key,
  shop_id         text not null references shops (id),
  action_id       text not null,
  conversation_id text not null,
  shopper_id      text not null,
  customer_id     text,
  kind            text not null,
  order_number    text,
  type            text not null check (type in (
                    'proposed', 'refused', 'handed_over', 'asked', 'confirmed', 'declined', 'expired', 'replaced',
                    'claimed', 'abandoned', 'committed', 'repeated', 'failed', 'doubted', 'step_done',
                    'offers_issued', 'offers_refused', 'offers_declined')),
  -- Ids, numbers, rules and reasons. Names, addresses and words of the shopper have no place here.
  detail          jsonb not null,
  at              timestamptz not null default now(),
  foreign key (shop_id, action_id) references actions (shop_id, id)
);
create index action_entries_by_action on action_entries (shop_id, action_id, id);
create index action_entries_by_time on action_entries (shop_id, at);

-- What waits for the shopper's own yes.
create table confirmations (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  shopper_id      text not null,
  action_id       text not null,
  tool            text not null,
  input           jsonb not null,
  fingerprint     text not null,
  card            jsonb not null,
  state           text not null default 'pending'
                  check (state in ('pending', 'confirmed', 'declined', 'expired', 'replaced', 'done')),
  asked_at        timestamptz not null default now(),
  expires_at      timestamptz not null,
  resolved_at     timestamptz,
  -- The turn that the shopper's answer began.
  turn_id         text,
  foreign key (shop_id, action_id) references actions (shop_id, id),
  check ((turn_id is not null) = (state in ('confirmed', 'declined', 'done')))
);
create unique index confirmations_one_pending on confirmations (shop_id, conversation_id) where state = 'pending';

-- One row for each thing that is done at most once. `released`: nothing happened, so the key is free again.
create table commitments (
  shop_id         text not null references shops (id),
  idempotency_key text not null,
  action_id       text not null,
  state           text not null check (state in ('claimed', 'doubtful', 'committed', 'released')),
  -- Past it, whoever holds a claim is taken for dead, and the shop is asked what happened.
  lease_until     timestamptz not null,
  -- The request that it opens.
  draft           jsonb not null,
  refund_order    text,
  refund_amount   bigint check (refund_amount > 0),
  refund_currency text,
  offer_id        text,
  receipt         jsonb,
  claimed_at      timestamptz not null default now(),
  settled_at      timestamptz,
  primary key (shop_id, idempotency_key),
  foreign key (shop_id, action_id) references actions (shop_id, id),
  check ((refund_order is null) = (refund_amount is null) and (refund_order is null) = (refund_currency is null)),
  check ((state = 'committed') = (receipt is not null)),
  check ((state = 'committed') = (settled_at is not null))
);
create index commitments_by_action on commitments (shop_id, action_id);
create index commitments_by_refund on commitments (shop_id, refund_order) where refund_order is not null;
create index commitments_leased on commitments (shop_id, lease_until) where state in ('claimed', 'doubtful');

-- Money that goes back for one order, minor units. However many claims run side by side, they queue up on this row.
create table order_refunds (
  shop_id      text not null references shops (id),
  order_number text not null,
  currency     text not null,
  paid         bigint not null,
  -- Refunds that the shop made by other ways.
  elsewhere    bigint not null default 0 check (elsewhere >= 0),
  -- Claimed and not yet settled.
  held         bigint not null default 0 check (held >= 0),
  -- Committed, without those that the shop turned down later.
  settled      bigint not null default 0 check (settled >= 0),
  primary key (shop_id, order_number),
  check (elsewhere + held + settled <= paid)
);

create table service_request_counters (
  shop_id text primary key references shops (id),
  last    bigint not null
);

create table service_requests (
  shop_id         text not null references shops (id),
  number          text not null,
  idempotency_key text not null,
  action_id       text not null,
  customer_id     text,
  kind            text not null,
  order_number    text,
  title           jsonb not null,
  -- {amount, currency}
  amount          jsonb,
  next            jsonb,
  -- As in the order's refunds.
  refund_id       text,
  opened_at       timestamptz not null default now(),
  primary key (shop_id, number),
  unique (shop_id, idempotency_key),
  foreign key (shop_id, idempotency_key) references commitments (shop_id, idempotency_key),
  foreign key (shop_id, action_id) references actions (shop_id, id)
);
create index service_requests_by_customer on service_requests (shop_id, customer_id, opened_at desc);
create index service_requests_by_order on service_requests (shop_id, order_number, opened_at desc);

-- As planned. What happened later is in the entries (`step_done`).
create table service_request_steps (
  shop_id     text not null references shops (id),
  number      text not null,
  position    integer not null,
  code        text not null,
  label       jsonb not null,
  at          timestamptz,
  expected_by timestamptz,
  primary key (shop_id, number, position),
  foreign key (shop_id, number) references service_requests (shop_id, number)
);

-- Offers issued together are alternatives: a round has room for one that is taken.
create table offer_rounds (
  id              text primary key,
  shop_id         text not null references shops (id),
  customer_id     text not null,
  conversation_id text not null,
  action_id       text not null,
  order_number    text not null,
  reason          text not null,
  currency        text not null,
  at_stake        bigint not null check (at_stake >= 0),
  -- Cost of the dearest: what it holds of the day's budget while it is open or taken.
  held            bigint not null check (held >= 0),
  -- The shop's.
  day             date not null,
  state           text not null default 'open' check (state in ('open', 'taken', 'accepted', 'declined', 'expired')),
  issued_at       timestamptz not null default now(),
  expires_at      timestamptz not null,
  taken_offer     text,
  -- The commitment that accepts it.
  taken_key       text,
  accepted_at     timestamptz,
  unique (shop_id, id),
  foreign key (shop_id, action_id) references actions (shop_id, id),
  check ((state in ('taken', 'accepted')) = (taken_offer is not null)),
  check ((taken_offer is null) = (taken_key is null)),
  check ((state = 'accepted') = (accepted_at is not null))
);
create unique index offer_rounds_taken on offer_rounds (shop_id, taken_key);
create index offer_rounds_by_customer on offer_rounds (shop_id, customer_id, issued_at desc);
create index offer_rounds_open on offer_rounds (shop_id, expires_at) where state = 'open';
create index offer_rounds_by_time on offer_rounds (shop_id, issued_at);

create table offers (
  id       text primary key,
  shop_id  text not null references shops (id),
  round_id text not null,
  position integer not null,
  kind     text not null,
  effect   jsonb not null,
  cost     bigint not null check (cost >= 0),
  title    jsonb not null,
  terms    jsonb not null,
  unique (shop_id, id),
  unique (round_id, position),
  foreign key (shop_id, round_id) references offer_rounds (shop_id, id)
);

-- One place a shopper: a new round needs it, and gets it only when the last one is old enough.
create table retention_slots (
  shop_id     text not null references shops (id),
  customer_id text not null,
  round_id    text not null,
  issued_at   timestamptz not null,
  primary key (shop_id, customer_id)
);

-- Of all offers of a shop's day, minor units.
create table retention_budgets (
  shop_id  text not null references shops (id),
  day      date not null,
  currency text not null,
  budget   bigint not null,
  held     bigint not null default 0 check (held >= 0),
  spent    bigint not null default 0 check (spent >= 0),
  primary key (shop_id, day),
  check (held + spent <= budget)
);

-- What was written down stays, whoever asks: grants alone would let the owner change it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only ever grows: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
create trigger action_entries_only_grow before update or delete or truncate on action_entries
  for each statement execute function refuse_change();
create trigger shop_policies_only_grow before update or delete or truncate on shop_policies
  for each statement execute function refuse_change();

alter table shop_policies enable row level security;
alter table shop_policies force row level security;
create policy shop_policies_shop on shop_policies
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on shop_policies to shopmate_shop;

alter table actions enable row level security;
alter table actions force row level security;
create policy actions_shop on actions
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on actions to shopmate_shop;

alter table action_entries enable row level security;
alter table action_entries force row level security;
create policy action_entries_shop on action_entries
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on action_entries to shopmate_shop;

alter table confirmations enable row level security;
alter table confirmations force row level security;
create policy confirmations_shop on confirmations
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on confirmations to shopmate_shop;

alter table commitments enable row level security;
alter table commitments force row level security;
create policy commitments_shop on commitments
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on commitments to shopmate_shop;

alter table order_refunds enable row level security;
alter table order_refunds force row level security;
create policy order_refunds_shop on order_refunds
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on order_refunds to shopmate_shop;

alter table service_request_counters enable row level security;
alter table service_request_counters force row level security;
create policy service_request_counters_shop on service_request_counters
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on service_request_counters to shopmate_shop;

alter table service_requests enable row level security;
alter table service_requests force row level security;
create policy service_requests_shop on service_requests
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on service_requests to shopmate_shop;

alter table service_request_steps enable row level security;
alter table service_request_steps force row level security;
create policy service_request_steps_shop on service_request_steps
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on service_request_steps to shopmate_shop;

alter table offer_rounds enable row level security;
alter table offer_rounds force row level security;
create policy offer_rounds_shop on offer_rounds
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on offer_rounds to shopmate_shop;

alter table offers enable row level security;
alter table offers force row level security;
create policy offers_shop on offers
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert on offers to shopmate_shop;

alter table retention_slots enable row level security;
alter table retention_slots force row level security;
create policy retention_slots_shop on retention_slots
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on retention_slots to shopmate_shop;

alter table retention_budgets enable row level security;
alter table retention_budgets force row level security;
create policy retention_budgets_shop on retention_budgets
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on retention_budgets to shopmate_shop;
