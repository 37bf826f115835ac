-- Which state a shop's knowledge is in. Whoever writes documents, passages or vectors first gives this row a new version,
-- which holds other writers back until that is committed. What a process has kept of the knowledge is good as long as the
-- version is the one it was found under. Random, not counted: a database that is put back to an earlier state goes on
-- differently.
create table knowledge_versions (
  shop_id text primary key references shops (id),
  version uuid not null default gen_random_uuid()
);

-- Shops that know something already; before the policies, which would refuse it.
insert into knowledge_versions (shop_id) select distinct shop_id from documents;

alter table knowledge_versions enable row level security;
alter table knowledge_versions force row level security;
create policy knowledge_versions_shop on knowledge_versions
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update on knowledge_versions to shopmate_shop;
