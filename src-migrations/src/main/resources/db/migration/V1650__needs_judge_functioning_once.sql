-- What a carer said about functioning is judged in one place, for figures and for the manager's review, behind the fence of whoever asks.
create view casework.functioning_found with (security_invoker = true) as
    select u.id as functioning_id, u.case_file_id, u.written_at, (select case
        when bool_or(n.said in ('A_LOT_OF_DIFFICULTY', 'CANNOT_AT_ALL', 'DAILY', 'A_LOT_MORE')) then 'YES'
        when not bool_or(n.said = 'NOT_KNOWN') then 'NO' end
        from casework.functioning_answer n where n.functioning_id = u.id
            and n.item not in ('WALKING_WITH', 'NEAR_WITH', 'FAR_WITH')) as difficult
    from casework.functioning u;
comment on view casework.functioning_found is 'Whether something is difficult for a child, judged without equipment or help.';
grant select on casework.functioning_found to kinward_web, kinward_snapshot;

create or replace view statistics.functioning_found with (security_invoker = true) as
    select f.functioning_id, f.case_file_id, f.written_at, f.difficult from casework.functioning_found f;
