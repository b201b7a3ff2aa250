-- Companies, the names they go by, their parts, and named groups of them.

create table company (
    id bigint generated always as identity primary key,
    slug text not null unique check (slug <> '' and slug = lower(slug)),
    name_en text not null check (name_en <> ''),
    name_zh_hans text check (name_zh_hans <> ''),
    name_zh_hant text check (name_zh_hant <> ''),
    country text check (country ~ '^[A-Z]{2}$'),
    sector text check (sector <> ''),
    ticker text check (ticker <> ''),
    fiscal_year_end_month smallint not null default 12 check (fiscal_year_end_month between 1 and 12),
    fiscal_year_end_day smallint not null default 31 check (fiscal_year_end_day between 1 and 31),
    fiscal_year_named_after_start boolean not null default false,
    hyperscaler boolean not null default false,
    -- found in texts only: the registry does not hold it
    provisional boolean not null default false,
    created_at timestamptz not null default now(),
    check (provisional or (name_zh_hans is not null and name_zh_hant is not null and country is not null and sector is not null)),
    check (not (provisional and hyperscaler))
);
create index company_name_en_idx on company (lower(name_en), id);
create index company_sector_idx on company (sector);
create index company_country_idx on company (country);

-- Addresses that a company had before; they lead on to it.
create table company_former_slug (
    slug text primary key,
    company_id bigint not null references company on delete cascade
);
create index company_former_slug_company_idx on company_former_slug (company_id);

-- A part of a company with a name of its own, such as AWS.
create table company_unit (
    id bigint generated always as identity primary key,
    company_id bigint not null references company on delete cascade,
    name_en text not null check (name_en <> ''),
    name_zh_hans text not null check (name_zh_hans <> ''),
    name_zh_hant text not null check (name_zh_hant <> ''),
    unique (company_id, name_en),
    unique (id, company_id)
);

-- Every form by which a company or one of its units is named, with the form folded (script, width, case) for search.
create table company_alias (
    company_id bigint not null references company on delete cascade,
    alias text not null check (alias <> ''),
    folded text not null check (folded <> ''),
    ambiguous boolean not null default false,
    unit_id bigint,
    primary key (company_id, alias),
    foreign key (unit_id, company_id) references company_unit (id, company_id) on delete cascade
);
create index company_alias_folded_idx on company_alias (folded text_pattern_ops);
create index company_alias_unit_idx on company_alias (unit_id);

create table company_group (
    id bigint generated always as identity primary key,
    slug text not null unique check (slug <> '' and slug = lower(slug)),
    name_en text not null check (name_en <> ''),
    name_zh_hans text not null check (name_zh_hans <> ''),
    name_zh_hant text not null check (name_zh_hant <> '')
);

create table company_group_member (
    group_id bigint not null references company_group on delete cascade,
    company_id bigint not null references company,
    position smallint not null check (position >= 0),
    primary key (group_id, company_id),
    unique (group_id, position)
);
create index company_group_member_company_idx on company_group_member (company_id);
