-- What a page of the first days said before is for who may read the page now, and so is the choice between its accounts.
do $$
declare
    words text := '(select regexp_replace(c.relname, ''^first_days_'', '''') from pg_class c where c.relnamespace = ''casework''::regnamespace'
        ' and c.relkind = ''r'' and c.relname like ''first\_days\_%'' and c.relname not in (''first_days_help_daily'', ''first_days_safe_to_contact''))';
    found text;
    seen text;
    behind text;
begin
    execute 'select string_agg(quote_literal(word), '', '') from ' || words || ' as w (word)' into found;
    seen := format('page not in (%s) or exists (select from casework.intake i where i.id = intake_id and '
        '(i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]) '
        'or i.place_id = any ((select casework.my_managed_places())::uuid[])))',
        found);
    foreach behind in array array['answer_before', 'account_used'] loop
        execute format('create policy first_days_for_who_leads on casework.%I as restrictive to kinward_web '
            'using (%s) with check (%s)', behind, seen, seen);
    end loop;
    alter table casework.account_used drop constraint account_used_page_known;
    execute format('alter table casework.account_used add constraint account_used_page_known check (page in '
        '(''safety'', ''health'', ''language'', ''escort'', ''adult'', ''sex_age'', ''others'', ''contact'', '
        '''help_daily'', ''safe_to_contact'', %s))', found);
end
$$;
