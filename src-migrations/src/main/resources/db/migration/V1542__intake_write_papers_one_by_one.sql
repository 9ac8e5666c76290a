-- What stood on the page about birth and papers as five lists becomes one line for each paper. Where several kept something, nobody
-- said who kept which: then the keeper is not known.
insert into casework.first_days_paper (intake_id, paper, version, is_mistake, told_by, told_on, talk, paper_kind, paper_kind_said,
    paper_kind_standing, paper_state, paper_state_standing, paper_keeper, paper_keeper_standing, written_by, written_at)
select intake_id, number, 0, false, told_by, told_on, talk, kind, case when kind = 'OTHER' then said end, standing, state, standing,
    keeper, keeper_standing, who, now()
from (
    select p.intake_id, row_number() over (partition by p.intake_id order by l.place, l.kind) as number, p.told_by, p.told_on,
        p.talk, l.kind, l.said, l.standing, l.state, case when l.state = 'KEPT' and cardinality(p.kept_by) = 1
            then p.kept_by[1] end as keeper,
        case when l.state <> 'KEPT' then 'NOT_ASKED_YET' when cardinality(p.kept_by) = 1 then p.kept_by_standing
            when cardinality(p.kept_by) > 1 then 'NOT_KNOWN' else 'NOT_ASKED_YET' end as keeper_standing,
        coalesce(i.worker_id, i.started_by) as who
    from casework.first_days_papers_held p join casework.intake i on i.id = p.intake_id
    cross join lateral (
        select 1 as place, unnest(p.where_here) as kind, p.where_here_said as said, p.where_here_standing as standing,
            'HAS-IT' as state
        union all select 2, unnest(p.where_home), p.where_home_said, p.where_home_standing, 'AT-HOME'
        union all select 3, unnest(p.kept_papers), p.kept_papers_said, p.kept_papers_standing, 'KEPT'
        union all select 4, unnest(p.where_asked), p.where_asked_said, p.where_asked_standing, 'ASKED-FOR'
        union all select 5, unnest(p.where_not_real), p.where_not_real_said, p.where_not_real_standing, 'FALSE'
    ) l where l.kind <> 'NONE'
) line where number <= 20;
alter table casework.first_days_papers_held
    drop column where_here, drop column where_here_said, drop column where_here_standing,
    drop column where_home, drop column where_home_said, drop column where_home_standing,
    drop column where_asked, drop column where_asked_said, drop column where_asked_standing,
    drop column where_not_real, drop column where_not_real_said, drop column where_not_real_standing,
    drop column kept_papers, drop column kept_papers_said, drop column kept_papers_standing,
    drop column kept_by, drop column kept_by_standing;
comment on table casework.first_days_papers_held is 'Birth registration with its steps (FIELD 5.9); papers stand in first_days_paper.';
