-- A part of a larger cut, told beside it by the same article, is kept out of totals: the event of the whole says why.
alter table layoff_event
    add column whole_event_id bigint,
    add constraint layoff_event_whole_fkey foreign key (whole_event_id, company_id) references layoff_event (id, company_id)
        deferrable initially deferred,
    add constraint layoff_event_whole_rule check (whole_event_id is null or not counted and whole_event_id <> id);
create index layoff_event_whole_idx on layoff_event (whole_event_id) where whole_event_id is not null;
