-- Events are numbered in blocks of fifty by the application, so that many are stored by one statement.
alter table layoff_event alter column id drop identity;
create sequence layoff_event_id_seq increment by 50 owned by layoff_event.id;
select setval('layoff_event_id_seq', (select coalesce(max(id), 0) + 50 from layoff_event));
alter table layoff_event alter column id set default nextval('layoff_event_id_seq');

-- What leads nowhere, among mentions that are mostly placed.
create index layoff_mention_unplaced_idx on layoff_mention (company_id) where event_id is null;
create index capex_mention_unplaced_company_idx on capex_mention (company_id) where figure_id is null;
create index capex_mention_unplaced_group_idx on capex_mention (group_id) where figure_id is null;
create index capex_mention_unplaced_key_idx on capex_mention (group_key) where figure_id is null;
