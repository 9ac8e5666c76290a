-- Who answers for a provider is nobody of the house: no other role, no place, no agency for the fences (ADR 76).
create or replace function account.administrator_is_alone() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from account.person_role r where r.person_id = new.person_id and r.role <> new.role
            and (r.role in ('ADMINISTRATOR', 'PROVIDER') or new.role in ('ADMINISTRATOR', 'PROVIDER'))
            and (tg_op = 'INSERT' or r.role <> old.role)) then
        raise check_violation using message = 'an administrator and a provider have no other role';
    end if;
    return new;
end
$$;

create function account.provider_stands_nowhere() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    delete from account.standing s where s.person_id = new.person_id;
    return new;
end
$$;
create trigger provider_stands_nowhere after insert on account.person_role
    for each row when (new.role = 'PROVIDER') execute function account.provider_stands_nowhere();

create function account.no_standing_for_providers() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from account.person_role r where r.person_id = new.person_id and r.role = 'PROVIDER') then
        raise check_violation using message = 'a provider is nobody of the house';
    end if;
    return new;
end
$$;
create trigger no_standing_for_providers before insert on account.standing
    for each row execute function account.no_standing_for_providers();

delete from account.person_role o where o.role <> 'PROVIDER' and exists (
    select from account.person_role r where r.person_id = o.person_id and r.role = 'PROVIDER');
delete from account.standing s where exists (
    select from account.person_role r where r.person_id = s.person_id and r.role = 'PROVIDER');
