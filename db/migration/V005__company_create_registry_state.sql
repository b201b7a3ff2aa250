-- Which registry the companies were last brought up to date with: a start with the same one has nothing to do.
create table company_registry_state (
    only_row boolean primary key default true check (only_row),
    fingerprint text not null
);
