-- A fence asks who the reader is, and a statement over fifty fenced tables asked it fifty times: that was most of what it read.
-- What a person may is worked out once a transaction now, the first time it is asked, and kept as a setting that ends with the
-- transaction. It is kept under the person's key and the moment at which the transaction began, so whoever acts next is asked about
-- anew and nothing outlives its transaction; and whatever writes to what rights are made of lets them be worked out again. The clock
-- of rights was that of the transaction before, too. Nothing is gained by who could set these: so is the acting person (V0001).
do $$
declare
    known record;
begin
    for known in select * from (values ('lead', 'uuid'), ('covered', 'uuid[]'), ('agencies', 'uuid[]'), ('places', 'uuid[]'),
        ('care_places', 'uuid[]'), ('own_managed_places', 'uuid[]'), ('acting_places', 'uuid[]'), ('managed_places', 'uuid[]'))
        as rights (name, type)
    loop
        execute replace(pg_get_functiondef(format('casework.my_%s()', known.name)::regprocedure),
            format('FUNCTION casework.my_%s()', known.name), format('FUNCTION casework.work_out_%s()', known.name));
        execute format('grant execute on function casework.work_out_%s() to kinward_web', known.name);
        -- not safe beside others: what is kept cannot be kept by a helper of a parallel plan
        execute format($kept$
            create or replace function casework.my_%1$s() returns %2$s language plpgsql stable parallel unsafe as $body$
            declare
                mine text := coalesce(current_setting('kinward.person', true), '') || ' ' || now() || ' ';
                kept text := current_setting('kinward.my_%1$s', true);
            begin
                if kept is null or not starts_with(kept, mine) then
                    kept := set_config('kinward.my_%1$s', mine || coalesce(casework.work_out_%1$s()::text, ''), true);
                end if;
                return nullif(substr(kept, length(mine) + 1), '')::%2$s;
            end
            $body$
            $kept$, known.name, known.type);
    end loop;
end
$$;

create function casework.forget_rights() returns trigger language plpgsql as $$
begin
    perform set_config('kinward.my_' || known, '', true) from unnest(array['lead', 'covered', 'agencies', 'places', 'care_places',
        'own_managed_places', 'acting_places', 'managed_places']) known;
    return null;
end
$$;
comment on function casework.forget_rights() is 'Lets the rights of whoever acts be worked out again: what they are made of was written.';
create trigger rights_change after insert or update or delete or truncate on account.standing
    for each statement execute function casework.forget_rights();
create trigger rights_change after insert or update or delete or truncate on account.person_role
    for each statement execute function casework.forget_rights();
create trigger rights_change after insert or update or delete or truncate on account.person
    for each statement execute function casework.forget_rights();
create trigger rights_change after insert or update or delete or truncate on casework.cover
    for each statement execute function casework.forget_rights();
create trigger rights_change after insert or update or delete or truncate on casework.acting_manager
    for each statement execute function casework.forget_rights();
