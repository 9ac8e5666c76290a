create table casework.return_home_visit (
    family_id uuid not null constraint return_home_visit_family_fk references casework.return_family,
    number integer not null constraint return_home_visit_number check (number > 0),
    seen_on date not null,
    went text not null constraint return_home_visit_went_known
        check (went in ('OUR_WORKER', 'COMMITTEE', 'SOCIAL_SERVICE', 'OTHER_AGENCY', 'OTHER_COUNTRY')),
    danger text not null constraint return_home_visit_danger_known
        check (danger in ('NONE_SEEN', 'SOME', 'GREAT', 'NOT_KNOWN')),
    siblings text not null constraint return_home_visit_siblings_known
        check (siblings in ('ALL_THERE', 'SOME_AWAY', 'NONE', 'NOT_KNOWN')),
    school text not null constraint return_home_visit_school_known check (school in ('NEAR', 'FAR', 'NONE', 'NOT_KNOWN')),
    income text not null constraint return_home_visit_income_known
        check (income in ('ENOUGH', 'NOT_ENOUGH', 'NONE', 'NOT_KNOWN')),
    words text not null constraint return_home_visit_words_length check (char_length(words) <= 300),
    written_by uuid not null constraint return_home_visit_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint return_home_visit_pk primary key (family_id, number),
    constraint return_home_visit_is_past check (seen_on <= (written_at at time zone 'UTC')::date + 1)
);
comment on table casework.return_home_visit is 'How a home was seen before a return; never changed, the highest number of a home holds.';
comment on column casework.return_home_visit.family_id is 'Which home.';
comment on column casework.return_home_visit.number is 'Counts the visits of a home.';
comment on column casework.return_home_visit.seen_on is 'The day, at the agency.';
comment on column casework.return_home_visit.went is 'Who went there.';
comment on column casework.return_home_visit.danger is 'How dangerous it is there for the child.';
comment on column casework.return_home_visit.siblings is 'Whether the brothers and sisters are all there.';
comment on column casework.return_home_visit.school is 'Whether a school is near.';
comment on column casework.return_home_visit.income is 'What the family lives on.';
comment on column casework.return_home_visit.words is 'What is dangerous, what they need; without names.';
comment on column casework.return_home_visit.written_by is 'Who wrote it.';
comment on column casework.return_home_visit.written_at is 'When.';

create table casework.return_wish (
    case_file_id uuid not null constraint return_wish_case_file_fk references casework.case_file,
    number integer not null constraint return_wish_number check (number > 0),
    asked_on date not null,
    alone boolean not null,
    wants text not null constraint return_wish_wants_known
        check (wants in ('TO_GO', 'NOT_TO_GO', 'NOT_SURE', 'DID_NOT_WANT_TO_SAY')),
    words text not null constraint return_wish_words_length check (char_length(words) <= 300),
    written_by uuid not null constraint return_wish_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint return_wish_pk primary key (case_file_id, number),
    constraint return_wish_is_past check (asked_on <= (written_at at time zone 'UTC')::date + 1)
);
comment on table casework.return_wish is 'What a child said when it was asked whether it wants to go home; never changed.';
comment on column casework.return_wish.case_file_id is 'Which child.';
comment on column casework.return_wish.number is 'Counts them.';
comment on column casework.return_wish.asked_on is 'The day, at the agency.';
comment on column casework.return_wish.alone is 'Whether nobody else was there.';
comment on column casework.return_wish.wants is 'What the child wants.';
comment on column casework.return_wish.words is 'Its own words, without names.';
comment on column casework.return_wish.written_by is 'Who wrote it.';
comment on column casework.return_wish.written_at is 'When.';
