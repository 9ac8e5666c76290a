create table casework.visitor (
    id uuid constraint visitor_pk primary key,
    place_id uuid not null constraint visitor_place_fk references account.place,
    intake_id uuid constraint visitor_intake_fk references casework.intake on delete cascade,
    came_as text not null constraint visitor_came_as_known check (came_as in ('MOTHER', 'FATHER', 'BROTHER_OR_SISTER',
        'OTHER_RELATIVE', 'FAMILY_FRIEND', 'SOCIAL_SERVICE', 'POLICE_OR_COURT', 'LEGAL_AID', 'HEALTH_WORKER', 'TEACHER',
        'COMMUNITY_OR_FAITH', 'SUPPLIER_OR_INSPECTOR', 'STRANGER')),
    paper text not null constraint visitor_paper_known check (paper in ('NATIONAL_CARD', 'PASSPORT', 'SERVICE_CARD',
        'OTHER_CARD_WITH_PICTURE', 'KNOWN_HERE', 'NONE')),
    name_slot integer constraint visitor_name_slot check (name_slot between 0 and 199),
    alike boolean not null,
    came_at timestamptz not null,
    written_by uuid not null constraint visitor_written_by_fk references account.person,
    written_at timestamptz not null,
    allowed_person_id uuid constraint visitor_allowed_person_fk references account.person,
    refused_why text constraint visitor_refused_why_known check (refused_why in ('MAY_NOT_COME_NEAR', 'NO_PAPER',
        'CHILD_DOES_NOT_WANT', 'NOT_NOW', 'NOBODY_ALLOWS', 'CHILD_IS_NOT_HERE', 'OTHER_REASON')),
    words text not null constraint visitor_words_length check (char_length(words) <= 300),
    left_at timestamptz,
    left_by uuid constraint visitor_left_by_fk references account.person,
    left_written_at timestamptz,
    constraint visitor_is_let_in_or_not check ((allowed_person_id is null) <> (refused_why is null)),
    constraint visitor_name_is_of_a_child check (name_slot is null or intake_id is not null),
    constraint visitor_to_a_child_has_a_name check (refused_why is not null or intake_id is null or name_slot is not null),
    constraint visitor_to_a_child_shows_a_paper check (refused_why is not null or intake_id is null or paper <> 'NONE'),
    constraint visitor_says_another_reason check (refused_why is distinct from 'OTHER_REASON' or words <> ''),
    constraint visitor_is_past check (came_at <= written_at),
    constraint visitor_leaves_after_coming check (left_at >= came_at and left_at <= left_written_at),
    constraint visitor_departure_is_whole check ((left_at is null) = (left_by is null)
        and (left_at is null) = (left_written_at is null)),
    constraint visitor_who_was_not_let_in_does_not_leave check (left_at is null or refused_why is null)
);
create index visitor_place_idx on casework.visitor (place_id, came_at desc, id);
create index visitor_intake_idx on casework.visitor (intake_id, came_at desc) where intake_id is not null;
create index visitor_inside_idx on casework.visitor (place_id) where left_at is null and refused_why is null;
comment on table casework.visitor is 'Who came to the door of a house; never changed but for the hour of leaving. Names are in the vault.';
comment on column casework.visitor.id is 'Random surrogate.';
comment on column casework.visitor.place_id is 'Which house.';
comment on column casework.visitor.intake_id is 'Which child the visitor asked for; null where it is about the house.';
comment on column casework.visitor.came_as is 'What the visitor is to the child, or to the house.';
comment on column casework.visitor.paper is 'How the identity was seen.';
comment on column casework.visitor.name_slot is 'Which slot of the vault holds the name.';
comment on column casework.visitor.alike is 'Somebody said that this is not the person on the list whose name is alike.';
comment on column casework.visitor.came_at is 'When the visitor stood at the door.';
comment on column casework.visitor.written_by is 'Who wrote it.';
comment on column casework.visitor.written_at is 'When that was written.';
comment on column casework.visitor.allowed_person_id is 'Who of the staff allowed it; null where the visitor was not let in.';
comment on column casework.visitor.refused_why is 'Why the visitor was not let in.';
comment on column casework.visitor.words is 'What is to be said of it, without names.';
comment on column casework.visitor.left_at is 'When the visitor left; null while inside.';
comment on column casework.visitor.left_by is 'Who wrote that.';
comment on column casework.visitor.left_written_at is 'When that was written.';
