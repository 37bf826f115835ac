-- Shops, and the role under which every statement for one shop runs.

-- Roles belong to the whole cluster: another database of it may have made this one already, or be making it right now.
do $$
begin
  begin
    create role shopmate_shop nologin;
  exception
    when duplicate_object or unique_violation then null;
  end;
  if exists (select from pg_roles where rolname = 'shopmate_shop' and (rolsuper or rolbypassrls)) then
    raise exception 'the role shopmate_shop must be neither superuser nor bypassrls';
  end if;
  begin
    set local role shopmate_shop;
    set local role none;
  exception
    when insufficient_privilege then
      begin
        execute format('grant shopmate_shop to %I', current_user);
      exception
        when unique_violation then null;
      end;
  end;
end
$$;

create table shops (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
  name jsonb not null check (name ? 'en' and name ? 'zh'),
  -- The key of the shop's identity tokens (HS256).
  identity_secret text not null check (length(identity_secret) >= 32),
  -- Origins whose pages may embed the widget; empty: any.
  allowed_origins text[] not null default '{}',
  default_language text not null default 'en' check (default_language in ('en', 'zh')),
  -- ISO 4217
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- IANA
  time_zone text not null,
  created_at timestamptz not null default now()
);
alter table shops enable row level security;
alter table shops force row level security;
create policy shops_shop on shops
  using (id = current_setting('shopmate.shop', true))
  with check (id = current_setting('shopmate.shop', true));
grant select on shops to shopmate_shop;

-- What the whole server keeps for itself, such as the key of session tokens. No shop may see it.
create table settings (
  name text primary key,
  value text not null,
  created_at timestamptz not null default now()
);
