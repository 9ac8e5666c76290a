-- What people write in a report. Rows are added and never changed; the newest holds.
create table casework.progress_text (
    report_id uuid not null constraint progress_text_report_fk references casework.progress_report,
    number integer not null constraint progress_text_number check (number > 0),
    known text not null constraint progress_text_known_length check (length(known) <= 2000),
    progress text not null constraint progress_text_progress_length check (length(progress) <= 2000),
    bottlenecks text not null constraint progress_text_bottlenecks_length check (length(bottlenecks) <= 2000),
    evaluation text not null constraint progress_text_evaluation_length check (length(evaluation) <= 2000),
    changes text not null constraint progress_text_changes_length check (length(changes) <= 2000),
    written_by uuid not null constraint progress_text_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint progress_text_pk primary key (report_id, number)
);
create table casework.progress_by_hand (
    report_id uuid not null constraint progress_by_hand_report_fk references casework.progress_report,
    number integer not null constraint progress_by_hand_number check (number > 0),
    what text not null constraint progress_by_hand_what_known check (what in ('LAWS', 'BUDGET', 'AGREEMENTS', 'COMMITTEES', 'TRAINED',
        'CONVICTIONS')),
    figure bigint not null constraint progress_by_hand_figure check (figure between 0 and 1000000000000),
    source text not null constraint progress_by_hand_source_length check (length(source) between 1 and 200),
    written_by uuid not null constraint progress_by_hand_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint progress_by_hand_pk primary key (report_id, number)
);
create table casework.progress_check (
    report_id uuid not null constraint progress_check_report_fk references casework.progress_report,
    number integer not null constraint progress_check_number check (number > 0),
    partner text not null constraint progress_check_partner_length check (length(partner) between 1 and 80),
    checked_on date not null,
    remarks text not null constraint progress_check_remarks_length check (length(remarks) between 1 and 1000),
    written_by uuid not null constraint progress_check_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint progress_check_pk primary key (report_id, number)
);
do $$
declare
    line record;
begin
    for line in select * from (values ('text', 'known', 'What was known before.'), ('text', 'progress', 'What is new.'),
        ('text', 'bottlenecks', 'What hinders.'), ('text', 'evaluation', 'How they judge their own work.'),
        ('text', 'changes', 'What should change.'), ('by_hand', 'what', 'Which indicator.'), ('by_hand', 'figure', 'Its figure.'),
        ('by_hand', 'source', 'Unit and source.'), ('check', 'partner', 'Who has read it.'), ('check', 'checked_on', 'When.'),
        ('check', 'remarks', 'What they said.')) as columns (part, name, is_what)
    loop
        execute format('comment on column casework.%I.%I is %L', 'progress_' || line.part, line.name, line.is_what);
    end loop;
    for line in select t.part, t.of_what, c.name, c.is_what from (values ('text', 'What people write in a report.'),
        ('by_hand', 'Indicators of policy that somebody wrote down.'), ('check', 'That partners have read a report.')) as t (part, of_what),
        (values ('report_id', 'Which report.'), ('number', 'Counts them.'), ('written_by', 'Who wrote it.'), ('written_at', 'When.'))
        as c (name, is_what)
    loop
        execute format('comment on table casework.%I is %L', 'progress_' || line.part, line.of_what);
        execute format('comment on column casework.%I.%I is %L', 'progress_' || line.part, line.name, line.is_what);
    end loop;
end
$$;
