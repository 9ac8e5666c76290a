-- The list of cases that an agency has offered lately is read by its managers: without it the table was walked as a whole.
create index transfer_from_idx on casework.transfer (from_agency_id, offered_at desc, id);
