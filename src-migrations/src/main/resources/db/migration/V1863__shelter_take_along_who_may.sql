-- With family or a teacher a child leaves for some hours only when this person may take it along by its list on that day, or when who manages
-- the house says so. An authority shows its own paper.
alter table casework.outing_move add column escort_may_come_id uuid constraint outing_move_escort_may_come_fk references casework.may_come
    on delete set null,
    add constraint outing_move_escort_may_come check (escort_may_come_id is null or escort_slot is not null);
comment on column casework.outing_move.escort_may_come_id is
    'Which line says that this person may take the child along; null where who manages the house let it go, or for an authority.';
create index outing_move_escort_may_come_idx on casework.outing_move (escort_may_come_id) where escort_may_come_id is not null;
grant insert (escort_may_come_id) on casework.outing_move to kinward_web;

create function casework.takes_along_who_may() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    way record;
begin
    select o.company, s.case_file_id, s.place_id, (new.at at time zone coalesce(a.time_zone, 'UTC'))::date as today into way
        from casework.outing o join casework.stay s on s.id = o.stay_id join account.place l on l.id = s.place_id
        left join account.agency a on a.id = l.agency_id where o.id = new.outing_id;
    if way.company in ('FAMILY', 'TEACHER') and not way.place_id = any ((select casework.my_managed_places())::uuid[])
        and not exists (select from casework.may_come m where m.id = new.escort_may_come_id and m.case_file_id = way.case_file_id
            and m.may = 'MAY_TAKE' and m.ended_at is null and way.today between m.from_on and m.until_on
            and (m.agreed_at is not null or m.paper <> 'DECISION_OF_WORKER')) then
        raise exception 'outing_move_who_may: nobody may take this child along but who stands on its list' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function casework.takes_along_who_may() is 'Keeps a child in the house that somebody of no list would take along.';
create trigger outing_move_who_may before insert on casework.outing_move for each row
    when (new.state = 'LEFT' and current_user = 'kinward_web') execute function casework.takes_along_who_may();
