-- Mentions are what articles say and never change; events are derived from them and rewritten whenever their company's mentions do.

create table layoff_event (
    id bigint generated always as identity primary key,
    company_id bigint not null references company,
    -- the lasting key of the mention with the smallest (publication date, key)
    key text not null check (key ~ '^[a-z0-9]{12,}$'),
    role text not null check (role in ('round', 'plan', 'total')),
    status text not null check (status in ('reported', 'denied', 'planned', 'announced')),
    -- known only from articles that look back on it
    recalled boolean not null,
    -- enters totals: not a plan whose rounds are known, a running total, a rumour or a denial
    counted boolean not null,
    headcount bigint check (headcount >= 0),
    headcount_max bigint,
    qualifier text check (qualifier in ('exact', 'about', 'at_least', 'up_to', 'vague')),
    headcount_low bigint check (headcount_low >= 0),
    headcount_high bigint check (headcount_high >= headcount_low),
    headcount_or_more boolean not null default false,
    workforce_percent numeric(7, 4) check (workforce_percent > 0 and workforce_percent <= 100),
    announced_on text check (announced_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    announced_first date,
    announced_last date check (announced_last >= announced_first),
    unit text check (unit <> ''),
    location text check (location <> ''),
    reason text check (reason in ('ai', 'restructuring', 'cost', 'overhiring', 'demand', 'merger', 'performance', 'closure', 'other')),
    -- the size of the plan that a text says this round belongs to, and the plan itself where the ledger holds it
    part_of bigint check (part_of > 0),
    parent_event_id bigint check (parent_event_id <> id),
    -- which mention each chosen value comes from, and by which rule it won over others
    headcount_mention_id bigint,
    headcount_choice text,
    percent_mention_id bigint,
    percent_choice text,
    announced_mention_id bigint,
    announced_choice text,
    status_mention_id bigint not null,
    unit_mention_id bigint,
    location_mention_id bigint,
    reason_mention_id bigint,
    article_count int not null check (article_count > 0),
    mention_count int not null check (mention_count >= article_count),
    first_published_on date,
    last_published_on date check (last_published_on >= first_published_on),
    constraint layoff_event_key_unique unique (key) deferrable initially deferred,
    unique (id, company_id),
    foreign key (parent_event_id, company_id) references layoff_event (id, company_id) deferrable initially deferred,
    check (headcount_max is null or headcount_max >= headcount),
    check (num_nulls(headcount, headcount_low, headcount_high, headcount_mention_id, headcount_choice) in (0, 5)),
    check (num_nulls(workforce_percent, percent_mention_id, percent_choice) in (0, 3)),
    check (num_nulls(announced_on, announced_first, announced_last, announced_mention_id, announced_choice) in (0, 5)),
    check (num_nulls(unit, unit_mention_id) in (0, 2)),
    check (num_nulls(location, location_mention_id) in (0, 2)),
    check (num_nulls(reason, reason_mention_id) in (0, 2)),
    check ((qualifier is null) = (headcount is null and workforce_percent is null)),
    check (headcount is not null or (headcount_max is null and not headcount_or_more)),
    check (parent_event_id is null or part_of is not null),
    check (not (counted and (role = 'total' or status in ('reported', 'denied'))))
);
create index layoff_event_company_idx on layoff_event (company_id, announced_first desc nulls last, id);
create index layoff_event_date_idx on layoff_event (announced_first desc nulls last, id);
create index layoff_event_size_idx on layoff_event (headcount_high desc nulls last, id);
create index layoff_event_status_idx on layoff_event (status, announced_first desc nulls last, id);
create index layoff_event_reason_idx on layoff_event (reason, announced_first desc nulls last, id);
create index layoff_event_parent_idx on layoff_event (parent_event_id);

create table layoff_mention (
    id bigint generated always as identity primary key,
    article_id bigint not null references article on delete cascade,
    -- null for a total over an industry or a country
    company_id bigint references company,
    lasting_key text not null check (lasting_key ~ '^[a-z0-9]{12,}$'),
    engine_version int not null check (engine_version > 0),
    -- what the newest engine that read the article found; older readings stay for comparison
    active boolean not null default true,
    company_name text not null check (company_name <> ''),
    names text[] not null,
    headcount bigint check (headcount >= 0),
    headcount_max bigint,
    qualifier text not null check (qualifier in ('exact', 'about', 'at_least', 'up_to', 'vague')),
    workforce_percent numeric(7, 4) check (workforce_percent > 0 and workforce_percent <= 100),
    announced_on text check (announced_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    announced_first date,
    announced_last date check (announced_last >= announced_first),
    -- false where the date is only the article's own
    announced_stated boolean not null,
    status text not null check (status in ('reported', 'denied', 'planned', 'announced', 'completed')),
    role text not null check (role in ('round', 'plan', 'total')),
    part_of bigint check (part_of > 0),
    unit text check (unit <> ''),
    location text check (location <> ''),
    reason text check (reason in ('ai', 'restructuring', 'cost', 'overhiring', 'demand', 'merger', 'performance', 'closure', 'other')),
    confidence double precision not null check (confidence between 0 and 1),
    -- [{"field": "sentence", "start": 0, "end": 9, "quote": "…"}, …], the carrying sentence first
    evidence jsonb not null check (jsonb_typeof(evidence) = 'array' and jsonb_array_length(evidence) > 0),
    rules text[] not null,
    event_id bigint,
    unique (lasting_key, engine_version),
    unique (id, event_id),
    foreign key (event_id, company_id) references layoff_event (id, company_id) deferrable initially deferred,
    check (headcount_max is null or headcount_max >= headcount),
    check (headcount_max is null or headcount is not null),
    check (num_nulls(announced_on, announced_first, announced_last) in (0, 3)),
    check (announced_on is not null or not announced_stated),
    check ((company_id is null) = (company_name = 'INDUSTRY')),
    check (event_id is null or (company_id is not null and active))
);
create unique index layoff_mention_active_key_idx on layoff_mention (lasting_key) where active;
create index layoff_mention_article_idx on layoff_mention (article_id);
create index layoff_mention_company_idx on layoff_mention (company_id) where active;
create index layoff_mention_event_idx on layoff_mention (event_id);

-- A chosen value comes from a mention of the same event.
alter table layoff_event
    add foreign key (headcount_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred,
    add foreign key (percent_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred,
    add foreign key (announced_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred,
    add foreign key (status_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred,
    add foreign key (unit_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred,
    add foreign key (location_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred,
    add foreign key (reason_mention_id, id) references layoff_mention (id, event_id) deferrable initially deferred;

-- Keys that once opened an event and no longer lead to one, each with the reason.
create table layoff_withdrawn_key (
    key text primary key,
    company_id bigint references company,
    reason text not null check (reason <> ''),
    withdrawn_at timestamptz not null
);
create index layoff_withdrawn_key_company_idx on layoff_withdrawn_key (company_id);
