-- Who offered a case is told on Today that the other agency said no.
create index transfer_declined_idx on casework.transfer (from_agency_id, answered_at) where state = 'DECLINED';
