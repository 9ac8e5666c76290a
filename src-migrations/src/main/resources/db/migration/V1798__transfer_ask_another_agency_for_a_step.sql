-- Across a border, or to where another agency works, both sides have something to do. An agency of this installation is asked for a step, and
-- its managers read the number of the child, what is to be done and until when: until it is answered, over, or not covered by consent.
create table casework.return_step_asked (
    step_id uuid constraint return_step_asked_pk primary key
        constraint return_step_asked_step_fk references casework.return_step,
    intake_id uuid not null constraint return_step_asked_intake_fk references casework.intake,
    reference text collate "C" not null constraint return_step_asked_reference_fk references casework.reference_number,
    from_agency_id uuid not null constraint return_step_asked_from_fk references account.agency,
    to_agency_id uuid not null constraint return_step_asked_to_fk references account.agency,
    what text not null,
    due_at timestamptz not null,
    asked_by uuid not null constraint return_step_asked_by_fk references account.person,
    asked_at timestamptz not null,
    until_at timestamptz,
    ended_at timestamptz,
    came text constraint return_step_asked_came_known check (came in ('DONE', 'NOT_DONE')),
    answer_words text constraint return_step_asked_words_length check (char_length(answer_words) <= 300),
    answered_by uuid constraint return_step_asked_answered_by_fk references account.person,
    answered_at timestamptz,
    constraint return_step_asked_of_another check (to_agency_id <> from_agency_id),
    constraint return_step_asked_answer_is_whole check (num_nulls(came, answer_words, answered_by, answered_at) in (0, 4)),
    constraint return_step_asked_says_why check (came is distinct from 'NOT_DONE' or char_length(answer_words) >= 3),
    constraint return_step_asked_answered_by_another check (answered_by <> asked_by)
);
create index return_step_asked_to_idx on casework.return_step_asked (to_agency_id, due_at, step_id) where came is null and ended_at is null;
create index return_step_asked_said_idx on casework.return_step_asked (to_agency_id, answered_at desc, step_id) where came is not null;
create index return_step_asked_news_idx on casework.return_step_asked (asked_by, answered_at, step_id)
    where came is not null and ended_at is null;
create index return_step_asked_intake_idx on casework.return_step_asked (intake_id);
comment on table casework.return_step_asked is 'A step that another agency is asked to do, and what it says came of it; never the words of the step.';
comment on column casework.return_step_asked.step_id is 'Which step.';
comment on column casework.return_step_asked.intake_id is 'The record of the child.';
comment on column casework.return_step_asked.reference is 'Its number: all that the other agency reads of the child.';
comment on column casework.return_step_asked.from_agency_id is 'Who asks.';
comment on column casework.return_step_asked.to_agency_id is 'Who is asked.';
comment on column casework.return_step_asked.what is 'What is to be done, as the step says.';
comment on column casework.return_step_asked.due_at is 'Its last second: late for both sides after it.';
comment on column casework.return_step_asked.asked_by is 'Who asked.';
comment on column casework.return_step_asked.asked_at is 'When.';
comment on column casework.return_step_asked.until_at is 'When consent ends by itself, and with it what the other agency reads.';
comment on column casework.return_step_asked.ended_at is 'When it was over on the side that asked, or consent was taken back.';
comment on column casework.return_step_asked.came is 'What came of it, as the other agency says.';
comment on column casework.return_step_asked.answer_words is 'Its answer, or why it was not done; without names.';
comment on column casework.return_step_asked.answered_by is 'Who of the other agency said so.';
comment on column casework.return_step_asked.answered_at is 'When.';
create trigger file_is_open before insert on casework.return_step_asked for each row execute function casework.file_of_return_is_open();
create trigger answered_by_is_who_acts before insert or update on casework.return_step_asked for each row
    execute function casework.is_who_acts('answered_by', 'answered_at');
