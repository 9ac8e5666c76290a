-- A recording is heard where it was put; only an administrator puts one, and nobody changes what a child has heard.
alter table casework.data_use_statement_sound enable row level security;
alter table casework.data_use_statement_sound force row level security;
create policy owner_migrates on casework.data_use_statement_sound to kinward_owner using (true) with check (true);
create policy country_hears on casework.data_use_statement_sound for select to kinward_web
    using (country in (select a.country from account.agency a where a.id = any ((select casework.my_agencies())::uuid[])));
create policy administrator_puts on casework.data_use_statement_sound for insert to kinward_web
    with check (put_by = (select casework.me())
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR')
        and country in (select a.country from account.agency a
            where a.id = any ((select casework.my_agencies())::uuid[]))
        and exists (select from casework.data_use_statement s where s.id = statement_id
            and s.country in ('', data_use_statement_sound.country)));
grant select, insert on casework.data_use_statement_sound to kinward_web;

create trigger data_use_statement_sound_never_changes before update or delete on casework.data_use_statement_sound
    for each row execute function casework.refuse_change();
create trigger data_use_statement_sound_never_emptied before truncate on casework.data_use_statement_sound
    for each statement execute function casework.refuse_change();
