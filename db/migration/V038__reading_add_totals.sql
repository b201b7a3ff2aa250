-- The whole ledger's totals when a reading had been compared; what it would make of them is these and the differences of its subjects.
alter table reading
    add column events int check (events >= 0),
    add column figures int check (figures >= 0),
    add column people_low bigint check (people_low >= 0),
    add column people_high bigint check (people_high >= people_low),
    add column people_open int check (people_open >= 0),
    add check (num_nulls(events, figures, people_low, people_high, people_open) in (0, 5));
