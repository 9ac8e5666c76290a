-- Refusals are few among everything that is written down; managers look for those about their children each month.
create index entry_refused_idx on audit.entry (written_at) where outcome = 'REFUSED';
create index inbox_refused_idx on audit.inbox (written_at) where outcome = 'REFUSED';
