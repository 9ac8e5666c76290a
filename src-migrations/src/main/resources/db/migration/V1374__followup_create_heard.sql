create table casework.follow_up_heard (
    visit_id uuid constraint follow_up_heard_pk primary key
        constraint follow_up_heard_visit_fk references casework.follow_up_visit,
    school_days smallint constraint follow_up_heard_school_days_fit check (school_days between 0 and 31),
    money text not null,
    knows_whom_to_call text not null,
    thinks_of_leaving text not null,
    helped text not null constraint follow_up_heard_helped_length check (char_length(helped) <= 300),
    did_not text not null constraint follow_up_heard_did_not_length check (char_length(did_not) <= 300),
    promised text not null constraint follow_up_heard_promised_length check (char_length(promised) <= 300),
    written_by uuid not null constraint follow_up_heard_by_fk references account.person,
    written_at timestamptz not null,
    constraint follow_up_heard_answers_known
        check (array[money, knows_whom_to_call, thinks_of_leaving] <@ array['YES', 'NO', 'NOT_KNOWN'])
);
comment on table casework.follow_up_heard is 'The second page of a visit; never changed.';
comment on column casework.follow_up_heard.visit_id is 'Of which visit.';
comment on column casework.follow_up_heard.school_days is 'On how many days of the last month the child was at school; null if not known.';
comment on column casework.follow_up_heard.money is 'Whether the money reached the child, where the child works.';
comment on column casework.follow_up_heard.knows_whom_to_call is 'Whether the child knows whom to call.';
comment on column casework.follow_up_heard.thinks_of_leaving is 'Whether the child thinks of leaving.';
comment on column casework.follow_up_heard.helped is 'What helped, in the child''s words, without names.';
comment on column casework.follow_up_heard.did_not is 'What did not help.';
comment on column casework.follow_up_heard.promised is 'What we promised the child.';
comment on column casework.follow_up_heard.written_by is 'Who wrote it down.';
comment on column casework.follow_up_heard.written_at is 'When.';

create table casework.follow_up_answer (
    visit_id uuid not null constraint follow_up_answer_heard_fk references casework.follow_up_heard,
    question text not null constraint follow_up_answer_question_known check (question in ('LIVES', 'SAFE', 'SCHOOL', 'WORK',
        'EATS', 'BODY', 'FEELINGS', 'TREATED', 'PAPERS', 'FAMILY')),
    answer text not null constraint follow_up_answer_known check (answer in ('WELL', 'SO_SO', 'BAD', 'NOT_KNOWN')),
    words text not null constraint follow_up_answer_words_length check (char_length(words) <= 200),
    constraint follow_up_answer_pk primary key (visit_id, question)
);
comment on table casework.follow_up_answer is 'One of the ten questions of a visit, the same at start and end; never changed.';
comment on column casework.follow_up_answer.visit_id is 'Of which visit.';
comment on column casework.follow_up_answer.question is 'Which of the ten.';
comment on column casework.follow_up_answer.answer is 'How it is.';
comment on column casework.follow_up_answer.words is 'In the words of the child, without names.';
alter table casework.follow_up_end add constraint follow_up_end_measure_fk foreign key (measure)
    references casework.follow_up_heard;
