/** Articles, claims, the search index, events, and what moderators keep. */
export const articlesAndIndex = `
  create table article (
    no integer primary key,
    id text not null,
    version integer not null,
    newest integer not null,
    source text not null,
    outlet text,
    outlet_from text,
    title text,
    title_from text,
    url text,
    author text,
    published_at text,
    published_at_from text,
    published_day text,
    language text not null,
    text_sha256 text not null,
    digest integer not null,
    agencies text not null,
    wire_of text,
    status text not null,
    added_by text not null,
    added_at text not null,
    event_id text,
    grouped integer not null,
    analysis text not null,
    claims integer not null,
    attributed integer not null,
    unique (id, version)
  ) strict;
  create unique index article_newest on article (id) where newest = 1;
  create index article_text_sha256 on article (text_sha256);
  create index article_published on article (published_day) where newest = 1;
  create index article_event on article (event_id) where newest = 1;
  create index article_ungrouped on article (no) where newest = 1 and grouped = 0;
  create index article_analysis on article (analysis) where newest = 1;
  create index article_retracted on article (no) where status = 'retracted';

  create table article_text (article integer primary key references article, text text not null) strict;

  create table derived (
    article integer primary key references article,
    heading text not null,
    words text not null,
    names text not null,
    aliases text not null,
    profile text not null
  ) strict;

  create table claim (
    id text not null unique,
    article integer not null references article,
    present integer not null,
    ordinal integer not null,
    start integer not null,
    "end" integer not null,
    successor text,
    body text not null
  ) strict;
  create index claim_place on claim (article, start) where present = 1;
  create index claim_successor on claim (successor) where successor is not null;

  create table passage (
    id integer primary key,
    article integer not null references article,
    paragraph integer not null,
    first integer not null,
    last integer not null,
    terms text not null
  ) strict;
  create index passage_article on passage (article);

  create table sentence (
    id integer primary key,
    article integer not null references article,
    ordinal integer not null,
    passage integer not null,
    start integer not null,
    "end" integer not null,
    terms text not null,
    features text not null
  ) strict;
  create index sentence_article on sentence (article);

  create table posting (
    term text not null,
    block integer not null,
    sentence blob not null,
    passage blob not null,
    primary key (term, block)
  ) strict, without rowid;
  create table unindexed (article integer primary key) strict;

  create table word (
    word text not null, term text not null, count integer not null, primary key (word, term)
  ) strict, without rowid;
  create table term (term text primary key, count integer not null) strict, without rowid;
  create table name (
    name text not null, type text not null, articles integer not null, primary key (name, type)
  ) strict, without rowid;
  create table alias (
    name text not null, other text not null, articles integer not null, primary key (name, other)
  ) strict, without rowid;

  create table counts_to_fold (
    no integer primary key,
    sign integer not null,
    words text not null,
    terms text not null,
    names text not null,
    aliases text not null
  ) strict;

  create table event (
    id text primary key, label text not null, "from" text, "to" text, redirect text
  ) strict, without rowid;

  create table unanswered (
    key text primary key, question text not null, count integer not null, last_asked text not null
  ) strict, without rowid;
  create table rating (
    answer_key text not null,
    person text not null,
    question text not null,
    useful integer not null,
    at text not null,
    primary key (answer_key, person)
  ) strict, without rowid;
  create table audit (
    no integer primary key, at text not null, "by" text not null, action text not null, subject text not null,
    detail text not null
  ) strict;
  create table setting (key text primary key, value text not null) strict, without rowid;
`
