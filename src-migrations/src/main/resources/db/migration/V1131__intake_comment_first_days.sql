-- What every page of the first days has, in the same words.
do $$
declare
    page text;
begin
    for page in select c.relname from pg_class c where c.relnamespace = 'casework'::regnamespace and c.relkind = 'r'
        and c.relname like 'first\_days\_%'
    loop
        execute format('alter table casework.%I add constraint %I check (casework.is_source(told_by))', page,
            page || '_told_by_known');
        execute format('alter table casework.%I add constraint %I check (talk > 0)', page, page || '_talk_positive');
        execute format('comment on column casework.%I.intake_id is %L', page, 'The intake.');
        execute format('comment on column casework.%I.told_by is %L', page, 'Source of the answers.');
        execute format('comment on column casework.%I.told_on is %L', page, 'Day on which they were told or seen.');
        execute format('comment on column casework.%I.talk is %L', page, 'Number of the talk, where it was one.');
        execute format('comment on column casework.%I.version is %L', page, 'Counts saves, from 0.');
        execute format('grant update on casework.%I to kinward_web', page);
    end loop;
end
$$;
