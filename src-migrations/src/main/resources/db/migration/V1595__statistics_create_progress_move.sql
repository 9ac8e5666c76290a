-- The state before stands in the row, and is the one of the row before: no move that the table does not allow, in any order.
create table casework.progress_move (
    report_id uuid not null constraint progress_move_report_fk references casework.progress_report,
    number integer not null constraint progress_move_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text not null,
    state_chained text generated always as (case when number > 1 then state_before end) stored,
    words text not null constraint progress_move_words_length check (length(words) <= 300),
    moved_by uuid not null constraint progress_move_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint progress_move_pk primary key (report_id, number),
    constraint progress_move_state_key unique (report_id, number, state),
    constraint progress_move_before_fk foreign key (report_id, number_before, state_chained)
        references casework.progress_move (report_id, number, state),
    constraint progress_move_begins check (number > 1 or state_before = 'DRAFT'),
    constraint progress_move_moves check ((state_before, state) in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'CHECKED'),
        ('SUBMITTED', 'DRAFT'), ('CHECKED', 'PUBLISHED'), ('CHECKED', 'DRAFT'))),
    constraint progress_move_says_why check (state <> 'DRAFT' or words <> '')
);
comment on table casework.progress_move is 'The steps of a report; without one it is a draft.';
comment on column casework.progress_move.report_id is 'Which report.';
comment on column casework.progress_move.number is 'Counts its steps.';
comment on column casework.progress_move.number_before is 'The step before.';
comment on column casework.progress_move.state is 'What it became.';
comment on column casework.progress_move.state_before is 'What it was.';
comment on column casework.progress_move.state_chained is 'The same where a step came before.';
comment on column casework.progress_move.words is 'Why it went back.';
comment on column casework.progress_move.moved_by is 'Who did it.';
comment on column casework.progress_move.moved_at is 'When.';

create table casework.progress_figure (
    report_id uuid not null,
    number integer not null,
    what text not null constraint progress_figure_what_known check (what in ('RECORDED', 'IDENTIFIED', 'CLOSED', 'RETURNED', 'OPEN')),
    girls integer not null constraint progress_figure_girls check (girls >= 0),
    boys integer not null constraint progress_figure_boys check (boys >= 0),
    children integer not null constraint progress_figure_children check (children >= girls + boys),
    state text not null constraint progress_figure_of_submitting check (state = 'SUBMITTED'),
    constraint progress_figure_pk primary key (report_id, number, what),
    constraint progress_figure_move_fk foreign key (report_id, number, state)
        references casework.progress_move (report_id, number, state)
);
comment on table casework.progress_figure is 'Figures as they were filled in when a report was submitted.';
comment on column casework.progress_figure.report_id is 'Which report.';
comment on column casework.progress_figure.number is 'Which step.';
comment on column casework.progress_figure.what is 'Which figure.';
comment on column casework.progress_figure.girls is 'How many girls.';
comment on column casework.progress_figure.boys is 'How many boys.';
comment on column casework.progress_figure.children is 'All of them, also who is neither girl nor boy.';
comment on column casework.progress_figure.state is 'Of which step: only of submitting.';
