-- A paper of the child and a leg of the way can have been told on paper first as well: each version keeps what the paper says, in the
-- columns of a page.
do $$
declare
    line text;
    cell record;
begin
    foreach line in array array['first_days_paper', 'later_leg']
    loop
        execute format('alter table casework.%I add column from_paper_at timestamptz, add column from_paper_since timestamptz, '
            'add column from_paper_to uuid constraint %I references account.person, add column from_paper_role text, '
            'add column from_paper_why text, add column from_paper_entered_by uuid constraint %I references account.person, '
            'add column from_paper_entered_at timestamptz', line, line || '_from_paper_to_fk', line || '_from_paper_by_fk');
        execute format('alter table casework.%I add constraint %I check (num_nonnulls(from_paper_why, from_paper_entered_by, '
            'from_paper_entered_at) = 3 * num_nonnulls(from_paper_since) '
            'and num_nonnulls(from_paper_to, from_paper_role) = num_nonnulls(from_paper_since) '
            'and (from_paper_at is null or (from_paper_since is not null and from_paper_at = from_paper_since)) '
            'and (from_paper_since is null or talk is null))', line, line || '_from_paper_is_whole');
        execute format('alter table casework.%I add constraint %I check (from_paper_since <= from_paper_entered_at)', line,
            line || '_from_paper_before_typed');
        execute format('alter table casework.%I add constraint %I check (from_paper_role in (''GUARD'', ''VOLUNTEER'', '
            '''HEALTH_WORKER'', ''TEACHER'', ''POLICE'', ''BORDER_OFFICER'', ''OTHER_SERVICE'', ''PERSON_OF_THE_VILLAGE'', '
            '''OTHER'', ''NOT_KNOWN''))', line, line || '_from_paper_role_known');
        execute format('alter table casework.%I add constraint %I check (from_paper_why in (''NO_POWER'', ''NO_NETWORK'', '
            '''NOTHING_TO_TYPE_ON'', ''ON_THE_WAY'', ''NO_ACCOUNT'', ''NO_TIME'', ''OTHER''))', line, line || '_from_paper_why_known');
        for cell in select * from (values ('at', 'The moment, where the paper names an hour.'),
            ('since', 'The hour of the paper, or the beginning of its day; null when typed at once or in a talk.'),
            ('to', 'Who of the agency wrote the paper.'), ('role', 'What somebody else was who wrote it; never a name.'),
            ('why', 'Why on paper.'), ('entered_by', 'Who typed it.'), ('entered_at', 'When it was typed.')) as cells (name, words)
        loop
            execute format('comment on column casework.%I.%I is %L', line, 'from_paper_' || cell.name, cell.words);
        end loop;
    end loop;
end
$$;
