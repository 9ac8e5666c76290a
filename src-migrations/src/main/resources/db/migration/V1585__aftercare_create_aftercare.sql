-- What comes after eighteen (FIELD F29), line by line, and how long before it is planned.
create table casework.aftercare_line (
    case_file_id uuid not null constraint aftercare_line_case_file_fk references casework.case_file,
    number integer not null constraint aftercare_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    offered text[] not null constraint aftercare_line_offered_known check (cardinality(offered) > 0 and offered <@ array[
        'PLACE_TO_LIVE', 'SCHOOL_OR_TRADE', 'WORK', 'PAPERS', 'HEALTH', 'PHONE_CONTACT', 'HOME_VISIT', 'YOUTH_GROUP']),
    words text not null constraint aftercare_line_words_length check (char_length(words) between 3 and 500),
    wishes text not null constraint aftercare_line_wishes_length check (char_length(wishes) between 3 and 500),
    written_by uuid not null constraint aftercare_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint aftercare_line_pk primary key (case_file_id, number),
    constraint aftercare_line_state_key unique (case_file_id, number, state),
    constraint aftercare_line_before_fk foreign key (case_file_id, number_before, state_before)
        references casework.aftercare_line (case_file_id, number, state),
    constraint aftercare_line_moves check (case when number = 1 then state = 'PLANNED' and state_before is null
        else (state_before, state) in (('PLANNED', 'PLANNED'), ('PLANNED', 'GOES_ON'), ('PLANNED', 'NOT_WANTED'),
            ('GOES_ON', 'ENDED'), ('GOES_ON', 'PLANNED'), ('NOT_WANTED', 'GOES_ON'), ('NOT_WANTED', 'PLANNED'),
            ('ENDED', 'GOES_ON'), ('ENDED', 'PLANNED')) end)
);
comment on table casework.aftercare_line is 'What comes after eighteen; never changed, the highest number holds.';
comment on column casework.aftercare_line.case_file_id is 'Of which young person.';
comment on column casework.aftercare_line.number is 'Counts the lines of a file.';
comment on column casework.aftercare_line.number_before is 'The line before.';
comment on column casework.aftercare_line.state is 'Planned; goes on as a young adult; offered and not wanted; ended.';
comment on column casework.aftercare_line.state_before is 'How it stood before.';
comment on column casework.aftercare_line.offered is 'What was offered.';
comment on column casework.aftercare_line.words is 'How, or why it ends, without names.';
comment on column casework.aftercare_line.wishes is 'What the young person says, without names.';
comment on column casework.aftercare_line.written_by is 'Who wrote it.';
comment on column casework.aftercare_line.written_at is 'When.';

alter table casework.closing_term add column lead_months integer not null default 6
    constraint closing_term_lead_months check (lead_months between 1 and 24);
comment on column casework.closing_term.lead_months is 'So many months before somebody may be eighteen it is planned what comes after.';
comment on table casework.closing_term is 'Within how many days a closed file is opened again as the same file, and how long before eighteen '
    'the time after it is planned, by agency; added to, never changed. Without a row: 90 days, 6 months.';
