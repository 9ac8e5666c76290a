-- Whoever closes a file for a page closes it by a reason that holds, and over nothing that opened the door and is open unless a manager
-- has said why about just that.
create function casework.closing_reason_holds() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    said record;
begin
    if current_user <> 'kinward_web' then
        return new;
    end if;
    select l.reason, l.checked, case l.reason when 'ASKS-TO-END' then 'TOLD_WHAT_IS_OPEN' when 'OTHER-COUNTRY'
            then 'OTHER_COUNTRY_ANSWERED' when 'PROGRAMME-ENDED' then 'SOMEBODY_GOES_ON' when 'RECORDED-TWICE' then 'RECORDS_JOINED'
            when 'DIED' then 'DEATH_REVIEWED' end as asked into said
        from casework.closing_line l where l.closing_id = new.closing_id and l.number = new.closing_number;
    if said.reason = 'TRANSFERRED' or (said.asked is not null and said.asked <> all (said.checked))
            or said.reason = 'NOT-REACHED' and not casework.is_searched_for(new.case_file_id)
            or said.reason = 'ASKS-TO-END' and not casework.is_for_certain(new.case_file_id, 16, new.moved_at) then
        raise check_violation using message = 'what the reason stands for does not hold';
    end if;
    if exists (select from casework.factor o cross join lateral (select l.state from casework.factor_line l
                where l.factor_id = o.id order by l.number desc limit 1) last
            where o.case_file_id = new.case_file_id and o.kind = 'DOOR' and last.state in ('OPEN', 'BEING_WORKED_ON')
            and o.id <> all (coalesce((select w.factors from casework.closing_why w where w.closing_id = new.closing_id
                and w.number <= new.closing_number order by w.number desc limit 1), array[]::uuid[]))) then
        raise check_violation using message = 'something that opened the door is open';
    end if;
    return new;
end
$$;
comment on function casework.closing_reason_holds() is
    'Refuses a file that is closed by a reason that does not hold, or over something open of which no manager has said why.';
create trigger closing_reason_holds before insert on casework.file_move for each row when (new.closing_id is not null)
    execute function casework.closing_reason_holds();
