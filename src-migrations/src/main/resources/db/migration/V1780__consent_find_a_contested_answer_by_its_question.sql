-- The index by time was read once for every question of a place, all of it each time: among more children it took longer.
drop index casework.consent_said_contested_idx;
create index consent_said_contested_idx on casework.consent_said (consent_id, number) where state = 'WITHDRAWN_AGAINST_CHILD';
