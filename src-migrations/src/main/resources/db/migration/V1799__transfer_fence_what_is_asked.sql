-- Asked by who works on the case; read and answered by managers of the agency that is asked, while it is open and covered, and for 90 days
-- after they answered. Only what they say changes, once, and that it is over.
alter table casework.return_step_asked enable row level security;
alter table casework.return_step_asked force row level security;
create policy owner_migrates on casework.return_step_asked to kinward_owner using (true) with check (true);
do $$
declare
    works text := 'exists (select from casework.intake i where i.id = intake_id and i.agency_id = from_agency_id and (i.worker_id = '
        '(select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))';
    receives text := '(to_agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences()) '
        'and ended_at is null and (until_at is null or until_at > now()) '
        'and (answered_at is null or answered_at > now() - interval ''90 days''))';
    gone text := 'intake_id in (select e.intake_id from casework.erasure e where e.state = ''confirmed'')';
begin
    execute 'create policy works_on_the_case on casework.return_step_asked for select to kinward_web using (' || works || ')';
    execute 'create policy is_asked on casework.return_step_asked for select to kinward_web using (' || receives || ')';
    execute 'create policy asks on casework.return_step_asked for insert to kinward_web with check (asked_by = (select casework.me()) '
        'and came is null and ended_at is null and ' || works || ' and exists (select from casework.return_step s '
        'join casework.case_file f on f.id = s.case_file_id where s.id = step_id and s.side <> ''US'' '
        'and s.what = return_step_asked.what and f.intake_id = return_step_asked.intake_id '
        'and f.reference = return_step_asked.reference))';
    execute 'create policy ends on casework.return_step_asked for update to kinward_web using (ended_at is null and ' || works
        || ') with check (ended_at is not null and ' || works || ')';
    execute 'create policy answers on casework.return_step_asked for update to kinward_web using (came is null and ' || receives
        || ') with check (came is not null and answered_by = (select casework.me()) and ' || receives || ')';
    execute format('create policy program_finds on casework.return_step_asked for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.return_step_asked for delete to kinward_jobs using (%s)', gone);
end
$$;
grant select (step_id, intake_id), delete on casework.return_step_asked to kinward_jobs;
grant select on casework.return_step_asked to kinward_web;
grant insert (step_id, intake_id, reference, from_agency_id, to_agency_id, what, due_at, asked_by, asked_at, until_at)
    on casework.return_step_asked to kinward_web;
grant update (ended_at, came, answer_words, answered_by, answered_at) on casework.return_step_asked to kinward_web;

-- The two who may change a row change their own cells only.
create function casework.asked_step_moves() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if (old.came is distinct from new.came) = (old.ended_at is distinct from new.ended_at)
            or (old.came is not null and old.came is distinct from new.came)
            or (old.ended_at is not null and old.ended_at is distinct from new.ended_at)
            or (old.came is not distinct from new.came
                and (old.answer_words, old.answered_by, old.answered_at) is distinct from (new.answer_words, new.answered_by, new.answered_at)) then
        raise check_violation using message = 'not a move of a step that was asked for';
    end if;
    return new;
end
$$;
comment on function casework.asked_step_moves() is 'Refuses any change but an answer, or that it is over.';
create trigger asked_step_moves before update on casework.return_step_asked for each row execute function casework.asked_step_moves();
