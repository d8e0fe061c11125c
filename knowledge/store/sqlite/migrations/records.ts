/** Small records with an expiry, in place of settings that nothing used. */
export const records = `
  create table record (key text primary key, value text not null, until integer) strict, without rowid;
  create index record_until on record (until) where until is not null;
  drop table setting;
`
