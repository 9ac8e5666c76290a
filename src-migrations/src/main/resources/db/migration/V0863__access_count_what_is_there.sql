-- Before a place, a room or a person ends, the program counts the children that are there. It sees surrogates and
-- states, nothing of a child: no number, no word, no day.
create policy accounts_counts on casework.intake for select to kinward_accounts using (state = 'draft');
create policy accounts_counts on casework.case_file for select to kinward_accounts using (state = 'open');
create policy accounts_counts on casework.first_hour_tonight for select to kinward_accounts using (true);
grant select (id, agency_id, place_id, state) on casework.intake to kinward_accounts;
grant select (intake_id, agency_id, place_id, worker_id, state) on casework.case_file to kinward_accounts;
grant select (intake_id, place_id, room_id) on casework.first_hour_tonight to kinward_accounts;
create index first_hour_tonight_place_idx on casework.first_hour_tonight (place_id) where place_id is not null;
create index first_hour_tonight_room_idx on casework.first_hour_tonight (room_id) where room_id is not null;
create index intake_draft_agency_idx on casework.intake (agency_id) where state = 'draft';
