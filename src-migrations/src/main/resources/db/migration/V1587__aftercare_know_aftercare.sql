-- Tasks about turning eighteen, opened by the program; that somebody of age answers alone; what the trail speaks of. With a record it goes.
do $$
declare
    kinds text := '(''PLAN_AFTER_18'', ''BECOMES_ADULT'')';
    of_file text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind in ' || kinds || ')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when kind in ' || kinds
        || ' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object = ''aftercare'')';
    execute 'create policy program_opens on casework.task for insert to kinward_jobs with check (kind in ' || kinds || ')';
    execute 'create policy program_forgets on casework.aftercare_line for delete to kinward_jobs using (' || of_file || ')';
end
$$;
grant insert (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id) on casework.task to kinward_jobs;
create policy program_finds on casework.aftercare_line for select to kinward_jobs using (true);
grant select (case_file_id, number, state), delete on casework.aftercare_line to kinward_jobs;
create policy program_reads on casework.closing_term for select to kinward_jobs using (true);
grant select (agency_id, number, lead_months) on casework.closing_term to kinward_jobs;
create policy program_reads on account.agency for select to kinward_jobs using (true);
grant usage on schema account to kinward_jobs;
grant select (id, time_zone) on account.agency to kinward_jobs;

alter table casework.answers_for_child drop constraint answers_for_child_kind_known, drop constraint answers_for_child_nobody;
alter table casework.answers_for_child
    add constraint answers_for_child_kind_known check (kind in ('PARENT', 'CARER_BY_CUSTOM', 'CARER_BY_PAPER', 'NAMED_GUARDIAN',
        'PLACING_AUTHORITY', 'HEAD_OF_SHELTER', 'NOBODY_YET', 'YOUNG_ADULT')),
    add constraint answers_for_child_nobody check (kind not in ('NOBODY_YET', 'YOUNG_ADULT')
        or num_nonnulls(until_on, not_asked) = 0);
comment on column casework.answers_for_child.kind is 'As whom; never a recruiter, an employer or a relative who travelled with the child. '
    'YOUNG_ADULT: nobody any more, the person is of age.';
