-- Who typed the paper of a page is who acts, and it was told to somebody of the agency: judged when a paper is entered or says
-- something else, and not again when another answer of the page is put right. A policy cannot say so, for it does not know the
-- row as it was. An earlier account that is chosen again brings its paper as it stood.
create function casework.page_paper_is_ours() returns trigger
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
    select jsonb_object_agg(o.key, o.value) into paper from jsonb_each(to_jsonb(new)) o where o.key = any (cells);
    if was @> paper or exists (select from casework.answer_before b where b.intake_id = new.intake_id
            and b.page = regexp_replace(tg_table_name::text, '^(first_days|later)_', '')
            and b.before @> (paper - array['from_paper_at', 'from_paper_since', 'from_paper_entered_at'])
            and (b.before ->> 'from_paper_at')::timestamptz is not distinct from new.from_paper_at
            and (b.before ->> 'from_paper_since')::timestamptz = new.from_paper_since
            and (b.before ->> 'from_paper_entered_at')::timestamptz = new.from_paper_entered_at) then
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
comment on function casework.page_paper_is_ours() is 'Refuses a paper of a page that somebody else typed, or that was told to somebody of another agency.';
do $$
declare
    page text;
begin
    for page in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'from_paper_since'
        where c.relnamespace = 'casework'::regnamespace and c.relkind = 'r'
    loop
        execute format('drop policy paper_of_our_people on casework.%I', page);
        execute format('create trigger page_paper_is_ours before insert or update on casework.%I for each row '
            'execute function casework.page_paper_is_ours()', page);
    end loop;
end
$$;
