-- What happened on the way, each of which a child can have several of.
create function statistics.files_met(files uuid[]) returns table (case_file_id uuid, incident smallint[], contact_missed smallint[],
        family_help smallint[], legal smallint[], law smallint[], consent smallint[])
    language sql stable parallel safe
begin atomic
with file as materialized (select f.id, f.intake_id from unnest(files) w (id) join casework.case_file f on f.id = w.id),
    incidents as (select w.id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('INCIDENT')), w.kind, null)) as every from (
            select f.id, i.kind from file f join casework.incident_child c on c.intake_id = f.intake_id
                join casework.incident i on i.id = c.incident_id where not i.confidential
            union all select f.id, 'WENT_MISSING' from file f join casework.stay s on s.case_file_id = f.id
                where s.left_how = 'MISSING') w group by w.id),
    contacts as (select c.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('CONTACT_MISSED')), e.reason, null))
                filter (where e.how = 'NOT_DONE') as missed
        from file f join casework.follow_up_contact c on c.case_file_id = f.id
        left join casework.follow_up_contact_end e on e.contact_id = c.id group by c.case_file_id),
    helped as (select h.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('FAMILY_HELP')), h.kind, null)) as every
        from file f join casework.family_help h on h.case_file_id = f.id group by h.case_file_id),
    court as (select w.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('LEGAL')), w.word, null)) as every from (
            select m.case_file_id, said.word from file f join casework.legal_matter m on m.case_file_id = f.id
                join casework.legal_line l on l.matter_id = m.id
                cross join lateral (values (case m.kind when 'PROCEEDING' then l.state
                        when 'HEARING' then case l.state when 'HELD' then 'HEARD' end
                        else case when l.state in ('ASKED', 'REFUSED', 'GRANTED', 'AWARDED', 'PAID')
                            then m.kind || '_' || l.state end end),
                    ('SENTENCE_' || l.sentence)) said (word)) w
        where w.word is not null group by w.case_file_id),
    charged as (select m.case_file_id, array_agg(distinct statistics.number_of((select statistics.numbers_of('LAW')),
            nullif(l.law, 'NOT_KNOWN'), 'NOT_KNOWN')) as every
        from file f join casework.legal_matter m on m.case_file_id = f.id join casework.legal_line l on l.matter_id = m.id
        where l.state = 'CHARGED' group by m.case_file_id),
    voices as (select distinct on (c.id, s.whose) c.id, c.case_file_id, coalesce(c.extra_use, c.kind) as use, s.state
        from file f join casework.consent c on c.case_file_id = f.id
        left join casework.consent_said s on s.consent_id = c.id
            and s.state in ('AGREED', 'DID_NOT_AGREE', 'WITHDRAWN', 'WITHDRAWN_AGAINST_CHILD')
        order by c.id, s.whose, s.number desc),
    agreed as (select u.case_file_id,
            array_agg(distinct statistics.number_of((select statistics.numbers_of('CONSENT')), u.use || u.said, null)) as every from (
            select v.case_file_id, v.use, case when bool_or(v.state like 'WITHDRAWN%') then '_STOPPED'
                when bool_or(v.state = 'DID_NOT_AGREE') then '_NO' when bool_or(v.state = 'AGREED') then '_YES' else '_WAITS' end as said
            from voices v group by v.case_file_id, v.id, v.use) u group by u.case_file_id)
select f.id,
    coalesce(incidents.every, (select statistics.none('INCIDENT'))),
    case when contacts.case_file_id is null then array[4::smallint]
        else coalesce(contacts.missed, (select statistics.none('CONTACT_MISSED'))) end,
    coalesce(helped.every, (select statistics.none('FAMILY_HELP'))),
    coalesce(court.every, (select statistics.none('LEGAL'))),
    coalesce(charged.every, (select statistics.none('LAW'))),
    coalesce(agreed.every, (select statistics.none('CONSENT')))
from file f left join incidents on incidents.id = f.id left join contacts on contacts.case_file_id = f.id
left join helped on helped.case_file_id = f.id left join court on court.case_file_id = f.id left join charged on charged.case_file_id = f.id
left join agreed on agreed.case_file_id = f.id;
end;
comment on function statistics.files_met(uuid[]) is 'Incidents, contacts, help, courts and consent of these case files.';
grant execute on function statistics.files_met(uuid[]) to kinward_snapshot;
