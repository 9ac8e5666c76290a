-- What a voice says follows from what it said before (docs/consent.md): a yes ends only by being taken back, and what is taken back
-- against the child is decided before anybody is asked again.
create function casework.consent_moves() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    before text;
begin
    if current_user <> 'kinward_web' then
        return new;
    end if;
    select s.state into before from casework.consent_said s where s.consent_id = new.consent_id and s.whose = new.whose
        and s.number < new.number order by s.number desc limit 1;
    if not (case coalesce(before, 'NOT_ASKED_YET')
        when 'AGREED' then new.state in ('AGREED', 'WAITS_FOR_SECOND', 'WITHDRAWN', 'WITHDRAWN_AGAINST_CHILD')
        when 'WITHDRAWN_AGAINST_CHILD' then new.state in ('AGREED', 'WITHDRAWN')
        when 'DID_NOT_AGREE' then new.state in ('AGREED', 'WAITS_FOR_SECOND', 'DID_NOT_AGREE')
        when 'WITHDRAWN' then new.state in ('AGREED', 'WAITS_FOR_SECOND', 'DID_NOT_AGREE')
        else new.state in ('CANNOT_ASK_NOW', 'WAITS_FOR_SECOND', 'AGREED', 'DID_NOT_AGREE') end) then
        raise check_violation using message = 'consent_moves: this does not follow from what was said before';
    end if;
    return new;
end
$$;
comment on function casework.consent_moves() is 'Refuses an answer that does not follow from the last one of the same voice.';
-- After the row, so that a stranger is told by the fence that nothing is there.
create trigger consent_moves after insert on casework.consent_said
    for each row execute function casework.consent_moves();
