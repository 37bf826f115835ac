-- What people have answered, on its way into the shop's knowledge.

create table knowledge_drafts (
  id              text primary key,
  shop_id         text not null references shops (id),
  conversation_id text not null,
  state           text not null default 'draft' check (state in ('draft', 'approved', 'rejected')),
  question        text not null check (question <> ''),
  answer          text not null check (answer <> ''),
  language        text not null check (language in ('en', 'zh')),
  -- How much was taken out of it because it is personal.
  removed         integer not null default 0,
  created_by      text not null,
  created_at      timestamptz not null default now(),
  decided_by      text,
  decided_at      timestamptz,
  -- Of its document in the knowledge base.
  source          text,
  unique (shop_id, id),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade,
  foreign key (shop_id, created_by) references operators (shop_id, id),
  foreign key (shop_id, decided_by) references operators (shop_id, id),
  check ((state = 'draft') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check ((state = 'approved') = (source is not null))
);
-- Asked for twice it is made once.
create unique index knowledge_drafts_one_open on knowledge_drafts (conversation_id) where state = 'draft';
create index knowledge_drafts_by_state on knowledge_drafts (shop_id, state, created_at desc);

alter table knowledge_drafts enable row level security;
alter table knowledge_drafts force row level security;
create policy knowledge_drafts_shop on knowledge_drafts
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on knowledge_drafts to shopmate_shop;
