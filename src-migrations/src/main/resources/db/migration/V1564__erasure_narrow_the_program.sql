-- The program's own role compares keys of files, and forgets those of a child whose erasure is confirmed, or of a draft that was ended:
-- by no forgotten WHERE any other one, and of what was known of the file before it reads nothing.
drop policy program_ends on casework.file_again;
drop policy program_ends on casework.file_again_known;
create policy program_finds on casework.file_again for select to kinward_jobs using (true);
do $$
declare
    gone text := '(intake_id in (select e.intake_id from casework.erasure e where e.state = ''confirmed'') or intake_id in '
        '(select i.id from casework.intake i where i.state in (''ending'', ''discarded'')))';
    fenced text;
begin
    foreach fenced in array array['file_again', 'file_again_known'] loop
        execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%s)', fenced, gone);
        execute format('revoke select on casework.%I from kinward_jobs', fenced);
    end loop;
    execute 'create policy program_finds on casework.file_again_known for select to kinward_jobs using ' || gone;
end
$$;
grant select (intake_id, child_id, first_intake_id, first_reference) on casework.file_again to kinward_jobs;
grant select (intake_id) on casework.file_again_known to kinward_jobs;

-- What the program writes down for the other files of a child is word for word what two people have decided about one of them.
create function casework.erasure_like_another() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_jobs' and new.state = 'confirmed' and new.reason <> 'COPY_RESTORED'
        and not exists (select from casework.erasure e where e.id <> new.id and e.state in ('confirmed', 'done')
            and e.intake_id <> new.intake_id and e.intake_id = any (casework.files_with(new.intake_id))
            and (e.reason, e.asked_by, e.asked_at, e.answered_by, e.answered_at)
                = (new.reason, new.asked_by, new.asked_at, new.answered_by, new.answered_at)) then
        raise check_violation using message = 'the program decides no erasure';
    end if;
    return new;
end
$$;
comment on function casework.erasure_like_another() is 'Refuses an erasure by the program that two people have not decided about another file of the child.';
create trigger erasure_like_another before insert or update of state on casework.erasure
    for each row execute function casework.erasure_like_another();
