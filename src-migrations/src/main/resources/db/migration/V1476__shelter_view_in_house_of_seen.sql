-- A new file of a child who was seen somewhere begins at the place that writes it down. The child is not in that house until its first hour
-- says where it sleeps.
create or replace view casework.in_house with (security_invoker = true) as
    select s.place_id, f.intake_id, s.id as stay_id, s.arrived_at from casework.stay s
        join casework.case_file f on f.id = s.case_file_id
        where s.left_at is null
    union all
    select i.place_id, i.id, null, null from casework.intake i
        left join casework.case_file f on f.intake_id = i.id
        left join casework.first_hour_tonight n on n.intake_id = i.id
        where i.state in ('draft', 'created') and coalesce(f.state, 'open') = 'open'
            and coalesce(n.place_id, i.place_id) = i.place_id
            and (n.intake_id is not null or not exists (select from casework.file_again a where a.intake_id = i.id))
            and not exists (select from casework.stay s where s.case_file_id = f.id);
