-- Whether a code may open by itself depends on nobody whom its maker could have shut out or demoted a moment before: who
-- once answered for codes is remembered.
alter table account.person add column answered_for_codes boolean not null default false;
comment on column account.person.answered_for_codes is
    'Whether a role that answers for codes (administrator, manager) was ever taken from the person.';

create function account.remember_second_person() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    update account.person set answered_for_codes = true where id = old.person_id;
    return null;
end
$$;
comment on function account.remember_second_person() is 'Remembers who had a role that answers for codes.';
create trigger remember_second_person after delete or update on account.person_role for each row
    when (old.role in ('ADMINISTRATOR', 'SHELTER_MANAGER')) execute function account.remember_second_person();
