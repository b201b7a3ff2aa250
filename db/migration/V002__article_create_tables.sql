-- Articles as they were read. The text never changes: the evidence of every fact is an offset into it.

create table article (
    id bigint generated always as identity primary key,
    -- of the bytes received, and of the text without its white space: either one met again is the same article
    content_sha256 text not null constraint article_content_unique unique check (content_sha256 ~ '^[0-9a-f]{64}$'),
    text_sha256 text not null constraint article_text_unique unique check (text_sha256 ~ '^[0-9a-f]{64}$'),
    title text check (title <> ''),
    publisher text check (publisher <> ''),
    url text check (url ~ '^https?://'),
    published_on date,
    language text not null check (language in ('zh-Hans', 'zh-Hant', 'en')),
    text text not null check (text <> ''),
    media_type text not null,
    charset text not null,
    file_name text not null check (file_name <> ''),
    received_at timestamptz not null
);
create index article_published_idx on article (published_on desc nulls last, id desc);
create index article_received_idx on article (received_at desc, id desc);
create index article_language_idx on article (language, published_on desc nulls last, id desc);
create index article_publisher_idx on article (publisher, published_on desc nulls last, id desc);

-- Apart from the article, so that no list ever reads them.
create table article_original (
    article_id bigint primary key references article on delete cascade,
    bytes bytea not null check (length(bytes) > 0)
);
