-- A page of a record that was told on paper first, outside of a talk, keeps at which hour, to whom and why on paper, and who typed it
-- when. Its day is the day of the page. Nobody is named but people with an account, by their surrogate. With the page it is erased.
do $$
declare
    page text;
    cell record;
begin
    for page in select c.relname from pg_class c where c.relnamespace = 'casework'::regnamespace and c.relkind = 'r'
        and (c.relname like 'first\_days\_%' or c.relname like 'later\_%') and c.relname not in ('first_days_paper', 'later_leg')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'told_by')
    loop
        execute format('alter table casework.%I add column from_paper_at timestamptz, add column from_paper_since timestamptz, '
            'add column from_paper_to uuid constraint %I references account.person, add column from_paper_role text, '
            'add column from_paper_why text, add column from_paper_entered_by uuid constraint %I references account.person, '
            'add column from_paper_entered_at timestamptz', page, page || '_from_paper_to_fk', page || '_from_paper_by_fk');
        execute format('alter table casework.%I add constraint %I check (num_nonnulls(from_paper_why, from_paper_entered_by, '
            'from_paper_entered_at) = 3 * num_nonnulls(from_paper_since) '
            'and num_nonnulls(from_paper_to, from_paper_role) = num_nonnulls(from_paper_since) '
            'and (from_paper_at is null or (from_paper_since is not null and from_paper_at = from_paper_since)) '
            'and (from_paper_since is null or talk is null))', page, page || '_from_paper_is_whole');
        execute format('alter table casework.%I add constraint %I check (from_paper_since <= from_paper_entered_at)', page,
            page || '_from_paper_before_typed');
        execute format('alter table casework.%I add constraint %I check (from_paper_role in (''GUARD'', ''VOLUNTEER'', '
            '''HEALTH_WORKER'', ''TEACHER'', ''POLICE'', ''BORDER_OFFICER'', ''OTHER_SERVICE'', ''PERSON_OF_THE_VILLAGE'', '
            '''OTHER'', ''NOT_KNOWN''))', page, page || '_from_paper_role_known');
        execute format('alter table casework.%I add constraint %I check (from_paper_why in (''NO_POWER'', ''NO_NETWORK'', '
            '''NOTHING_TO_TYPE_ON'', ''ON_THE_WAY'', ''NO_ACCOUNT'', ''NO_TIME'', ''OTHER''))', page, page || '_from_paper_why_known');
        for cell in select * from (values ('at', 'The moment, where the paper names an hour.'),
            ('since', 'From when hours count: the hour of the paper, or the beginning of its day; null when typed at once or in a talk.'),
            ('to', 'Who of the agency wrote the paper.'), ('role', 'What somebody else was who wrote it; never a name.'),
            ('why', 'Why on paper.'), ('entered_by', 'Who typed it.'), ('entered_at', 'When it was typed.')) as cells (name, words)
        loop
            execute format('comment on column casework.%I.%I is %L', page, 'from_paper_' || cell.name, cell.words);
        end loop;
        -- told to somebody of the same agency
        execute format('create policy paper_of_our_people on casework.%I as restrictive to kinward_web using (true) '
            'with check (from_paper_to is null or exists (select from account.person p join casework.intake i '
            'on i.agency_id = p.agency_id where p.id = from_paper_to and i.id = intake_id))', page);
    end loop;
end
$$;
