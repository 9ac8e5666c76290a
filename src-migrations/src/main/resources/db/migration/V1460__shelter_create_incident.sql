create table casework.incident (
    id uuid constraint incident_pk primary key,
    place_id uuid not null constraint incident_place_fk references account.place,
    kind text not null constraint incident_kind_known check (kind in ('INJURY', 'SUDDEN_ILLNESS', 'FIGHT', 'SELF_HARM',
        'STRANGER_CAME', 'THREAT', 'LOST_OR_BROKEN', 'OTHER_INCIDENT', 'ALLEGATION')),
    confidential boolean not null,
    receiver_id uuid constraint incident_receiver_fk references account.person,
    audience uuid not null,
    happened_at timestamptz not null,
    written_by uuid not null constraint incident_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint incident_lines_key unique (id, confidential, audience, written_by),
    constraint incident_allegation_leaves_the_house check (confidential = (kind = 'ALLEGATION')
        and confidential = (receiver_id is not null)),
    constraint incident_audience_fits check (audience = coalesce(receiver_id, place_id)),
    constraint incident_goes_to_another check (receiver_id <> written_by),
    constraint incident_is_past check (happened_at <= written_at)
);
create index incident_place_idx on casework.incident (place_id, written_at desc, id) where not confidential;
create index incident_receiver_idx on casework.incident (receiver_id, written_at desc) where confidential;
create index incident_writer_idx on casework.incident (written_by, written_at desc) where confidential;
comment on table casework.incident is 'That something happened in a house; an allegation against its people goes to one person outside of it. Never changed.';
comment on column casework.incident.id is 'Random surrogate: the key of the form.';
comment on column casework.incident.place_id is 'In which house.';
comment on column casework.incident.kind is 'What kind of thing happened.';
comment on column casework.incident.confidential is 'Whether it left the house.';
comment on column casework.incident.receiver_id is 'Who outside of the house received it; null where it stayed there.';
comment on column casework.incident.audience is 'Who reads it: the house, or the person it went to.';
comment on column casework.incident.happened_at is 'When it happened.';
comment on column casework.incident.written_by is 'Who wrote it.';
comment on column casework.incident.written_at is 'When.';
