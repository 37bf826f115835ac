-- What the classifier made of logs, so that a board needn't read them all again. It may be emptied at any time.

create table conversation_outcomes (
  conversation_id text primary key,
  shop_id         text not null references shops (id),
  -- Good as long as the log, the rating and the classifier are these.
  last_seq        integer not null,
  rated_at        timestamptz,
  classifier      integer not null,
  -- server/outcomes/outcome.ts, ConversationRecord.
  record          jsonb not null,
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);

create index conversations_by_start on conversations (shop_id, created_at);

alter table conversation_outcomes enable row level security;
alter table conversation_outcomes force row level security;
create policy conversation_outcomes_shop on conversation_outcomes
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on conversation_outcomes to shopmate_shop;
