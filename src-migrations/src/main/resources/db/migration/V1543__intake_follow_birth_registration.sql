-- Each step of a birth registration with its day: asked for where, what it waits for, refused why, done.
alter table casework.first_days_papers_held drop constraint first_days_papers_held_birth_registered_known;
alter table casework.first_days_papers_held
    add constraint first_days_papers_held_birth_registered_known
        check (birth_registered in ('REGISTERED', 'NOT_REGISTERED', 'BEING_DONE', 'REFUSED')),
    add column asked_on date,
    add column asked_on_standing text not null default 'NOT_ASKED_YET',
    add column asked_office text constraint first_days_papers_held_asked_office_known check (asked_office in ('TOWN_HALL',
        'CIVIL_REGISTRY', 'HEALTH_POST', 'COURT', 'CONSULATE', 'OTHER_OFFICE')),
    add column asked_office_standing text not null default 'NOT_ASKED_YET',
    add column asked_waits_for text[] constraint first_days_papers_held_asked_waits_for_known check (asked_waits_for <@ array[
        'PAPERS_OF_PARENTS', 'PARENT_TO_COME', 'WITNESSES', 'HEALTH_PAPER', 'FEE', 'JUDGEMENT', 'ANSWER_OF_OFFICE']::text[]),
    add column asked_waits_for_standing text not null default 'NOT_ASKED_YET',
    add column result_refused_on date,
    add column result_refused_on_standing text not null default 'NOT_ASKED_YET',
    add column result_refused_why text[] constraint first_days_papers_held_result_refused_why_known check (result_refused_why
        <@ array['NO_PAPER_OF_PARENTS', 'NO_WITNESS', 'PARENT_NOT_THERE', 'WRONG_OFFICE', 'NOT_FROM_HERE', 'TOO_LATE',
            'FEE_NOT_PAID', 'OTHER_REASON']::text[]),
    add column result_refused_why_standing text not null default 'NOT_ASKED_YET',
    add column result_done_on date,
    add column result_done_on_standing text not null default 'NOT_ASKED_YET',
    add constraint first_days_papers_held_refused_after_asked check (result_refused_on >= asked_on),
    add constraint first_days_papers_held_done_after_asked check (result_done_on >= asked_on);
do $$
declare
    answer text;
begin
    foreach answer in array array['asked_on', 'asked_office', 'asked_waits_for', 'result_refused_on', 'result_refused_why',
        'result_done_on'] loop
        execute format('alter table casework.first_days_papers_held add constraint %I check (casework.answer_fits(%I is not null, '
            '%I))', 'first_days_papers_held_' || answer || '_standing_fits', answer, answer || '_standing');
        execute format('comment on column casework.first_days_papers_held.%I is %L', answer || '_standing',
            'Certainty, or why there is no value.');
    end loop;
end
$$;
comment on column casework.first_days_papers_held.asked_on is 'Asked for: on which day?';
comment on column casework.first_days_papers_held.asked_office is 'Asked for: at which office?';
comment on column casework.first_days_papers_held.asked_waits_for is 'Asked for: what does it wait for?';
comment on column casework.first_days_papers_held.result_refused_on is 'What came of it: refused on which day?';
comment on column casework.first_days_papers_held.result_refused_why is 'What came of it: why was it refused?';
comment on column casework.first_days_papers_held.result_done_on is 'What came of it: done on which day?';
