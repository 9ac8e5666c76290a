-- Some countries forbid to collect ethnic groups (F72): then nothing is asked, and tables say so instead of "unknown".
alter table account.agency add column group_asked boolean not null default true;
comment on column account.agency.group_asked is 'Whether the law of the country lets somebody ask a child about its ethnic group.';
