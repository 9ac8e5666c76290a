-- Nothing of the record may be erased while a manager of its place holds it for the law.
create table casework.legal_hold (
    id uuid constraint legal_hold_pk primary key,
    intake_id uuid not null,
    agency_id uuid not null,
    place_id uuid not null,
    set_by uuid not null constraint legal_hold_set_by_fk references account.person,
    set_at timestamptz not null,
    lifted_by uuid constraint legal_hold_lifted_by_fk references account.person,
    lifted_at timestamptz,
    constraint legal_hold_record_fk foreign key (intake_id, agency_id, place_id)
        references casework.intake (id, agency_id, place_id) on update cascade,
    constraint legal_hold_lifted_is_whole check ((lifted_by is null) = (lifted_at is null))
);
create unique index legal_hold_one_standing_key on casework.legal_hold (intake_id) where lifted_at is null;
create index legal_hold_intake_idx on casework.legal_hold (intake_id, set_at, id);
create index legal_hold_agency_idx on casework.legal_hold (agency_id) where lifted_at is null;
comment on table casework.legal_hold is 'That a record must be kept for the law, since when and by whom; not why.';
comment on column casework.legal_hold.id is 'Random surrogate, the key of the form.';
comment on column casework.legal_hold.intake_id is 'The record.';
comment on column casework.legal_hold.agency_id is 'Its agency; moves with the record.';
comment on column casework.legal_hold.place_id is 'Its place, for the fence; moves with the record.';
comment on column casework.legal_hold.set_by is 'Which manager set it.';
comment on column casework.legal_hold.set_at is 'When.';
comment on column casework.legal_hold.lifted_by is 'Which manager lifted it; null while it stands.';
comment on column casework.legal_hold.lifted_at is 'When.';

create table casework.legal_hold_words (
    hold_id uuid not null constraint legal_hold_words_hold_fk references casework.legal_hold on delete cascade,
    about text not null constraint legal_hold_words_about_known check (about in ('SET', 'LIFTED')),
    words text not null constraint legal_hold_words_length check (char_length(words) between 3 and 300),
    constraint legal_hold_words_pk primary key (hold_id, about)
);
comment on table casework.legal_hold_words is 'Why it was set or lifted, for those who work on the case; never for administrators.';
comment on column casework.legal_hold_words.hold_id is 'Which hold.';
comment on column casework.legal_hold_words.about is 'Why it was set, or why it was lifted.';
comment on column casework.legal_hold_words.words is 'The reason in words without names.';
