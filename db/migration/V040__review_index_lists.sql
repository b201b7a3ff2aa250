-- The desk lists decisions by who made them, and those that were withdrawn; a fact's page lists withdrawn ones too, whichever side of a pair it was on.

create index decision_editor_idx on decision (made_by, id desc);
create index decision_withdrawn_idx on decision (id desc) where withdrawn_at is not null;
create index decision_open_idx on decision (id desc) where withdrawn_at is null;
create index decision_object_history_idx on decision (object_key) where object_key is not null;
