-- Capital expenditure: mentions as articles state them, figures derived from them: one per spender, period and basis.
-- A spender is a company, a group of the registry, or a set of companies that only a text names: exactly one of the three.
-- Quarters count year * 4 + quarter - 1, so that 2024-Q4 is 8099; fiscal periods are aligned to calendar quarters.

create table capex_figure (
    id bigint generated always as identity primary key,
    company_id bigint references company,
    group_id bigint references company_group,
    group_key text check (group_key <> ''),
    group_name text check (group_name <> ''),
    group_members text[],
    key text not null check (key ~ '^[a-z0-9]{12,}$'),
    unit text check (unit <> ''),
    -- as the chosen mention states it: 2026, FY2025, FY2025-Q2, 2025/2027
    period text check (period ~ '^(FY)?\d{4}(-(Q[1-4]|H[12]|9M)|/(FY)?\d{4})?$'),
    fiscal boolean not null,
    first_quarter int,
    last_quarter int check (last_quarter >= first_quarter),
    basis text not null check (basis in ('actual', 'guidance', 'estimate', 'commitment')),
    amount numeric(24, 2) not null check (amount > 0),
    amount_max numeric(24, 2) check (amount_max >= amount),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    qualifier text not null check (qualifier in ('exact', 'about', 'at_least', 'up_to', 'vague')),
    -- the publication date of the article that the chosen value comes from
    as_of date,
    chosen_mention_id bigint not null,
    choice text not null,
    -- how many different values its mentions state
    value_count int not null check (value_count > 0),
    article_count int not null check (article_count > 0),
    mention_count int not null check (mention_count >= article_count),
    constraint capex_figure_key_unique unique (key) deferrable initially deferred,
    check (num_nonnulls(company_id, group_id, group_key) = 1),
    check ((group_key is null) = (group_name is null)),
    check (num_nulls(period, first_quarter, last_quarter) in (0, 3)),
    check (fiscal = coalesce(period like 'FY%', false)),
    check (unit is null or company_id is not null)
);
create index capex_figure_company_idx on capex_figure (company_id, first_quarter, basis);
create index capex_figure_group_idx on capex_figure (group_id, first_quarter, basis);
create index capex_figure_group_key_idx on capex_figure (group_key);
create index capex_figure_period_idx on capex_figure (first_quarter, last_quarter, basis);

create table capex_mention (
    id bigint generated always as identity primary key,
    article_id bigint not null references article on delete cascade,
    company_id bigint references company,
    group_id bigint references company_group,
    group_key text check (group_key <> ''),
    lasting_key text not null check (lasting_key ~ '^[a-z0-9]{12,}$'),
    engine_version int not null check (engine_version > 0),
    active boolean not null default true,
    spender_name text not null check (spender_name <> ''),
    names text[] not null,
    members text[],
    unit text check (unit <> ''),
    amount numeric(24, 2) not null check (amount > 0),
    amount_max numeric(24, 2) check (amount_max >= amount),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    qualifier text not null check (qualifier in ('exact', 'about', 'at_least', 'up_to', 'vague')),
    period text check (period ~ '^(FY)?\d{4}(-(Q[1-4]|H[12]|9M)|/(FY)?\d{4})?$'),
    basis text not null check (basis in ('actual', 'guidance', 'estimate', 'commitment')),
    confidence double precision not null check (confidence between 0 and 1),
    evidence jsonb not null check (jsonb_typeof(evidence) = 'array' and jsonb_array_length(evidence) > 0),
    rules text[] not null,
    figure_id bigint references capex_figure deferrable initially deferred,
    unique (lasting_key, engine_version),
    unique (id, figure_id),
    check (num_nonnulls(company_id, group_id, group_key) = 1),
    check (unit is null or company_id is not null),
    check (figure_id is null or active)
);
create unique index capex_mention_active_key_idx on capex_mention (lasting_key) where active;
create index capex_mention_article_idx on capex_mention (article_id);
create index capex_mention_company_idx on capex_mention (company_id) where active;
create index capex_mention_group_idx on capex_mention (group_id) where active;
create index capex_mention_group_key_idx on capex_mention (group_key) where active;
create index capex_mention_figure_idx on capex_mention (figure_id);

alter table capex_figure
    add foreign key (chosen_mention_id, id) references capex_mention (id, figure_id) deferrable initially deferred;

-- Keys that once opened a figure and no longer lead to one, each with the reason.
create table capex_withdrawn_key (
    key text primary key,
    company_id bigint references company,
    reason text not null check (reason <> ''),
    withdrawn_at timestamptz not null
);
create index capex_withdrawn_key_company_idx on capex_withdrawn_key (company_id);
