-- For the moment of saying yes the receiver reads what was agreed to; what stopped is offered again by the program, and by nobody else.
-- While somebody has said yes, the agency before does not close its file.
do $$
declare
    file text := 'case_file_id = any ((select casework.my_moving_files())::uuid[])';
    seen record;
begin
    for seen in select * from (values ('consent', file), ('emergency', file), ('answers_for_child', file),
        ('consent_said', 'exists (select from casework.consent c where c.id = consent_id and c.' || file || ')'),
        ('emergency_review', 'exists (select from casework.emergency e where e.id = emergency_id and e.' || file || ')'),
        ('emergency_told', 'exists (select from casework.emergency e where e.id = emergency_id and e.' || file || ')'))
        as rows (name, which)
    loop
        execute format('create policy moves_to_me on casework.%I for select to kinward_web using (%s)', seen.name, seen.which);
    end loop;
end
$$;

create or replace function casework.transfer_moves() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if (old.state, new.state) not in (('OFFERED', 'ACCEPTED'), ('OFFERED', 'DECLINED'), ('OFFERED', 'TAKEN_BACK'),
            ('ACCEPTED', 'MOVED')) and ((old.state, new.state) <> ('ACCEPTED', 'OFFERED') or current_user = 'kinward_web') then
        raise check_violation using message = 'not a move of an offered case';
    end if;
    if new.state = 'MOVED' and (old.answered_by, old.place_id) is distinct from (new.answered_by, new.place_id) then
        raise check_violation using message = 'who accepted a case receives it';
    end if;
    return new;
end
$$;
create policy program_finds_stopped on casework.transfer for select to kinward_jobs using (state in ('ACCEPTED', 'OFFERED'));
create policy program_offers_again on casework.transfer for update to kinward_jobs using (state = 'ACCEPTED') with check (state = 'OFFERED');
grant select (state, answered_at), update (state, answered_by, answered_at, answer_words, place_id) on casework.transfer to kinward_jobs;

create function casework.nobody_receives_it() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_loader' then
        return new;    -- it adds whole records, none of which moves
    end if;
    if exists (select from casework.transfer t where t.case_file_id = new.case_file_id and t.state = 'ACCEPTED') then
        raise check_violation using message = 'another agency has said yes to this case';
    end if;
    return new;
end
$$;
comment on function casework.nobody_receives_it() is 'Refuses to close a file to which another agency has said yes.';
create trigger nobody_receives_it before insert on casework.file_move for each row when (new.closing_id is not null)
    execute function casework.nobody_receives_it();
