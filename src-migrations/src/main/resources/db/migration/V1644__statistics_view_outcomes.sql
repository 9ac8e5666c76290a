-- What became of a case in court, and what was asked for and refused besides what was awarded and paid: counted as words of a closed
-- list, each once of a child. No amount, no day, no word of a charge or a sentence.
grant select (sentence) on casework.legal_line to kinward_snapshot;
create or replace view statistics.file_since with (security_invoker = true) as
select o.*,
    statistics.waited((select statistics.numbers_of('WAIT_HEALTH')), day.opened, (select c.told_on
        from casework.first_days_health_check c where c.intake_id = o.intake_id and c.examined_by <> 'NOBODY_YET')) as wait_health,
    statistics.waited((select statistics.numbers_of('WAIT_ASSESSMENT')), day.opened, (select min(l.moved_at at time zone a.time_zone)::date
        from casework.needs_assessment n join casework.needs_line l on l.assessment_id = n.id
        where n.case_file_id = o.case_file_id and l.state = 'GIVEN')) as wait_assessment,
    statistics.waited((select statistics.numbers_of('WAIT_PLAN')), day.opened, (select min(l.moved_at at time zone a.time_zone)::date
        from casework.plan p join casework.plan_line l on l.plan_id = p.id
        where p.case_file_id = o.case_file_id and l.state = 'IN_FORCE')) as wait_plan,
    statistics.waited((select statistics.numbers_of('WAIT_SERVICE')), day.opened, (select min(l.written_at at time zone a.time_zone)::date
        from casework.referral r join casework.referral_line l on l.referral_id = r.id
        where r.case_file_id = o.case_file_id and l.state = 'STARTED')) as wait_service,
    statistics.number_of((select statistics.numbers_of('BACK_AFTER')), case when before.id is null then 'FIRST_FILE'
        when o.opened_at <= before.closed_at + interval '6 months' then 'WITHIN_6_MONTHS'
        when o.opened_at <= before.closed_at + interval '12 months' then 'WITHIN_12_MONTHS'
        when o.opened_at <= before.closed_at + interval '24 months' then 'WITHIN_24_MONTHS' else 'LATER' end, null) as back_after,
    case when before.id is null then array[4::smallint] else coalesce((select array_agg(distinct statistics.number_of(
            (select statistics.numbers_of('FACTOR_LEFT')), x.code, null)) from casework.factor x where x.case_file_id = before.id
            and x.kind = 'DOOR' and (select n.state from casework.factor_line n where n.factor_id = x.id
                order by n.number desc limit 1) in ('OPEN', 'BEING_WORKED_ON')),
        case when exists (select from casework.factor x where x.case_file_id = before.id and x.kind = 'DOOR')
            then (select statistics.none('FACTOR_LEFT')) else statistics.nobody_asked() end) end as factor_left,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('INCIDENT')), w.kind, null)) from (
        select i.kind from casework.incident_child c join casework.incident i on i.id = c.incident_id
            where c.intake_id = o.intake_id and not i.confidential
        union all select 'WENT_MISSING' from casework.stay s where s.case_file_id = o.case_file_id and s.left_how = 'MISSING') w),
        (select statistics.none('INCIDENT'))) as incident,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('CONTACT_MISSED')), e.reason, null))
        from casework.follow_up_contact c join casework.follow_up_contact_end e on e.contact_id = c.id
        where c.case_file_id = o.case_file_id and e.how = 'NOT_DONE'),
        case when exists (select from casework.follow_up_contact c where c.case_file_id = o.case_file_id)
            then (select statistics.none('CONTACT_MISSED')) else array[4::smallint] end) as contact_missed,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('FAMILY_HELP')), h.kind, null))
        from casework.family_help h where h.case_file_id = o.case_file_id), (select statistics.none('FAMILY_HELP'))) as family_help,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('LEGAL')), w.word, null)) from (
        select said.word from casework.legal_matter m join casework.legal_line l on l.matter_id = m.id
            cross join lateral (values (case m.kind when 'PROCEEDING' then l.state
                    when 'HEARING' then case l.state when 'HELD' then 'HEARD' end
                    else case when l.state in ('ASKED', 'REFUSED', 'GRANTED', 'AWARDED', 'PAID') then m.kind || '_' || l.state end end),
                ('SENTENCE_' || l.sentence)) said (word) where m.case_file_id = o.case_file_id) w
        where w.word is not null), (select statistics.none('LEGAL'))) as legal,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('LAW')), nullif(l.law, 'NOT_KNOWN'),
            'NOT_KNOWN'))
        from casework.legal_matter m join casework.legal_line l on l.matter_id = m.id
        where m.case_file_id = o.case_file_id and l.state = 'CHARGED'), (select statistics.none('LAW'))) as law
from statistics.file_later o join account.agency a on a.id = o.agency_id
cross join lateral (select (o.opened_at at time zone a.time_zone)::date as opened) day
left join lateral (select p.id, p.closed_at from casework.case_file p where p.child_id = o.child_id and p.agency_id = o.agency_id
    and p.id <> o.case_file_id and p.closed_at <= o.opened_at order by p.closed_at desc, p.id limit 1) before on true;

-- What is known already is read once more.
insert into casework.figure_change (about, thing) select 'LEGAL', m.id from casework.legal_matter m;
