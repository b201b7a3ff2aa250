-- What the desk says of a company is laid over what the registry or a text told of it, and can be lifted again.

create table company_told (
    company_id bigint primary key references company on delete cascade,
    -- as it was told
    slug text not null,
    name_en text not null,
    name_zh_hans text,
    name_zh_hant text,
    country text,
    sector text,
    ticker text,
    fiscal_year_end_month smallint not null,
    fiscal_year_end_day smallint not null,
    fiscal_year_named_after_start boolean not null,
    -- what the desk says instead: by the name of the column
    desk jsonb not null check (jsonb_typeof(desk) = 'object' and desk <> '{}')
);

-- A name given by renaming is found by search; the engine is told only those added as aliases.
alter table company_alias add column from_rename boolean not null default false;

-- An address that the desk gave once and took back still leads on, but texts that use the word mean somebody else.
alter table company_former_slug add column from_desk boolean not null default false;

-- A company is merged into one that is not merged itself.
alter table company
    add column is_root boolean generated always as (merged_into_id is null) stored,
    add column merged_into_root boolean generated always as (case when merged_into_id is null then null else true end) stored,
    add constraint company_root_unique unique (id, is_root),
    add constraint company_merged_into_root foreign key (merged_into_id, merged_into_root) references company (id, is_root)
        deferrable initially deferred;
create index company_provisional_idx on company (lower(name_en), id) where provisional and merged_into_id is null;
