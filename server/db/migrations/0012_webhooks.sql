-- What a shop's own systems are told of, and the outbox by which they are told.

create table webhooks (
  id          text primary key,
  shop_id     text not null references shops (id),
  url         text not null check (url ~ '^https?://'),
  -- Key of its signatures: whsec_ and base64, as Standard Webhooks writes it.
  secret      text not null check (secret like 'whsec_%'),
  events      text[] not null check (events <> '{}'),
  disabled_at timestamptz,
  created_by  text,
  created_at  timestamptz not null default now(),
  unique (shop_id, id),
  foreign key (shop_id, created_by) references operators (shop_id, id)
);
create index webhooks_by_shop on webhooks (shop_id);

-- The outbox: one row for each webhook that is to be told of one event.
create table webhook_deliveries (
  -- The webhook-id: the same at each attempt.
  id              text primary key,
  shop_id         text not null references shops (id),
  webhook_id      text not null,
  event           text not null,
  -- Events of one conversation go out in their order.
  conversation_id text,
  position        bigint generated always as identity,
  -- The whole body: ids, reasons and states. Names, addresses and words have no place here.
  payload         jsonb not null,
  state           text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
  attempts        integer not null default 0,
  -- Of the next attempt; while one runs, when its holder is taken for dead.
  due_at          timestamptz not null default now(),
  -- Of the newest attempt.
  status          integer,
  reason          text,
  created_at      timestamptz not null default now(),
  delivered_at    timestamptz,
  foreign key (shop_id, webhook_id) references webhooks (shop_id, id) on delete cascade,
  check ((state = 'delivered') = (delivered_at is not null))
);
create index webhook_deliveries_due on webhook_deliveries (due_at) where state = 'waiting';
create index webhook_deliveries_in_order on webhook_deliveries (webhook_id, conversation_id, position) where state = 'waiting';
create index webhook_deliveries_by_webhook on webhook_deliveries (shop_id, webhook_id, position desc);

alter table webhooks enable row level security;
alter table webhooks force row level security;
create policy webhooks_shop on webhooks
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on webhooks to shopmate_shop;

alter table webhook_deliveries enable row level security;
alter table webhook_deliveries force row level security;
create policy webhook_deliveries_shop on webhook_deliveries
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on webhook_deliveries to shopmate_shop;

-- Whoever writes down that it happened fills the outbox by it: there is no way to do one without the other.
create function tell_webhooks(shop text, event text, conversation text, at timestamptz, facts jsonb) returns void
language sql as $$
  insert into webhook_deliveries (id, shop_id, webhook_id, event, conversation_id, payload)
  select 'msg_' || gen_random_uuid(), w.shop_id, w.id, event, conversation,
         jsonb_build_object(
           'type', event,
           'timestamp', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'data', jsonb_build_object('shop', shop, 'conversationId', conversation) || jsonb_strip_nulls(facts))
    from webhooks w
   where w.shop_id = shop and w.disabled_at is null and event = any (w.events)
$$;

create function tell_webhooks_of_event() returns trigger language plpgsql as $$
begin
  perform tell_webhooks(new.shop_id, new.type, new.conversation_id, new.at, jsonb_build_object(
    'seq', new.seq,
    'handoffId', new.data ->> 'handoffId',
    'operatorId', new.data ->> 'operatorId',
    'reason', new.data ->> 'reason',
    'to', new.data ->> 'to'));
  return null;
end
$$;
create trigger events_tell_webhooks after insert on events for each row
  when (new.type in ('handoff.requested', 'handoff.accepted', 'handoff.returned', 'conversation.resolved'))
  execute function tell_webhooks_of_event();

create function tell_webhooks_of_action() returns trigger language plpgsql as $$
begin
  perform tell_webhooks(new.shop_id, 'action.committed', new.conversation_id, new.at, jsonb_build_object(
    'actionId', new.action_id,
    'kind', new.kind,
    'orderNumber', new.order_number,
    'state', new.type));
  return null;
end
$$;
create trigger action_entries_tell_webhooks after insert on action_entries for each row
  when (new.type = 'committed')
  execute function tell_webhooks_of_action();
