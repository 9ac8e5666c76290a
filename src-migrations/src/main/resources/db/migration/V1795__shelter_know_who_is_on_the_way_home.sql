-- A child that set off for home is looked for in the house until somebody writes that it arrived, and who counts heads may not read a
-- return: where a child will be is for who works on the case (F101). The stay says that it set off, and nothing else.
alter table casework.stay add column set_off_at timestamptz;
comment on column casework.stay.set_off_at is 'When the child set off for home; null unless it is on the way.';

create function casework.sets_off_from_the_house() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    update casework.stay s set set_off_at = case when new.state = 'ON_THE_WAY' then new.moved_at end
        from casework.return_home r
        where r.id = new.return_id and s.case_file_id = r.case_file_id and s.left_at is null;
    return null;
end
$$;
comment on function casework.sets_off_from_the_house() is 'Keeps with the stay that a child set off for home, until it arrives or turns back.';
create trigger sets_off_from_the_house after insert on casework.return_move
    for each row when (current_user <> 'kinward_loader') execute function casework.sets_off_from_the_house();
grant update (set_off_at) on casework.stay to kinward_web;

update casework.stay s set set_off_at = m.moved_at
    from casework.return_home r join casework.return_move m on m.return_id = r.id and m.state = 'ON_THE_WAY'
    where s.case_file_id = r.case_file_id and s.left_at is null and not exists (select from casework.return_move later
        where later.return_id = r.id and later.number > m.number);
