-- For who works on the case. Nobody is a young adult before the last day on which that person can be a child is over; nobody answers
-- for a young adult, and a file is closed by age only once help was ended or not wanted.
alter table casework.aftercare_line enable row level security;
alter table casework.aftercare_line force row level security;
create policy owner_migrates on casework.aftercare_line to kinward_owner using (true) with check (true);
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = '
        '(select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
begin
    execute 'create policy works_on_the_case on casework.aftercare_line for select to kinward_web using (' || of_case || ')';
    execute 'create policy writes_on_the_case on casework.aftercare_line for insert to kinward_web with check '
        '(written_by = (select casework.me()) and ' || of_case || ')';
end
$$;
grant select, insert on casework.aftercare_line to kinward_web;

create function casework.aftercare_follows() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.state = 'PLANNED' or new.state_before <> 'PLANNED' or exists (select from casework.first_hour_sex_age a
            join casework.case_file f on f.intake_id = a.intake_id join account.agency g on g.id = f.agency_id
            where f.id = new.case_file_id and (a.birth_latest + interval '1 month' - interval '1 day' + interval '18 years')
                at time zone g.time_zone <= new.written_at) then
        return new;
    end if;
    raise check_violation using message = 'the person may still be a child';
end
$$;
comment on function casework.aftercare_follows() is 'Refuses to call somebody of age who may be a child.';
create trigger aftercare_follows before insert on casework.aftercare_line for each row execute function casework.aftercare_follows();
create trigger file_is_open before insert on casework.aftercare_line for each row execute function casework.file_is_open();

create function casework.is_of_age(file uuid) returns boolean language sql stable
    return coalesce((select l.state <> 'PLANNED' from casework.aftercare_line l where l.case_file_id = file
        order by l.number desc limit 1), false);
comment on function casework.is_of_age(uuid) is 'Whether a person wrote down that this one is of age.';
grant execute on function casework.is_of_age(uuid) to kinward_web;
create policy answers_alone_of_age on casework.answers_for_child as restrictive for insert to kinward_web
    with check ((kind = 'YOUNG_ADULT') = casework.is_of_age(case_file_id));

create function casework.closes_by_age() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_web' and exists (select from casework.closing_line l where l.closing_id = new.closing_id
            and l.number = new.closing_number and l.reason = 'YOUNG-ADULT') and coalesce((select a.state from
            casework.aftercare_line a where a.case_file_id = new.case_file_id order by a.number desc limit 1), 'PLANNED')
            not in ('NOT_WANTED', 'ENDED') then
        raise check_violation using message = 'help after eighteen was not offered, or goes on';
    end if;
    return new;
end
$$;
comment on function casework.closes_by_age() is 'Refuses a file that is closed by age before help after eighteen is over.';
create trigger closes_by_age before insert on casework.file_move for each row when (new.closing_id is not null)
    execute function casework.closes_by_age();
