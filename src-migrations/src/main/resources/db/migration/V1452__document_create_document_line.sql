create table casework.document_line (
    document_id uuid not null,
    number integer not null constraint document_line_number_counts check (number in (1, 2)),
    move text not null constraint document_line_move_known check (move in ('KEPT', 'NOT_KEPT', 'TAKEN_AWAY')),
    why text constraint document_line_why_known check (why in ('OTHERS_IN_IT', 'SHOWS_WHERE', 'HURTS_DIGNITY', 'NOT_AGREED',
        'NOT_NEEDED', 'WRONG_RECORD', 'POOR_PICTURE', 'GIVEN_BACK')),
    photograph boolean not null,
    first_person uuid not null,
    before_number integer generated always as (nullif(number - 1, 0)) stored,
    before_move text generated always as (case when number > 1 then 'KEPT' end) stored,
    said_by uuid not null constraint document_line_said_by_fk references account.person,
    said_at timestamptz not null,
    constraint document_line_pk primary key (document_id, number),
    constraint document_line_move_key unique (document_id, number, move),
    constraint document_line_document_fk foreign key (document_id, photograph, first_person)
        references casework.document (id, photograph, put_by),
    constraint document_line_before_fk foreign key (document_id, before_number, before_move)
        references casework.document_line (document_id, number, move),
    constraint document_line_reason check ((move = 'KEPT') = (why is null)),
    constraint document_line_second_look check (move = 'TAKEN_AWAY' or (photograph and number = 1 and said_by <> first_person))
);
comment on table casework.document_line is 'What became of a document: a second person''s word, and that its pages were destroyed; never changed.';
comment on column casework.document_line.document_id is 'Of which document.';
comment on column casework.document_line.number is 'The first word, or the one after it was kept.';
comment on column casework.document_line.move is 'What was said.';
comment on column casework.document_line.why is 'Why its pages are destroyed; null where it is kept.';
comment on column casework.document_line.photograph is 'As of the document: a second look is for photographs.';
comment on column casework.document_line.first_person is 'Who put the document in: the second person is another one.';
comment on column casework.document_line.before_number is 'The word before this one; null for the first.';
comment on column casework.document_line.before_move is 'What that word was: only what was kept is taken away afterwards.';
comment on column casework.document_line.said_by is 'Who said it.';
comment on column casework.document_line.said_at is 'When.';
