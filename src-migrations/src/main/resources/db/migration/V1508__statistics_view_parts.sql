-- Answers that are rows of their own: the leg that holds, and what a carer said about functioning, by the cut-offs of the program.
create view statistics.leg_that_holds with (security_invoker = true) as
    select l.intake_id, l.leg, l.leg_to_country, l.leg_to_country_standing from casework.later_leg l
    where not l.is_mistake and not exists (select from casework.later_leg n
        where n.intake_id = l.intake_id and n.leg = l.leg and n.version > l.version);
comment on view statistics.leg_that_holds is 'Legs of the way as they were written last, without those that were a mistake.';

create view statistics.functioning_found with (security_invoker = true) as
    select u.id as functioning_id, u.case_file_id, u.written_at, (select case
        when bool_or(n.said in ('A_LOT_OF_DIFFICULTY', 'CANNOT_AT_ALL', 'DAILY', 'A_LOT_MORE')) then 'YES'
        when not bool_or(n.said = 'NOT_KNOWN') then 'NO' end
        from casework.functioning_answer n where n.functioning_id = u.id
            and n.item not in ('WALKING_WITH', 'NEAR_WITH', 'FAR_WITH')) as difficult
    from casework.functioning u;
comment on view statistics.functioning_found is 'Whether something is difficult for a child, judged without equipment or help.';
grant select on statistics.leg_that_holds, statistics.functioning_found to kinward_snapshot;
