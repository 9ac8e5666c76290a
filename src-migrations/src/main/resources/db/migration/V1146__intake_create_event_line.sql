-- The list of an event: what was typed about a child stands on the child's own pages, only its place and its ties are here.
create table casework.event_line (
    event_id uuid not null constraint event_line_event_fk references casework.event,
    number integer not null constraint event_line_number_range check (number between 1 and 600),
    intake_id uuid not null constraint event_line_intake_key unique
        constraint event_line_intake_fk references casework.intake,
    tie text constraint event_line_tie_known check (tie in ('BROTHER_OR_SISTER', 'FRIEND', 'BABY_OF')),
    tie_to integer,
    written_by uuid not null constraint event_line_written_by_fk references account.person,
    written_at timestamptz not null,
    version bigint not null,
    constraint event_line_pk primary key (event_id, number),
    constraint event_line_tie_whole check (num_nonnulls(tie, tie_to) in (0, 2)),
    constraint event_line_tied_to_another check (tie_to <> number)
);
comment on table casework.event_line is 'One child on the list of an event.';
comment on column casework.event_line.event_id is 'The event.';
comment on column casework.event_line.number is 'Where the child stands on the list.';
comment on column casework.event_line.intake_id is 'The intake of the child.';
comment on column casework.event_line.tie is 'How the child belongs to another one of the list.';
comment on column casework.event_line.tie_to is 'To which line.';
comment on column casework.event_line.written_by is 'Who wrote the line last.';
comment on column casework.event_line.written_at is 'When.';
comment on column casework.event_line.version is 'Counts corrections, from 1.';
