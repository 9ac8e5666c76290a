create table casework.school_offer (
    case_file_id uuid not null constraint school_offer_case_file_fk references casework.case_file,
    number integer not null constraint school_offer_number check (number > 0),
    offered_on date not null,
    what text not null constraint school_offer_what_known check (what in ('SCHOOL', 'CATCH_UP', 'BOTH')),
    says text not null constraint school_offer_says_known check (says in ('GOES_ALREADY', 'WANTS_TO', 'LATER',
        'DOES_NOT_WANT')),
    words text not null constraint school_offer_words_length check (char_length(words) <= 200),
    written_by uuid not null constraint school_offer_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint school_offer_pk primary key (case_file_id, number)
);
comment on table casework.school_offer is 'School or catch-up offered to a child (FIELD F6); never changed, the highest number holds.';
comment on column casework.school_offer.case_file_id is 'Which child.';
comment on column casework.school_offer.number is 'Counts the offers.';
comment on column casework.school_offer.offered_on is 'The day of the offer.';
comment on column casework.school_offer.what is 'What was offered.';
comment on column casework.school_offer.says is 'What the child said.';
comment on column casework.school_offer.words is 'In the child''s words, without names.';
comment on column casework.school_offer.written_by is 'Who wrote it.';
comment on column casework.school_offer.written_at is 'When.';
