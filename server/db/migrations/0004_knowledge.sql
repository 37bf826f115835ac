-- What the shop knows: documents, cut into passages, indexed by words and by meaning.
--
-- Full text is an inverted index of our own (`passage_words`), not tsvector with GIN: Postgres can't use GIN under
-- row-level security, since `@@` isn't leakproof, and has neither Chinese words nor inverse document frequency. Plain
-- equality is leakproof, so a lookup here touches the shop's own postings only.

create extension if not exists vector;

create table documents (
  id           text primary key,
  shop_id      text not null references shops (id),
  -- Path inside the ingested folder, URL, or name of the uploaded file: the identity of the document in its shop.
  source       text not null check (source <> ''),
  -- What is synchronised together: a document missing from a folder is removed only from that folder's collection.
  collection   text not null,
  title        text not null,
  language     text not null check (language in ('en', 'zh')),
  topic        text,
  audience     text,
  format       text not null check (format in ('markdown', 'html', 'pdf', 'docx', 'csv')),
  bytes        integer not null,
  -- Of the file, and of all else that decides its passages.
  content_hash text not null,
  passages     integer not null,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  unique (shop_id, source),
  unique (shop_id, id)
);

create table passages (
  -- Small and ordered, for the indexes; `id` is for the outside and outlives a change elsewhere in its document.
  number      bigint generated always as identity primary key,
  id          text not null,
  shop_id     text not null references shops (id),
  document_id text not null,
  position    integer not null,
  language    text not null check (language in ('en', 'zh')),
  headings    text[] not null,
  text        text not null,
  -- The distinct words of title, headings and text, and beside each its weight in this passage.
  words       text[] not null,
  impacts     smallint[] not null check (cardinality(impacts) = cardinality(words)),
  unique (shop_id, id),
  unique (shop_id, document_id, position),
  foreign key (shop_id, document_id) references documents (shop_id, id) on delete cascade
);

-- The inverted index: for each word, the passages that hold it, by weight. No foreign key to passages, whose check would
-- cost more than the row itself; both change in the same transaction only.
create table passage_words (
  shop_id  text not null references shops (id),
  language text not null,
  word     text not null,
  impact   smallint not null,
  passage  bigint not null,
  primary key (shop_id, language, word, impact, passage)
);

-- In how many of a shop's passages a word occurs. The word '*' stands in every passage.
create table word_counts (
  shop_id  text not null references shops (id),
  language text not null,
  word     text not null,
  passages integer not null,
  primary key (shop_id, language, word)
);

-- One vector a passage. Embedders differ in dimensions, so the column has none: searches compare only vectors of one
-- embedder, and an index is made for one shop, language and number of dimensions.
create table passage_embeddings (
  passage    bigint primary key references passages (number) on delete cascade,
  shop_id    text not null references shops (id),
  language   text not null,
  embedder   text not null,
  dimensions smallint not null,
  embedding  halfvec not null
);
-- In the row, not beside it, or every comparison would fetch it from elsewhere. 3,072 dimensions fill 6 KB of a page's 8.
alter table passage_embeddings alter column embedding set storage plain;
create index passage_embeddings_by_embedder on passage_embeddings (shop_id, embedder, language);

alter table documents enable row level security;
alter table documents force row level security;
create policy documents_shop on documents
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on documents to shopmate_shop;

alter table passages enable row level security;
alter table passages force row level security;
create policy passages_shop on passages
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on passages to shopmate_shop;

alter table passage_words enable row level security;
alter table passage_words force row level security;
create policy passage_words_shop on passage_words
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on passage_words to shopmate_shop;

alter table word_counts enable row level security;
alter table word_counts force row level security;
create policy word_counts_shop on word_counts
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on word_counts to shopmate_shop;

alter table passage_embeddings enable row level security;
alter table passage_embeddings force row level security;
create policy passage_embeddings_shop on passage_embeddings
  using (shop_id = current_setting('shopmate.shop', true))
  with check (shop_id = current_setting('shopmate.shop', true));
grant select, insert, update, delete on passage_embeddings to shopmate_shop;

-- Makes the vector indexes of the present shop for so many dimensions, one a language, unless they are there. A shop asks
-- for it when it has grown too large to compare with every passage. Runs as the owner, since only the owner of a table may
-- index it; indexes of each shop alone keep recall whatever other shops hold. Writers of this table wait meanwhile.
create function index_shop_embeddings(wanted integer) returns void
language plpgsql security definer
set search_path = public, pg_temp
set maintenance_work_mem = '512MB'
as $$
declare
  shop text := current_setting('shopmate.shop');
  one_language text;
  index_name text;
begin
  if wanted not between 1 and 4000 then
    raise exception 'an index over % dimensions is not possible', wanted;
  end if;
  foreach one_language in array array['en', 'zh'] loop
    index_name := format('passage_embeddings_%s_%s_%s', wanted, one_language, left(md5(shop), 16));
    continue when to_regclass(index_name) is not null;
    execute format(
      'create index if not exists %I on passage_embeddings using hnsw ((embedding::halfvec(%s)) halfvec_cosine_ops) '
      'with (m = 16, ef_construction = 128) where shop_id = %L and language = %L and dimensions = %s',
      index_name, wanted, shop, one_language, wanted
    );
  end loop;
end
$$;
revoke all on function index_shop_embeddings(integer) from public;
grant execute on function index_shop_embeddings(integer) to shopmate_shop;

-- Gathers the planner's statistics after much has changed at once. Without them it takes the tables for empty and finds
-- single passages by reading them all; a server of its own would come to it by itself in a minute, an embedded one never.
create function gather_knowledge_statistics() returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  analyze documents, passages, passage_words, word_counts, passage_embeddings;
end
$$;
revoke all on function gather_knowledge_statistics() from public;
grant execute on function gather_knowledge_statistics() to shopmate_shop;
