-- Who belongs to a place or a team, without walking over everybody.
create index standing_scope_idx on account.standing (scope_id, capacity);
create index person_team_idx on account.person (team_id) where team_id is not null;
create index room_place_idx on account.room (place_id, name);
create index place_agency_idx on account.place (agency_id, name, id);
