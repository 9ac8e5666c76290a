create table casework.factor (
    id uuid constraint factor_pk primary key,
    case_file_id uuid not null constraint factor_case_file_fk references casework.case_file,
    kind text not null constraint factor_kind_known check (kind in ('DOOR', 'PROTECTION')),
    code text not null constraint factor_code_form check (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    said text not null constraint factor_said_length check (char_length(said) <= 100),
    level text constraint factor_level_known check (level in ('INDIVIDUAL', 'FAMILY', 'COMMUNITY', 'WORKPLACE',
        'INSTITUTION')),
    places text[] constraint factor_places_known check (places <@ array['HOME_AREA', 'ON_THE_WAY', 'WHERE_USED']
        and cardinality(places) > 0),
    written_by uuid not null constraint factor_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint factor_once_key unique (case_file_id, kind, code, said),
    constraint factor_id_and_kind_key unique (id, kind),
    constraint factor_said_with_other check ((code = 'OTHER') = (said <> '')),
    constraint factor_door_has_level_and_place check ((kind = 'DOOR') = (level is not null)
        and (kind = 'DOOR') = (places is not null))
);
comment on table casework.factor is 'What opened the door for a child, or what protects it; never changed, its state is in its lines.';
comment on column casework.factor.id is 'Random surrogate.';
comment on column casework.factor.case_file_id is 'Which child.';
comment on column casework.factor.kind is 'Whether it opened the door or protects.';
comment on column casework.factor.code is 'Line of the list OPENED_DOOR or PROTECTS.';
comment on column casework.factor.said is 'What it is, where it is other; without names.';
comment on column casework.factor.level is 'On which level it lies; null of what protects.';
comment on column casework.factor.places is 'Where it opens the door: home area, on the way, where the child was used; null of what protects.';
comment on column casework.factor.written_by is 'Who wrote it.';
comment on column casework.factor.written_at is 'When.';
