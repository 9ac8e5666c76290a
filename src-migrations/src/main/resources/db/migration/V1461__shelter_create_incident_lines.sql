create table casework.incident_told (
    incident_id uuid constraint incident_told_pk primary key
        constraint incident_told_incident_fk references casework.incident on delete cascade,
    happened_where text not null constraint incident_told_where_length check (char_length(happened_where) between 1 and 100),
    words text not null constraint incident_told_words_length check (char_length(words) between 3 and 1000),
    done text not null constraint incident_told_done_length check (char_length(done) between 3 and 500),
    informed text[] not null constraint incident_told_informed_known check (cardinality(informed) > 0 and informed <@ array[
        'HOUSE_MANAGER', 'LEAD_WORKER', 'HEALTH_WORKER', 'CHILDS_CARER', 'POLICE', 'AUTHORITY', 'NOBODY_YET']),
    constraint incident_told_nobody_alone check (cardinality(informed) = 1 or not 'NOBODY_YET' = any (informed))
);
comment on table casework.incident_told is 'What happened, in words without names; never changed.';
comment on column casework.incident_told.incident_id is 'Of which incident.';
comment on column casework.incident_told.happened_where is 'Where in or near the house.';
comment on column casework.incident_told.words is 'What happened.';
comment on column casework.incident_told.done is 'What was done at once.';
comment on column casework.incident_told.informed is 'Who was told already.';

create table casework.incident_child (
    incident_id uuid not null,
    intake_id uuid not null constraint incident_child_intake_fk references casework.intake on delete cascade,
    confidential boolean not null,
    audience uuid not null,
    written_by uuid not null,
    reference text,
    call_word text,
    constraint incident_child_pk primary key (incident_id, intake_id),
    constraint incident_child_incident_fk foreign key (incident_id, confidential, audience, written_by)
        references casework.incident (id, confidential, audience, written_by) on delete cascade
);
create index incident_child_intake_idx on casework.incident_child (intake_id);
comment on table casework.incident_child is 'Which children an incident is about. Number and call word are a copy: who reads it outside of the house sees no record.';
comment on column casework.incident_child.incident_id is 'Which incident.';
comment on column casework.incident_child.intake_id is 'Which child.';
comment on column casework.incident_child.confidential is 'As of the incident.';
comment on column casework.incident_child.audience is 'As of the incident.';
comment on column casework.incident_child.written_by is 'As of the incident.';
comment on column casework.incident_child.reference is 'Its number then; null of a draft, whose number is not shown.';
comment on column casework.incident_child.call_word is 'Its call word then.';
