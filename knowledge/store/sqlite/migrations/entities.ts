/**
 * Names counted by whom they stand for, and what moderators say of names. What an article contributes stands with what is
 * derived from it; null in rows of before, which the next analysis fills.
 */
export const entities = `
  alter table derived add column entities text;
  create table entity_name (
    id text not null, name text not null, type text not null, surname text, articles integer not null,
    primary key (id, name, type)
  ) strict, without rowid;
  create index entity_surname on entity_name (surname, id) where surname is not null;
  create table entity_tie (
    id text not null, other text not null, articles integer not null, primary key (id, other)
  ) strict, without rowid;
  create table entity_role (
    id text not null, role text not null, articles integer not null, primary key (id, role)
  ) strict, without rowid;
  create table name_rule (rule text primary key) strict, without rowid;
`
