-- Who should be in a house: whose stay has not ended, and whoever was taken in there and of whom nobody has said when it came, or
-- that it does not stay there. Drafts count. The fences of the tables are those of whoever asks.
create view casework.in_house with (security_invoker = true) as
    select s.place_id, f.intake_id, s.id as stay_id, s.arrived_at from casework.stay s
        join casework.case_file f on f.id = s.case_file_id
        where s.left_at is null
    union all
    select i.place_id, i.id, null, null from casework.intake i
        left join casework.case_file f on f.intake_id = i.id
        left join casework.first_hour_tonight n on n.intake_id = i.id
        where i.state in ('draft', 'created') and coalesce(f.state, 'open') = 'open'
            and coalesce(n.place_id, i.place_id) = i.place_id
            and not exists (select from casework.stay s where s.case_file_id = f.id);
comment on view casework.in_house is 'Who should be in a house; every child once, a draft before it is a record.';
grant select on casework.in_house to kinward_web;
