-- Whoever receives a child at its home and has a name that is like one of who may not come near it is looked at by two, as at every other door: the
-- second person says so herself. Rows of before say nothing of it.
alter table casework.return_receiver add column second_id uuid constraint return_receiver_second_fk references account.person,
    add constraint return_receiver_by_two check (second_id <> asked_by);
comment on column casework.return_receiver.second_id is 'Who has read the list as well, and said so by her own password; null where no name is alike.';
create index return_receiver_second_idx on casework.return_receiver (second_id) where second_id is not null;
grant insert (second_id) on casework.return_receiver to kinward_web;

create function casework.receives_an_alike_name_by_two() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'return_receiver_alike: two have read the list' using errcode = 'check_violation';
end
$$;
comment on function casework.receives_an_alike_name_by_two() is 'Refuses a receiver whose name is alike and whom one alone has looked at.';
create trigger return_receiver_alike before insert on casework.return_receiver for each row
    when (new.alike and new.second_id is null and current_user = 'kinward_web') execute function casework.receives_an_alike_name_by_two();
