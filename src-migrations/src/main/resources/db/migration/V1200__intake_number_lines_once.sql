-- The number of a line is given once: a line that has gone leaves no number and no tie to somebody else's child.
alter table casework.event add column last_number integer not null default 0
    constraint event_last_number_range check (last_number between 0 and 600);
comment on column casework.event.last_number is 'The highest number that a line of its list ever had.';
update casework.event e set last_number = coalesce((select max(greatest(l.number, coalesce(l.tie_to, 0)))
    from casework.event_line l where l.event_id = e.id), 0);
update casework.event_line l set tie = null, tie_to = null where tie_to is not null
    and not exists (select from casework.event_line o where o.event_id = l.event_id and o.number = l.tie_to);
grant update (last_number) on casework.event to kinward_web;

create function casework.line_takes_number() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    update casework.event set last_number = new.number where id = new.event_id and last_number < new.number;
    return case when found then new end;
end
$$;
comment on function casework.line_takes_number() is 'A line takes the next number of its event; one that was given adds nothing.';
create trigger line_takes_number before insert on casework.event_line for each row
    execute function casework.line_takes_number();

create function casework.number_is_given_once() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise insufficient_privilege using message = 'the number of a line is given once';
end
$$;
comment on function casework.number_is_given_once() is 'Refuses to count the lines of an event backwards.';
create trigger number_is_given_once before update of last_number on casework.event for each row
    when (new.last_number < old.last_number) execute function casework.number_is_given_once();

create function casework.ties_go_with_their_line() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    update casework.event_line set tie = null, tie_to = null, version = version + 1,
        written_by = coalesce(nullif(current_setting('kinward.person', true), '')::uuid, written_by)
        where event_id = old.event_id and tie_to = old.number;
    return null;
end
$$;
comment on function casework.ties_go_with_their_line() is 'A tie to a line that has gone is none.';
create trigger ties_go_with_their_line after delete on casework.event_line for each row
    execute function casework.ties_go_with_their_line();
grant select (event_id, number, tie_to, written_by, version), update (tie, tie_to, written_by, version)
    on casework.event_line to kinward_jobs;

-- The manager who discards a draft takes its line off the list; the child is not counted any more from then on.
grant delete on casework.event_line to kinward_web;
create policy goes_with_its_draft on casework.event_line for delete to kinward_web using (
    exists (select from casework.intake i where i.id = intake_id and i.state = 'ending'
        and i.ended_by = (select casework.me())));
delete from casework.event_line l where exists (select from casework.intake i where i.id = l.intake_id
    and i.state in ('ending', 'discarded'));
