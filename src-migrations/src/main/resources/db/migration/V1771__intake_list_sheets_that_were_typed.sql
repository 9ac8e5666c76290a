-- Every sheet of paper that a record says was typed, outside of talks, as far as the acting person sees what was typed from it: of the
-- pages, of what they said before, of each version of a line, of notes. Which tables have a paper is asked of the catalogue, as in
-- page_has_paper, so a page that is added later is in it; a list is what has a number of its own name, versions and mistakes.
create function casework.sheets_typed(intake uuid) returns table (page text, line integer, note uuid, typed_at timestamptz,
        since timestamptz, told_to uuid, told_role text, typed_by uuid, is_replaced boolean, is_mistake boolean)
    language plpgsql stable set search_path = pg_catalog as $$
declare
    paper text := 's.from_paper_entered_at, s.from_paper_since, s.from_paper_to, s.from_paper_role, s.from_paper_entered_by';
    pages text := (select string_agg(case when l.attname is null
            then format('select %L::text, 0, null::uuid, %s, false, false from casework.%I s where s.intake_id = $1 '
                'and s.from_paper_since is not null',
                p.page, paper, p.relname)
            else format('select %1$L::text, s.%2$I::integer, null::uuid, %3$s, not bool_or(s.stands), bool_or(s.was_none) '
                'from (select t.*, not t.is_mistake and t.version = max(t.version) over (partition by t.%2$I) as stands, '
                'bool_or(t.is_mistake) over (partition by t.%2$I) as was_none from casework.%4$I t where t.intake_id = $1) s '
                'where s.from_paper_since is not null group by s.%2$I, %3$s', p.page, l.attname, paper, p.relname) end,
            ' union all ')
        from (select c.oid, c.relname, regexp_replace(c.relname::text, '^(first_days|later)_', '') as page from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'from_paper_entered_at'
            where c.relnamespace = 'casework'::regnamespace and c.relkind = 'r') p
        left join pg_attribute l on l.attrelid = p.oid and l.attname = p.page
            and (select count(*) from pg_attribute o where o.attrelid = p.oid and o.attname in ('version', 'is_mistake')) = 2);
begin
    return query execute pages using intake;
    return query select b.page, 0, null::uuid, (b.before ->> 'from_paper_entered_at')::timestamptz,
            (b.before ->> 'from_paper_since')::timestamptz, (b.before ->> 'from_paper_to')::uuid, b.before ->> 'from_paper_role',
            (b.before ->> 'from_paper_entered_by')::uuid, true, false
        from casework.answer_before b where b.intake_id = intake and b.before ->> 'from_paper_since' is not null
            and casework.page_has_paper(intake, b.page, (b.before ->> 'from_paper_entered_at')::timestamptz);
    return query select '', 0, n.id, n.written_at, n.paper_since, n.paper_told_to, n.paper_told_role, n.written_by, false, false
        from casework.note n join casework.case_file f on f.id = n.case_file_id
        where f.intake_id = intake and n.paper_since is not null;
end
$$;
comment on function casework.sheets_typed(uuid) is 'The sheets of paper that a record was typed from outside of talks, for who sees it.';
grant execute on function casework.sheets_typed(uuid) to kinward_web;
