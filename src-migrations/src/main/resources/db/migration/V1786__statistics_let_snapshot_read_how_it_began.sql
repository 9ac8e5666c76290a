-- That a child said something of the help, and not what: no word is read for it.
alter table casework.follow_up_heard
    add column something_helped boolean not null generated always as (helped <> '') stored,
    add column something_did_not boolean not null generated always as (did_not <> '') stored;
comment on column casework.follow_up_heard.something_helped is 'Whether the child said what helped.';
comment on column casework.follow_up_heard.something_did_not is 'Whether the child said what did not help.';

grant select (thinks_of_leaving, something_helped, something_did_not) on casework.follow_up_heard to kinward_snapshot;
grant select (began_by, began_by_standing, promised, promised_standing, family_part, family_part_standing, paid_debt,
    paid_debt_standing) on casework.later_how_it_began to kinward_snapshot;
grant select (hours_per_day, hours_per_day_standing, pay_how, pay_how_standing, pay_to, pay_to_standing, treatment_dangers,
    treatment_dangers_standing) on casework.later_the_work to kinward_snapshot;
grant select (means, means_standing) on casework.later_what_was_done to kinward_snapshot;
grant select (lasted_count, lasted_count_standing, lasted_unit) on casework.later_how_far to kinward_snapshot;
create policy snapshot_reads on casework.consent for select to kinward_snapshot using (true);
grant select (id, case_file_id, kind, extra_use) on casework.consent to kinward_snapshot;
create policy snapshot_reads on casework.consent_said for select to kinward_snapshot using (true);
grant select (consent_id, number, whose, state) on casework.consent_said to kinward_snapshot;

create or replace view statistics.visit_heard with (security_invoker = true) as
    select v.id as visit_id, v.case_file_id, v.visited_on, v.written_at, v.how in ('SEEN_ALONE', 'SEEN', 'SEEN_BY_OTHERS') as seen,
        case when h.school_days = 0 then 'NOT_THERE' else (select a.answer from casework.follow_up_answer a
            where a.visit_id = v.id and a.question = 'SCHOOL') end as school,
        (select a.answer from casework.follow_up_answer a where a.visit_id = v.id and a.question = 'WORK') as work,
        (select a.answer from casework.follow_up_answer a where a.visit_id = v.id and a.question = 'PAPERS') as papers,
        h.money, h.knows_whom_to_call as help, h.something_helped as helped, h.something_did_not as did_not,
        h.thinks_of_leaving as leaving
    from casework.follow_up_visit v join casework.follow_up_heard h on h.visit_id = v.id;
