-- The gist of a conversation as a provider's model wrote it, so that it is asked once for what was said. The newest one of
-- each language; what is computed of a summary is never kept.

create table gists (
  shop_id         text not null references shops (id),
  conversation_id text not null,
  language        text not null check (language in ('en', 'zh')),
  -- The newest event that it knows.
  up_to_seq       integer not null,
  text            text not null,
  model           text not null,
  made_at         timestamptz not null default now(),
  primary key (conversation_id, language),
  foreign key (shop_id, conversation_id) references conversations (shop_id, id) on delete cascade
);

alter table gists enable row level security;
alter table gists force row level security;
create policy gists_shop on gists
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on gists to shopmate_shop;
