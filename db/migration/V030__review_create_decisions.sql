-- What editors decide. A decision is never changed: it is made, and may be withdrawn. Facts are named by the lasting keys of their mentions, so that a decision finds
-- its subject again after every new reading of the article.

create table decision (
    id bigint generated always as identity primary key,
    kind text not null check (kind in
        ('confirm', 'reject', 'correct', 'add', 'same_event', 'different_events', 'part_of', 'merge', 'rename', 'alias')),
    fact text check (fact in ('layoff', 'capex')),
    subject_key text check (subject_key ~ '^[a-z0-9]{12,}$'),
    object_key text check (object_key ~ '^[a-z0-9]{12,}$'),
    -- the sentences as they stood when it was decided: what is shown when no reading has the fact any more
    subject_quote text check (subject_quote <> ''),
    object_quote text check (object_quote <> ''),
    -- of a fact added by hand: the article whose words it is taken from
    article_id bigint references article on delete cascade,
    company_id bigint references company,
    target_company_id bigint references company,
    payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object'),
    note text check (note <> ''),
    made_by text not null check (made_by <> ''),
    made_at timestamptz not null,
    withdrawn_by text check (withdrawn_by <> ''),
    withdrawn_at timestamptz check (withdrawn_at >= made_at),
    withdrawn_note text check (withdrawn_note <> ''),
    constraint decision_fact_rule check ((fact is not null) = (subject_key is not null)),
    constraint decision_subject_rule check ((fact is null) = (kind in ('merge', 'rename', 'alias'))),
    constraint decision_object_rule check ((object_key is not null) = (kind in ('same_event', 'different_events', 'part_of'))),
    constraint decision_pair_rule check (object_key <> subject_key),
    -- of same and different it does not matter which comes first
    constraint decision_order_rule check (kind not in ('same_event', 'different_events') or subject_key collate "C" < object_key collate "C"),
    constraint decision_part_of_rule check (kind <> 'part_of' or fact = 'layoff'),
    constraint decision_article_rule check ((article_id is not null) = (kind = 'add')),
    constraint decision_company_rule check ((company_id is not null) = (kind in ('merge', 'rename', 'alias'))),
    constraint decision_target_rule check ((target_company_id is not null) = (kind = 'merge')),
    constraint decision_merge_rule check (target_company_id <> company_id),
    constraint decision_payload_rule check ((payload <> '{}') = (kind in ('correct', 'add', 'rename', 'alias'))),
    constraint decision_quote_rule check (object_quote is null or object_key is not null),
    constraint decision_note_rule check (kind = 'confirm' or note is not null),
    constraint decision_withdrawn_rule check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2)),
    constraint decision_withdrawn_note_rule check (withdrawn_note is null or withdrawn_at is not null)
);
create index decision_subject_idx on decision (subject_key) where withdrawn_at is null;
create index decision_object_idx on decision (object_key) where withdrawn_at is null;
create index decision_company_idx on decision (company_id, kind) where withdrawn_at is null;
create index decision_target_idx on decision (target_company_id) where withdrawn_at is null;
create index decision_article_idx on decision (article_id);
create index decision_company_history_idx on decision (company_id);
create index decision_subject_history_idx on decision (subject_key);
create index decision_list_idx on decision (made_at desc, id desc);

-- A mention is an engine's, or an editor's who marked the words. The latter has no engine version, and no newer engine supersedes it.
alter table layoff_mention
    add column origin text not null default 'engine' check (origin in ('engine', 'editor')),
    alter column engine_version drop not null,
    add constraint layoff_mention_origin_rule check ((origin = 'engine') = (engine_version is not null));
create unique index layoff_mention_editor_key_idx on layoff_mention (lasting_key) where origin = 'editor';
alter table capex_mention
    add column origin text not null default 'engine' check (origin in ('engine', 'editor')),
    alter column engine_version drop not null,
    add constraint capex_mention_origin_rule check ((origin = 'engine') = (engine_version is not null));
create unique index capex_mention_editor_key_idx on capex_mention (lasting_key) where origin = 'editor';

-- A round can belong to a plan because an editor says so, without any text that names the plan's size.
do $$
declare
    rule text;
begin
    select conname into strict rule from pg_constraint
    where conrelid = 'layoff_event'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%parent_event_id IS NULL%part_of IS NOT NULL%';
    execute format('alter table layoff_event drop constraint %I', rule);
end $$;
