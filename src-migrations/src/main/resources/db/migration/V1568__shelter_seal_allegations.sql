-- The words of an allegation, and of what its receiver answers, are sealed with a key of their own that lies apart from the database:
-- they open for whom it is with, and for nobody who reads a copy. What was written before stays as it is.
alter table casework.incident_told add column confidential boolean not null default false, add column sealed bytea,
    alter column happened_where drop not null, alter column words drop not null, alter column done drop not null;
alter table casework.incident_move add column confidential boolean not null default false, add column sealed bytea,
    alter column words drop not null;
update casework.incident_told t set confidential = true from casework.incident i where i.id = t.incident_id and i.confidential;
update casework.incident_move m set confidential = true from casework.incident i where i.id = m.incident_id and i.confidential;
alter table casework.incident_told
    add constraint incident_told_sealed_fk foreign key (incident_id, confidential)
        references casework.incident (id, confidential) on delete cascade,
    add constraint incident_told_is_sealed check (confidential = (sealed is not null)
        and num_nonnulls(happened_where, words, done) = case when confidential then 0 else 3 end) not valid;
alter table casework.incident_move
    add constraint incident_move_sealed_fk foreign key (incident_id, confidential)
        references casework.incident (id, confidential) on delete cascade,
    add constraint incident_move_is_sealed check (confidential = (sealed is not null) and confidential = (words is null)) not valid;
comment on table casework.incident_told is 'What happened, in words without names; of an allegation sealed. Never changed.';
comment on column casework.incident_told.confidential is 'As of the incident.';
comment on column casework.incident_told.sealed is 'Where, what and what was done, locked with the key of this allegation; null where it stayed in the house.';
comment on column casework.incident_move.confidential is 'As of the incident.';
comment on column casework.incident_move.sealed is 'The words, locked with the key of this allegation; null where it stayed in the house.';
