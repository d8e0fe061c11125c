/**
 * Answers given and what they cite, notices that are due, who waits for an answer, and what moderators say of claims; the way back
 * of each change.
 */
export const correspondence = `
  create table given_answer (
    no integer primary key,
    adapter text not null,
    conversation text not null,
    space text not null,
    kind text not null,
    message text,
    person text not null,
    question text,
    previous text,
    locale text not null,
    at text not null,
    until text not null
  ) strict;
  create unique index given_answer_message on given_answer (adapter, conversation, message) where message is not null;
  create index given_answer_person on given_answer (person);
  create index given_answer_until on given_answer (until);
  create table given_claim (
    answer integer not null, claim text not null, ordinal integer not null,
    primary key (answer, claim)
  ) strict, without rowid;
  create index given_claim_claim on given_claim (claim);
  create table notice (
    answer integer primary key,
    cause text not null, article text not null, reason text not null, at text not null
  ) strict;
  create trigger given_answer_gone after delete on given_answer begin
    delete from given_claim where answer = old.no;
    delete from notice where answer = old.no;
  end;
  create table subscription (
    no integer primary key,
    key text not null,
    question text not null,
    adapter text not null,
    conversation text not null,
    space text not null,
    kind text not null,
    person text not null,
    locale text not null,
    at text not null,
    due integer not null,
    unique (key, person, adapter, conversation)
  ) strict;
  create index subscription_person on subscription (person);
  create index subscription_due on subscription (no) where due = 1;
  create index rating_person on rating (person);
  alter table audit add column undo text;
  create table claim_speaker (claim text primary key, name text, role text) strict, without rowid;
  create table pointer (key text primary key, question text not null, claim text not null) strict, without rowid;
`
