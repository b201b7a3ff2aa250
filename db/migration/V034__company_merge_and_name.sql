-- Companies that the desk joined: each points to the company that stands for all of them, never to one that is merged itself.
alter table company
    add column merged_into_id bigint references company,
    add check (merged_into_id <> id);
create index company_merged_into_idx on company (merged_into_id) where merged_into_id is not null;

-- A mention keeps the company that its text names; its event belongs to the company which that one is merged into.
alter table layoff_mention drop constraint layoff_mention_event_id_company_id_fkey;
alter table layoff_mention
    add foreign key (event_id) references layoff_event deferrable initially deferred;

-- Names from the registry are written anew with each registry; those from the desk stay.
alter table company_alias add column from_desk boolean not null default false;
create index company_alias_desk_idx on company_alias (company_id) where from_desk;

-- Grows with every change of names at the desk; who reads articles looks here for whether his list of names is still the present one.
create table company_names_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into company_names_revision (revision) values (0);
