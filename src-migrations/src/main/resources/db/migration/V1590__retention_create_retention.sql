-- How long closed files are kept (FIELD F50): the rule of an agency with its source, and for each closed file the day on which
-- somebody looks at it, and why that one.
create table casework.retention_rule (
    agency_id uuid not null constraint retention_rule_agency_fk references account.agency,
    number integer not null constraint retention_rule_number check (number > 0),
    after_closing integer not null constraint retention_rule_after_closing check (after_closing between 1 and 50),
    after_eighteen integer not null constraint retention_rule_after_eighteen check (after_eighteen between 0 and 50),
    source text not null constraint retention_rule_source_length check (char_length(source) between 3 and 200),
    set_by uuid not null constraint retention_rule_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint retention_rule_pk primary key (agency_id, number)
);
comment on table casework.retention_rule is 'How long an agency keeps closed files before somebody looks; added to, never changed. Without a row: 7 and 7 years.';
comment on column casework.retention_rule.agency_id is 'Whose rule.';
comment on column casework.retention_rule.number is 'Counts the rules of an agency.';
comment on column casework.retention_rule.after_closing is 'Years after closing.';
comment on column casework.retention_rule.after_eighteen is 'Years after the last day on which the person can turn eighteen.';
comment on column casework.retention_rule.source is 'Law, contract or decision by which it is so.';
comment on column casework.retention_rule.set_by is 'The administrator.';
comment on column casework.retention_rule.set_at is 'When.';

create table casework.retention_line (
    case_file_id uuid not null constraint retention_line_case_file_fk references casework.case_file,
    closing_number integer not null,
    closing_state text not null generated always as ('CLOSED') stored,
    number integer not null constraint retention_line_number check (number > 0),
    due_on date not null,
    because text not null constraint retention_line_because_known
        check (because in ('CLOSING', 'EIGHTEEN', 'AGE_NOT_KNOWN', 'KEPT_ON')),
    words text not null default '' constraint retention_line_words_length check (char_length(words) <= 300),
    written_by uuid constraint retention_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint retention_line_pk primary key (case_file_id, closing_number, number),
    constraint retention_line_move_fk foreign key (case_file_id, closing_number, closing_state)
        references casework.file_move (case_file_id, number, state),
    constraint retention_line_first_by_program check (case when number = 1 then because <> 'KEPT_ON' and written_by is null
        and words = '' else because = 'KEPT_ON' and written_by is not null and char_length(words) >= 3 end)
);
comment on table casework.retention_line is 'When somebody looks at a closed file; never changed, the highest number of its last closing holds.';
comment on column casework.retention_line.case_file_id is 'Which file.';
comment on column casework.retention_line.closing_number is 'Which move of the file closed it.';
comment on column casework.retention_line.closing_state is 'That it was closed by it.';
comment on column casework.retention_line.number is 'Counts the days of a closing.';
comment on column casework.retention_line.due_on is 'The day, on the calendar of the agency.';
comment on column casework.retention_line.because is 'Why that one: after closing, after eighteen, age not known, or kept on.';
comment on column casework.retention_line.words is 'Why it is kept on, without names.';
comment on column casework.retention_line.written_by is 'Who looked; null for the first, which the program gives.';
comment on column casework.retention_line.written_at is 'When.';
