-- A reading that names were added to meanwhile starts over with them: only names that are newer than those it began with, so that nodes with other names do not undo
-- each other's work.
alter table reading
    add column names_revision bigint not null default 0 check (names_revision >= 0),
    add column restarts int not null default 0 check (restarts >= 0);
