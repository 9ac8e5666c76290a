create table casework.plan_talk (
    plan_id uuid not null constraint plan_talk_plan_fk references casework.plan,
    number integer not null constraint plan_talk_number check (number > 0),
    held_on date not null,
    child_says text not null constraint plan_talk_child_known check (child_says in ('AGREES', 'DOES_NOT_AGREE',
        'COULD_NOT_ANSWER')),
    child_words text not null constraint plan_talk_child_words_length check (char_length(child_words) <= 300),
    answerer_says text not null constraint plan_talk_answerer_known check (answerer_says in ('AGREES', 'DOES_NOT_AGREE',
        'NOT_ASKED')),
    answerer text not null constraint plan_talk_who_known check (answerer in ('PARENT', 'CARER_BY_CUSTOM', 'CARER_BY_PAPER',
        'NAMED_GUARDIAN', 'PLACING_AUTHORITY', 'HEAD_OF_SHELTER', 'NOBODY_YET')),
    answerer_words text not null constraint plan_talk_answerer_words_length check (char_length(answerer_words) <= 300),
    written_by uuid not null constraint plan_talk_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint plan_talk_pk primary key (plan_id, number),
    constraint plan_talk_says_why check ((child_says = 'AGREES' or char_length(child_words) >= 3)
        and (answerer_says = 'AGREES' or char_length(answerer_words) >= 3)),
    constraint plan_talk_nobody_said_nothing check (answerer <> 'NOBODY_YET' or answerer_says = 'NOT_ASKED')
);
comment on table casework.plan_talk is 'A version of a plan talked over with the child and with who answers for it; never changed.';
comment on column casework.plan_talk.plan_id is 'Which version.';
comment on column casework.plan_talk.number is 'Counts the talks.';
comment on column casework.plan_talk.held_on is 'The day of the talk.';
comment on column casework.plan_talk.child_says is 'What the child says.';
comment on column casework.plan_talk.child_words is 'In the child''s words, or why it could not answer; without names.';
comment on column casework.plan_talk.answerer_says is 'What who answers for the child says.';
comment on column casework.plan_talk.answerer is 'Who answered at that time.';
comment on column casework.plan_talk.answerer_words is 'Why the plan goes on all the same, or nobody was asked; without names.';
comment on column casework.plan_talk.written_by is 'Who wrote it.';
comment on column casework.plan_talk.written_at is 'When.';
