-- An administrator has no other role and no place (ADR 24). Who had both before this rule stays an administrator; the
-- vault's mirror follows at the next comparison.
update account.shift s set signed_off_at = greatest(now(), s.signed_on_at) where s.signed_off_at is null and exists (
    select from account.person_role r where r.person_id = s.person_id and r.role = 'ADMINISTRATOR');
delete from account.standing s where s.capacity in ('place_member', 'place_manager', 'on_shift') and exists (
    select from account.person_role r where r.person_id = s.person_id and r.role = 'ADMINISTRATOR');
delete from account.person_role o where o.role <> 'ADMINISTRATOR' and exists (
    select from account.person_role r where r.person_id = o.person_id and r.role = 'ADMINISTRATOR');

create function account.administrator_is_alone() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from account.person_role r where r.person_id = new.person_id and r.role <> new.role
            and 'ADMINISTRATOR' in (r.role, new.role) and (tg_op = 'INSERT' or r.role <> old.role)) then
        raise check_violation using message = 'an administrator has no other role';
    end if;
    return new;
end
$$;
comment on function account.administrator_is_alone() is 'Refuses another role beside that of an administrator.';
create trigger administrator_is_alone before insert or update on account.person_role
    for each row execute function account.administrator_is_alone();
