-- What somebody uploaded, and what became of each file.
create table upload (
  id bigint generated always as identity primary key,
  username text not null,
  uploaded_at timestamptz not null default now()
);
create index upload_latest_idx on upload (uploaded_at desc, id desc);

create table upload_item (
  upload_id bigint not null references upload (id) on delete cascade,
  position int not null check (position >= 0),
  file_name text not null,
  outcome text not null check (outcome in ('added', 'duplicate', 'rejected', 'failed')),
  article_id bigint references article (id) on delete set null,
  layoffs int not null default 0 check (layoffs >= 0),
  capex int not null default 0 check (capex >= 0),
  reason text,
  detail text,
  primary key (upload_id, position),
  check ((outcome = 'rejected') = (reason is not null)),
  check (outcome in ('added', 'duplicate') or article_id is null)
);
create index upload_item_article_idx on upload_item (article_id);
