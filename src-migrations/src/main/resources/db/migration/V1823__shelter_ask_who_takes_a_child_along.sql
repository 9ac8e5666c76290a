-- Who takes a child along has a name and a paper that somebody has seen, as whoever is let in, or receives it. A child leaves as it may by the
-- newest look at its stay: with staff only as long as nobody has looked, and not any more when its stay has ended.
alter table casework.outing_move
    add column escort_paper text constraint outing_move_escort_paper_known check (escort_paper in ('NATIONAL_CARD', 'PASSPORT',
        'SERVICE_CARD', 'OTHER_CARD_WITH_PICTURE', 'KNOWN_HERE')),
    add column escort_slot integer constraint outing_move_escort_slot check (escort_slot between 0 and 199),
    add column escort_second_id uuid constraint outing_move_escort_second_fk references account.person,
    add constraint outing_move_escort_is_whole check ((escort_paper is null) = (escort_slot is null)
        and (escort_second_id is null or escort_slot is not null) and (escort_slot is null or state = 'LEFT')),
    add constraint outing_move_escort_by_two check (escort_second_id <> moved_by);
comment on column casework.outing_move.escort_paper is 'How it was seen who takes the child along; null where it is nobody from outside.';
comment on column casework.outing_move.escort_slot is 'Which slot of the vault holds the name, among those of visitors.';
comment on column casework.outing_move.escort_second_id is
    'Who said as well that this is not the person on the list whose name is alike; null where none is.';
create index outing_move_escort_second_idx on casework.outing_move (escort_second_id) where escort_second_id is not null;
grant insert (escort_paper, escort_slot, escort_second_id) on casework.outing_move to kinward_web;

create function casework.may_go_out(stay uuid, company text, destination text) returns boolean
    language sql stable set search_path = pg_catalog
begin atomic
    select case coalesce((select r.going_out from casework.stay_review r where r.stay_id = stay order by r.number desc limit 1),
            'WITH_STAFF')
        when 'FREELY' then true
        when 'WITH_STAFF' then company in ('STAFF', 'AUTHORITY')
        else company in ('STAFF', 'AUTHORITY') and destination in ('CLINIC', 'COURT', 'AUTHORITY') end;
end;
comment on function casework.may_go_out(uuid, text, text) is
    'Whether a child may go out like this by the newest look at its stay; with staff only where nobody has looked.';
revoke all on function casework.may_go_out(uuid, text, text) from public;
grant execute on function casework.may_go_out(uuid, text, text) to kinward_web;

create function casework.goes_out_as_it_may() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    way record;
begin
    if tg_table_name = 'outing' then
        if not casework.may_go_out(new.stay_id, new.company, new.destination) then
            raise exception 'outing_as_it_may: this child may not go out like this' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    select o.company, s.left_at, casework.may_go_out(s.id, o.company, o.destination) as may into way
        from casework.outing o join casework.stay s on s.id = o.stay_id where o.id = new.outing_id;
    if way.left_at is not null or not way.may then
        raise exception 'outing_move_as_it_may: this child may not go out like this now' using errcode = 'check_violation';
    end if;
    if (way.company in ('FAMILY', 'TEACHER', 'AUTHORITY')) <> (new.escort_slot is not null) then
        raise exception 'outing_move_as_it_may: who takes a child along has a name' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function casework.goes_out_as_it_may() is
    'Keeps a child in the house that may not go out like this, or that somebody without a name would take along.';
create trigger outing_as_it_may before insert on casework.outing for each row
    when (current_user = 'kinward_web') execute function casework.goes_out_as_it_may();
create trigger outing_move_as_it_may before insert on casework.outing_move for each row
    when (new.state = 'LEFT' and current_user = 'kinward_web') execute function casework.goes_out_as_it_may();
