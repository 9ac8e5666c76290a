-- A line of the directory that was retired comes back as open, and as nothing else (docs/services.md).
create function casework.provider_moves() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if old.state = 'RETIRED' and new.state = 'CLOSED' then
        raise check_violation using message = 'provider_moves: a retired line comes back as open';
    end if;
    return new;
end
$$;
comment on function casework.provider_moves() is 'Refuses a move of a line of the directory that its table does not have.';
create trigger provider_moves before update of state on casework.provider
    for each row execute function casework.provider_moves();
