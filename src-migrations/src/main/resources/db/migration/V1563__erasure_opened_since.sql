-- Erasing one file erases the child. Whoever opens a new file of it between asking and confirming decides something that the request does
-- not know: it is asked for anew. Both take the lock of a hold, so that the later one sees what the first has done.
create function casework.not_opened_since() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from casework.file_again a where a.opened_at > new.asked_at
            and a.intake_id = any (casework.files_with(new.intake_id))) then
        raise check_violation using message = 'a new file of the child was opened since the erasure was asked for';
    end if;
    return new;
end
$$;
comment on function casework.not_opened_since() is 'Refuses to confirm the erasure of a child of whom a new file was opened since.';
create trigger not_opened_since before update of state on casework.erasure
    for each row when (new.state = 'confirmed') execute function casework.not_opened_since();

create function casework.not_while_erasing() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('erasure ' || one, 0))
        from unnest(casework.files_with(new.intake_id)) as one order by one;
    if exists (select from casework.erasure e where e.state = 'confirmed'
            and e.intake_id = any (casework.files_with(new.intake_id))) then
        raise check_violation using message = 'a child that is being erased gets no new file';
    end if;
    return null;
end
$$;
comment on function casework.not_while_erasing() is 'Refuses a new file of a child whose erasure was confirmed.';
create trigger not_while_erasing after insert on casework.file_again
    for each row execute function casework.not_while_erasing();

-- A draft of a child that is held for the law is not discarded; the program itself ends drafts of erased children only.
create function casework.draft_is_not_held() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    files uuid[] := casework.files_with(new.id);
begin
    if current_user = 'kinward_web' then
        perform pg_advisory_xact_lock(hashtextextended('erasure ' || one, 0)) from unnest(files) as one order by one;
        if exists (select from casework.legal_hold h where h.intake_id = any (files) and h.lifted_at is null) then
            raise check_violation using message = 'a draft of a child that is held for the law is not discarded';
        end if;
    end if;
    return new;
end
$$;
comment on function casework.draft_is_not_held() is 'Refuses to discard a draft of a child that is held for the law.';
create trigger draft_is_not_held before update of state on casework.intake
    for each row when (old.state = 'draft' and new.state = 'ending') execute function casework.draft_is_not_held();
