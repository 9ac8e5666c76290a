-- A reason of FIELD 5.11 is no way around what it stands for: what only people know is ticked, what the record knows is looked up.
alter table casework.closing_line drop constraint closing_line_checked_known,
    add constraint closing_line_checked_known check (checked <@ array['SAFETY_REVIEWED', 'PLAN_REVIEWED_WITH_CHILD',
        'PAPERS_HANDED_OVER', 'KNOWS_WHOM_TO_CALL', 'LATER_CONTACT_ASKED', 'KNOWS_WHAT_IT_MAY_SEE', 'TOLD_WHAT_IS_OPEN',
        'OTHER_COUNTRY_ANSWERED', 'SOMEBODY_GOES_ON', 'RECORDS_JOINED', 'DEATH_REVIEWED']);

create function casework.is_searched_for(file uuid) returns boolean language sql stable
    return exists (select from casework.follow_up_contact c
        cross join lateral (select s.step, s.written_at from casework.follow_up_search s where s.contact_id = c.id
            order by s.number desc limit 1) last
        where c.case_file_id = file and last.step in ('TOLD_MANAGER', 'MISSING')
        and not exists (select from casework.follow_up_visit v
            where v.case_file_id = file and v.how <> 'NEWS_ONLY' and v.written_at > last.written_at));
comment on function casework.is_searched_for(uuid) is 'Whether a child was looked for up to the last rung and not reached since.';
grant execute on function casework.is_searched_for(uuid) to kinward_web;

create function casework.is_for_certain(file uuid, years integer, at timestamptz) returns boolean language sql stable
    return exists (select from casework.first_hour_sex_age a join casework.case_file f on f.intake_id = a.intake_id
        join account.agency g on g.id = f.agency_id
        where f.id = file and (a.birth_latest + interval '1 month' - interval '1 day' + make_interval(years => years))
            at time zone g.time_zone <= at);
comment on function casework.is_for_certain(uuid, integer, timestamptz) is
    'Whether the youngest age that fits is so many years, by the clock of the agency; an age that nobody knows never is.';
grant execute on function casework.is_for_certain(uuid, integer, timestamptz) to kinward_web;
