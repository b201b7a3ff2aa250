-- Readings: all articles read again by a newer engine, or by the same one with more names. What a reading finds is kept beside what holds, compared with it, and takes its
-- place only when somebody says so.

create table reading (
    id bigint generated always as identity primary key,
    engine_version int not null check (engine_version > 0),
    -- of the names that the engine was told
    directory text not null check (directory ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('reading', 'comparing', 'ready', 'applying', 'applied', 'abandoned', 'failed')),
    -- what it was doing when it failed, to be taken up again there
    failed_while text check (failed_while in ('reading', 'comparing', 'applying')),
    failure text,
    attempts int not null default 0 check (attempts >= 0),
    started_by text not null check (started_by <> ''),
    started_at timestamptz not null,
    ready_at timestamptz,
    applied_by text,
    applied_at timestamptz,
    ended_at timestamptz,
    -- articles that came later are read by the present engine anyway
    until_article_id bigint not null,
    last_article_id bigint not null default 0 check (last_article_id >= 0),
    articles_total int not null check (articles_total >= 0),
    articles_done int not null default 0 check (articles_done between 0 and articles_total),
    articles_changed int not null default 0 check (articles_changed between 0 and articles_done),
    articles_applied int not null default 0 check (articles_applied between 0 and articles_done),
    check ((state = 'failed') = (failed_while is not null)),
    check ((state in ('applied', 'abandoned')) = (ended_at is not null))
);
-- One at a time.
create unique index reading_open_idx on reading ((true)) where state not in ('applied', 'abandoned');
create index reading_latest_idx on reading (started_at desc, id desc);

-- Which engine's reading of an article holds: the one at its arrival, or the reading applied last.
create table article_reading (
    article_id bigint primary key references article on delete cascade,
    engine_version int not null check (engine_version > 0),
    -- null where it was not noted down yet
    directory text check (directory ~ '^[0-9a-f]{64}$'),
    reading_id bigint references reading
);
create index article_reading_engine_idx on article_reading (engine_version, directory);
create index article_reading_reading_idx on article_reading (reading_id);
insert into article_reading (article_id, engine_version) select id, 1 from article;

-- An article as a reading found it.
create table reading_article (
    reading_id bigint not null references reading,
    article_id bigint not null references article on delete cascade,
    changed boolean not null,
    applied boolean not null default false,
    primary key (reading_id, article_id)
);
create index reading_article_article_idx on reading_article (article_id);
create index reading_article_waiting_idx on reading_article (reading_id, article_id) where not applied;

-- The facts of an article that a reading changed, each before and after.
create table reading_fact (
    id bigint generated always as identity primary key,
    reading_id bigint not null references reading,
    article_id bigint not null references article on delete cascade,
    kind text not null check (kind in ('layoff', 'capex')),
    -- retold: the same values from other words
    change text not null check (change in ('added', 'gone', 'changed', 'retold', 'same')),
    old_mention_id bigint,
    new_mention_id bigint,
    -- whose events or figures it is about, before and after
    old_subject text check (old_subject <> ''),
    new_subject text check (new_subject <> ''),
    -- [{"field": "headcount", "before": "500", "after": "800"}, …]
    differences jsonb not null check (jsonb_typeof(differences) = 'array'),
    check ((change = 'added') = (old_mention_id is null)),
    check ((change = 'gone') = (new_mention_id is null)),
    check ((old_mention_id is null) = (old_subject is null)),
    check ((new_mention_id is null) = (new_subject is null))
);
create index reading_fact_list_idx on reading_fact (reading_id, change, id);
create index reading_fact_old_idx on reading_fact (reading_id, kind, old_subject);
create index reading_fact_new_idx on reading_fact (reading_id, kind, new_subject);
create index reading_fact_article_idx on reading_fact (article_id);

-- What a reading would make of one company's events, or one spender's figures; the numbers are null until they are compared.
create table reading_subject (
    reading_id bigint not null references reading,
    kind text not null check (kind in ('layoff', 'capex')),
    subject text not null check (subject <> ''),
    company_id bigint references company,
    name text not null check (name <> ''),
    facts_added int not null default 0 check (facts_added >= 0),
    facts_gone int not null default 0 check (facts_gone >= 0),
    facts_changed int not null default 0 check (facts_changed >= 0),
    entries_before int,
    entries_after int,
    entries_changed int,
    people_low_before bigint,
    people_low_after bigint,
    people_high_before bigint,
    people_high_after bigint,
    open_before int,
    open_after int,
    primary key (reading_id, kind, subject),
    check (num_nulls(entries_before, entries_after, entries_changed, people_low_before, people_low_after,
        people_high_before, people_high_after, open_before, open_after) in (0, 9))
);
create index reading_subject_company_idx on reading_subject (company_id);
create index reading_subject_waiting_idx on reading_subject (reading_id, kind, subject) where entries_before is null;

-- A mention belongs to the reading that found it; without one, it is from its article's arrival. What a reading found is not active before it is applied.
-- A company that the ledger does not hold yet is looked up, or added, only then.
alter table layoff_mention
    add column reading_id bigint references reading,
    drop constraint layoff_mention_lasting_key_engine_version_key,
    add unique nulls not distinct (lasting_key, reading_id),
    drop constraint layoff_mention_check5,
    add check ((company_id is null) = (company_name = 'INDUSTRY') or company_id is null and not active);
alter table capex_mention
    add column reading_id bigint references reading,
    drop constraint capex_mention_lasting_key_engine_version_key,
    add unique nulls not distinct (lasting_key, reading_id),
    drop constraint capex_mention_check1,
    add check (num_nonnulls(company_id, group_id, group_key) = 1 or num_nonnulls(company_id, group_id, group_key) = 0 and not active);
create index layoff_mention_reading_idx on layoff_mention (reading_id, article_id) where reading_id is not null;
create index capex_mention_reading_idx on capex_mention (reading_id, article_id) where reading_id is not null;
