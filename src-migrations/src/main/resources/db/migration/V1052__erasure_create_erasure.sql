-- A manager asks that a record be erased; an administrator, who is another person, answers.
create table casework.erasure (
    id uuid constraint erasure_pk primary key,
    intake_id uuid not null,
    agency_id uuid not null,
    place_id uuid not null,
    reference text collate "C" not null constraint erasure_reference_fk references casework.reference_number,
    reason text not null constraint erasure_reason_known check (reason in ('CHILD_ASKED', 'WHO_ANSWERS_ASKED',
        'LAW_OR_COURT', 'TIME_IS_OVER', 'MADE_BY_MISTAKE', 'DANGER_TO_CHILD', 'COPY_RESTORED')),
    state text not null constraint erasure_state_known
        check (state in ('asked', 'taken_back', 'refused', 'expired', 'confirmed', 'done')),
    asked_by uuid constraint erasure_asked_by_fk references account.person,
    asked_at timestamptz not null,
    answered_by uuid constraint erasure_answered_by_fk references account.person,
    answered_at timestamptz,
    constraint erasure_record_fk foreign key (intake_id, agency_id, place_id)
        references casework.intake (id, agency_id, place_id) on update cascade,
    constraint erasure_of_a_copy_is_asked_by_nobody check ((reason = 'COPY_RESTORED') = (asked_by is null)),
    constraint erasure_answer_is_whole check ((state = 'asked') = (answered_at is null)),
    constraint erasure_answered_by_somebody check ((answered_by is not null)
        = (state in ('taken_back', 'refused', 'confirmed', 'done') and reason <> 'COPY_RESTORED')),
    constraint erasure_needs_two_people check (state not in ('refused', 'confirmed', 'done') or asked_by <> answered_by)
);
create unique index erasure_one_open_key on casework.erasure (intake_id) where state in ('asked', 'confirmed');
create index erasure_intake_idx on casework.erasure (intake_id, asked_at, id);
create index erasure_agency_idx on casework.erasure (agency_id, state, asked_at, id);
comment on table casework.erasure is 'That somebody asked to erase a record, and what came of it; nothing about the child.';
comment on column casework.erasure.id is 'Random surrogate, the key of the form.';
comment on column casework.erasure.intake_id is 'The record; what is left of it has no answer any more.';
comment on column casework.erasure.agency_id is 'Its agency, whose administrators answer; moves with the record.';
comment on column casework.erasure.place_id is 'Its place, for the fence; moves with the record.';
comment on column casework.erasure.reference is 'The number of the child.';
comment on column casework.erasure.reason is 'Which kind of reason; COPY_RESTORED: erased once more after an old copy came back.';
comment on column casework.erasure.state is 'Asked until answered or 14 days old; confirmed until vault and casework are done.';
comment on column casework.erasure.asked_by is 'Which manager asked; null for a copy that came back.';
comment on column casework.erasure.asked_at is 'When.';
comment on column casework.erasure.answered_by is 'Who took it back, refused or confirmed; null when it expired.';
comment on column casework.erasure.answered_at is 'When.';

create table casework.erasure_words (
    erasure_id uuid not null constraint erasure_words_erasure_fk references casework.erasure on delete cascade,
    about text not null constraint erasure_words_about_known check (about in ('ASKED', 'REFUSED')),
    words text not null constraint erasure_words_length check (char_length(words) between 3 and 300),
    constraint erasure_words_pk primary key (erasure_id, about)
);
comment on table casework.erasure_words is 'Why, for those who work on the case; gone with the record.';
comment on column casework.erasure_words.erasure_id is 'Which request.';
comment on column casework.erasure_words.about is 'Why it was asked, or why it was refused.';
comment on column casework.erasure_words.words is 'The reason in words without names.';
