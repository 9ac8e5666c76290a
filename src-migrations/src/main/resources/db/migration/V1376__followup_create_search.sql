create table casework.follow_up_search (
    contact_id uuid not null constraint follow_up_search_contact_fk references casework.follow_up_contact,
    number integer not null constraint follow_up_search_number check (number > 0),
    step text not null,
    number_before integer generated always as (nullif(number - 1, 0)) stored,
    step_before text,
    way text constraint follow_up_search_way_known check (way in ('CALL', 'MESSAGE', 'VISIT', 'THROUGH_OTHERS')),
    tried_on date not null,
    words text not null constraint follow_up_search_words_length check (char_length(words) <= 200),
    written_by uuid not null constraint follow_up_search_by_fk references account.person,
    written_at timestamptz not null,
    constraint follow_up_search_pk primary key (contact_id, number),
    constraint follow_up_search_step_key unique (contact_id, number, step),
    constraint follow_up_search_before_fk foreign key (contact_id, number_before, step_before)
        references casework.follow_up_search (contact_id, number, step),
    constraint follow_up_search_way_with_attempt check ((way is not null) = (step = 'TRIED')),
    constraint follow_up_search_begins check ((step_before is null) = (number = 1)),
    constraint follow_up_search_moves check ((coalesce(step_before, 'KEEP_TRYING'), step) in (('KEEP_TRYING', 'TRIED'),
        ('TRIED', 'TRIED'), ('TRIED', 'ASKED_COMMITTEE'), ('TRIED', 'ASKED_SCHOOL'), ('ASKED_COMMITTEE', 'ASKED_SCHOOL'),
        ('ASKED_COMMITTEE', 'ASKED_RELATIVES'), ('ASKED_COMMITTEE', 'TOLD_MANAGER'), ('ASKED_SCHOOL', 'ASKED_COMMITTEE'),
        ('ASKED_SCHOOL', 'ASKED_RELATIVES'), ('ASKED_SCHOOL', 'TOLD_MANAGER'), ('ASKED_RELATIVES', 'TOLD_MANAGER'),
        ('TOLD_MANAGER', 'KEEP_TRYING'), ('TOLD_MANAGER', 'MISSING')))
);
comment on table casework.follow_up_search is 'How a child was looked for who could not be reached: lines that are only added to.';
comment on column casework.follow_up_search.contact_id is 'For which contact.';
comment on column casework.follow_up_search.number is 'Counts the lines.';
comment on column casework.follow_up_search.step is 'What was done.';
comment on column casework.follow_up_search.number_before is 'The line before.';
comment on column casework.follow_up_search.step_before is 'What was done before: the key refuses a rung that is left out.';
comment on column casework.follow_up_search.way is 'By which way somebody tried.';
comment on column casework.follow_up_search.tried_on is 'The day, at the agency.';
comment on column casework.follow_up_search.words is 'What came of it, without names.';
comment on column casework.follow_up_search.written_by is 'Who wrote it down.';
comment on column casework.follow_up_search.written_at is 'When.';
