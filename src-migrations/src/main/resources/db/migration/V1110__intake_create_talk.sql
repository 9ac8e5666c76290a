create table casework.talk (
    id uuid constraint talk_pk primary key,
    intake_id uuid not null constraint talk_intake_fk references casework.intake on delete cascade,
    number integer not null constraint talk_number_positive check (number > 0),
    held_on date not null,
    minutes integer not null constraint talk_minutes_bounds check (minutes between 1 and 240),
    held_where text not null constraint talk_held_where_known check (held_where in ('QUIET_ROOM', 'OUTSIDE', 'BEDROOM',
        'OFFICE', 'HEALTH_POST', 'ON_THE_PHONE', 'OTHER')),
    there text[] not null constraint talk_there_known check (there <@ array['COLLEAGUE', 'GUARDIAN',
        'FRIEND_OF_THE_CHILD', 'RELATIVE', 'HEALTH_WORKER', 'POLICE', 'OTHER']::text[]),
    interpreted text not null constraint talk_interpreted_known check (interpreted in ('NOBODY_NEEDED', 'INTERPRETER',
        'COLLEAGUE', 'ON_THE_PHONE')),
    ended text not null constraint talk_ended_known check (ended in ('CALM', 'UPSET', 'STOPPED_BY_CHILD')),
    written_by uuid not null constraint talk_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint talk_number_once unique (intake_id, number)
);
comment on table casework.talk is 'The talks with a child, numbered (F19). Only added to.';
comment on column casework.talk.id is 'Made with the form: a second press of the button is the same talk.';
comment on column casework.talk.intake_id is 'The intake.';
comment on column casework.talk.number is 'The first is 1.';
comment on column casework.talk.held_on is 'The day.';
comment on column casework.talk.minutes is 'How long it was.';
comment on column casework.talk.held_where is 'In what kind of room; the place is the stay of the child.';
comment on column casework.talk.there is 'Who was there beside the child and who writes; empty for nobody.';
comment on column casework.talk.interpreted is 'Whether somebody interpreted.';
comment on column casework.talk.ended is 'How it ended. Stopped by the child is a good end.';
comment on column casework.talk.written_by is 'Who wrote it down.';
comment on column casework.talk.written_at is 'When.';
