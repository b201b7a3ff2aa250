-- Editors correct whose cut or money a fact is. company_id (group_id, group_key) is whose events and figures the mention is counted to, like event_id derived from
-- what holds; of a fact that was reassigned the told_ columns keep what its article says.

alter table layoff_mention
    add column reassigned boolean not null default false,
    add column told_company_id bigint references company,
    add constraint layoff_mention_reassigned_rule check (case when reassigned then company_id is not null else told_company_id is null end);
create index layoff_mention_told_company_idx on layoff_mention (told_company_id) where told_company_id is not null;

alter table capex_mention
    add column reassigned boolean not null default false,
    add column told_company_id bigint references company,
    add column told_group_id bigint references company_group,
    add column told_group_key text check (told_group_key <> ''),
    -- of companies that an editor puts together; what a text calls a group is its spender_name
    add column group_name text check (group_name <> ''),
    add column group_members text[],
    add constraint capex_mention_reassigned_rule check (case when reassigned
        then num_nonnulls(company_id, group_id, group_key) = 1 and num_nonnulls(told_company_id, told_group_id, told_group_key) <= 1
        else num_nonnulls(told_company_id, told_group_id, told_group_key, group_name, group_members) = 0 end),
    add constraint capex_mention_group_name_rule check (group_name is null or group_key is not null);
create index capex_mention_told_company_idx on capex_mention (told_company_id) where told_company_id is not null;
create index capex_mention_told_group_idx on capex_mention (told_group_id) where told_group_id is not null;

-- Which company has to be known is what the article says, not what an editor says instead.
do $$
declare
    rule record;
begin
    for rule in
        select conrelid::regclass as of, conname from pg_constraint
        where contype = 'c' and conrelid in ('layoff_mention'::regclass, 'capex_mention'::regclass)
          and (pg_get_constraintdef(oid) like '%INDUSTRY%' or pg_get_constraintdef(oid) like '%unit IS NULL%company_id IS NOT NULL%')
    loop
        execute format('alter table %s drop constraint %I', rule.of, rule.conname);
    end loop;
end $$;
alter table layoff_mention add constraint layoff_mention_told_company_rule check (
    (case when reassigned then told_company_id else company_id end is null) = (company_name = 'INDUSTRY')
    or case when reassigned then told_company_id else company_id end is null and not active);
alter table capex_mention add constraint capex_mention_told_rule check (
    not reassigned or num_nonnulls(told_company_id, told_group_id, told_group_key) = 1 or not active);
alter table capex_mention add constraint capex_mention_unit_rule check (
    unit is null or case when reassigned then told_company_id else company_id end is not null);
