-- All of it, with what a record can say several times. A child of whom no need, service or open factor was written has the category none.
create view statistics.file_now with (security_invoker = true) as
select o.*,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('FORM_HAPPENED')), c, null))
        from unnest(d.forms_happened) c), array[statistics.missing(d.forms_happened_standing)]) as form_happened,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('FORM_INTENDED')), c, null))
        from unnest(d.forms_intended) c), array[statistics.missing(d.forms_intended_standing)]) as form_intended,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('FORM_SUSPECTED')), c, null))
        from unnest(d.forms_suspected) c), array[statistics.missing(d.forms_suspected_standing)]) as form_suspected,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('ACTIVITY')), c, null))
        from unnest(w.activities) c), array[statistics.missing(w.activities_standing)]) as activity,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR')), x.code, null))
        from casework.factor x where x.case_file_id = o.case_file_id and x.kind = 'DOOR'), statistics.nobody_asked()) as factor,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('FACTOR_OPEN')), x.code, null))
        from casework.factor x where x.case_file_id = o.case_file_id and x.kind = 'DOOR' and (select n.state from casework.factor_line n
            where n.factor_id = x.id order by n.number desc limit 1) in ('OPEN', 'BEING_WORKED_ON')),
        case when exists (select from casework.factor x where x.case_file_id = o.case_file_id and x.kind = 'DOOR')
            then (select statistics.none('FACTOR_OPEN')) else statistics.nobody_asked() end) as factor_open,
    case when a.id is null then statistics.nobody_asked() else coalesce((select array_agg(distinct statistics.number_of(
        (select statistics.numbers_of('NEED')), n.area, null)) from casework.needs_area n
        where n.assessment_id = a.id and n.degree in ('SOME', 'URGENT') and not exists (select from casework.needs_area l
            where l.assessment_id = n.assessment_id and l.area = n.area and l.number > n.number)),
        (select statistics.none('NEED'))) end as need,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE')), r.service, null))
        from casework.referral r where r.case_file_id = o.case_file_id), (select statistics.none('SERVICE'))) as service,
    coalesce((select array_agg(distinct statistics.number_of((select statistics.numbers_of('SERVICE_BEGUN')), r.service, null))
        from casework.referral r where r.case_file_id = o.case_file_id and exists (select from casework.referral_line n
            where n.referral_id = r.id and n.state = 'STARTED')), (select statistics.none('SERVICE_BEGUN'))) as service_begun
from statistics.file_once o left join casework.later_what_was_done d on d.intake_id = o.intake_id
left join casework.later_the_work w on w.intake_id = o.intake_id
left join lateral (select m.id from casework.needs_assessment m where m.case_file_id = o.case_file_id
    and exists (select from casework.needs_area n where n.assessment_id = m.id) order by m.number desc limit 1) a on true;
comment on view statistics.file_now is 'Case files as a snapshot writes them down, with what a child can have several of.';
grant select on statistics.file_now to kinward_snapshot;
