-- The second member of staff says herself that she is there and saw the paper: by her own password at the same screen, or, where one person is
-- alone in the house, as a manager who was called, and who confirms it by her own sign-in within a day. Rows of before name somebody only.
alter table casework.handing_over
    add column second_how text constraint handing_over_second_how_known check (second_how in ('OWN_PASSWORD', 'BY_PHONE')),
    add column second_confirmed_at timestamptz,
    add constraint handing_over_second_is_heard check (case second_how when 'OWN_PASSWORD' then second_confirmed_at is not null
        when 'BY_PHONE' then second_confirmed_at is null or second_confirmed_at >= handed_at else second_confirmed_at is null end);
comment on column casework.handing_over.second_how is 'How the second person said so; null of before she was asked.';
comment on column casework.handing_over.second_confirmed_at is 'When she said so herself; null as long as a call waits for her word.';
grant insert (second_how, second_confirmed_at), update (second_confirmed_at) on casework.handing_over to kinward_web;
create policy second_confirms_once on casework.handing_over for update to kinward_web
    using (second_how = 'BY_PHONE' and second_confirmed_at is null and second_person_id = (select casework.me()))
    with check (second_person_id = (select casework.me()));

create function casework.hears_the_second_person() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.second_how is null or (new.second_how = 'BY_PHONE' and (new.second_confirmed_at is not null or not exists (
            select from account.person_role r where r.person_id = new.second_person_id and r.role in ('SHELTER_MANAGER', 'SOCIAL_WORKER')))) then
        raise exception 'handing_over_second: the second person says so herself, or a manager was called' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function casework.hears_the_second_person() is 'Refuses a second person who is only a name from a list.';
create trigger handing_over_second before insert on casework.handing_over for each row
    when (current_user = 'kinward_web') execute function casework.hears_the_second_person();

do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_kind_known' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_kind_known;
    execute 'alter table casework.task add constraint task_kind_known check ((' || known || ') or kind = ''CONFIRM_HANDING'')';
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'task_of_consent_is_about_a_thing' and conrelid = 'casework.task'::regclass;
    alter table casework.task drop constraint task_of_consent_is_about_a_thing;
    execute 'alter table casework.task add constraint task_of_consent_is_about_a_thing check (case when '
        || 'kind = ''CONFIRM_HANDING'' then thing_id is not null else ' || known || ' end)';
    select pg_get_expr(polqual, polrelid) into known from pg_policy
        where polname = 'things_for_who_leads' and polrelid = 'casework.task'::regclass;
    execute 'alter policy things_for_who_leads on casework.task using ((' || known || ') or kind = ''CONFIRM_HANDING'')';
end
$$;
