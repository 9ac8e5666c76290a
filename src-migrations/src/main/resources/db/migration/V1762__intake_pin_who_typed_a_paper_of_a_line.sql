-- A version of a line that says of its paper what the version before said is not judged again, whoever writes it; one that says something
-- else is typed by who acts, as with a page.
create or replace function casework.page_paper_is_ours() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    cells text[] := array['told_on', 'from_paper_at', 'from_paper_since', 'from_paper_to', 'from_paper_role', 'from_paper_why',
        'from_paper_entered_by', 'from_paper_entered_at'];
    was jsonb := case tg_op when 'UPDATE' then to_jsonb(old) else '{}' end;
    paper jsonb;
begin
    if current_user <> 'kinward_web' or new.from_paper_since is null then
        return new;
    end if;
    -- a line of a list is never changed: its last version is what it was
    if tg_nargs = 1 then
        execute format('select to_jsonb(t) from casework.%1$I t where t.intake_id = $1 and t.%2$I = $2 order by t.version desc limit 1',
            tg_table_name, tg_argv[0]) into was using new.intake_id, (to_jsonb(new) ->> tg_argv[0])::integer;
    end if;
    select jsonb_object_agg(o.key, o.value) into paper from jsonb_each(to_jsonb(new)) o where o.key = any (cells);
    if was @> paper or (tg_nargs = 0 and exists (select from casework.answer_before b where b.intake_id = new.intake_id
            and b.page = regexp_replace(tg_table_name::text, '^(first_days|later)_', '')
            and b.before @> (paper - array['from_paper_at', 'from_paper_since', 'from_paper_entered_at'])
            and (b.before ->> 'from_paper_at')::timestamptz is not distinct from new.from_paper_at
            and (b.before ->> 'from_paper_since')::timestamptz = new.from_paper_since
            and (b.before ->> 'from_paper_entered_at')::timestamptz = new.from_paper_entered_at)) then
        return new;
    end if;
    if new.from_paper_entered_by is distinct from casework.me() then
        raise insufficient_privilege using message = 'nobody types a paper for somebody else';
    end if;
    if new.from_paper_to is not null and new.from_paper_to::text is distinct from was ->> 'from_paper_to'
        and not exists (select from account.person p join casework.intake i on i.agency_id = p.agency_id
            where p.id = new.from_paper_to and i.id = new.intake_id) then
        raise insufficient_privilege using message = 'a paper was told to somebody of the agency';
    end if;
    return new;
end
$$;
create trigger page_paper_is_ours before insert on casework.first_days_paper for each row
    execute function casework.page_paper_is_ours('paper');
create trigger page_paper_is_ours before insert on casework.later_leg for each row
    execute function casework.page_paper_is_ours('leg');
