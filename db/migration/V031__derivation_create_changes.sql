-- What changed in the ledger, written by the derivation in the transaction of what caused the change. Rows are added and never changed.
create table ledger_change (
    id bigint generated always as identity primary key,
    changed_at timestamptz not null,
    subject text not null check (subject in ('event', 'figure')),
    -- sources: another article tells the same, or one less; moved: only the canonical key is another; joined: it became part of another entry
    kind text not null check (kind in ('appeared', 'changed', 'sources', 'moved', 'joined', 'went')),
    -- the canonical key that the entry has after the change, or had last
    key text not null check (key ~ '^[a-z0-9]{12,}$'),
    former_key text check (former_key <> key),
    joined_key text check (joined_key <> key),
    -- whose it is: a company's, a registered group's, or that of a group that only texts name
    company_id bigint references company,
    group_id bigint references company_group,
    group_name text check (group_name <> ''),
    cause text not null check (cause in ('article', 'decision', 'reading', 'registry', 'derivation')),
    -- of the decision or the reading; an article's is in article_id
    cause_id bigint not null,
    article_id bigint references article on delete set null,
    -- all values that it showed after the change, or showed last; of those that differ, the old and the new
    shown jsonb not null check (jsonb_typeof(shown) = 'object'),
    before jsonb not null check (jsonb_typeof(before) = 'object'),
    after jsonb not null check (jsonb_typeof(after) = 'object'),
    check (num_nonnulls(company_id, group_id, group_name) = 1),
    check (article_id is null or cause = 'article'),
    check (kind <> 'moved' or former_key is not null),
    check ((kind = 'joined') = (joined_key is not null)),
    check (kind <> 'appeared' or before = '{}'),
    check (kind not in ('joined', 'went') or after = '{}')
);
create index ledger_change_company_idx on ledger_change (company_id, id desc);
create index ledger_change_kind_idx on ledger_change (kind, id desc);
create index ledger_change_key_idx on ledger_change (key, id desc);
create index ledger_change_article_idx on ledger_change (article_id);

-- Keys that once led to an event or figure and now lead nowhere, each with what took it away. Replaces a table for each, into which nothing was ever written.
drop table layoff_withdrawn_key;
drop table capex_withdrawn_key;
create table withdrawn_key (
    key text primary key check (key ~ '^[a-z0-9]{12,}$'),
    subject text not null check (subject in ('event', 'figure')),
    cause text not null check (cause in ('article', 'decision', 'reading', 'registry', 'derivation')),
    cause_id bigint not null,
    withdrawn_at timestamptz not null
);
