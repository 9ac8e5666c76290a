package org.kinward.reporting.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Role;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.story.VisibleTo;

/** The one statement that puts the events of a story together, and what a row of it means. */
final class StorySql {

    private static final String EVENTS = """
            with the_file as (select f.id, f.intake_id, f.opened_at, f.agency_id, i.started_by,
                case when i.paper_told_on is not null then concat_ws(' ', i.paper_told_on,
                    coalesce(to_char(i.paper_told_at at time zone coalesce(g.time_zone, 'UTC'), 'HH24:MI'), '-'),
                    coalesce(i.paper_told_role, to_who.name, 'NOT_KNOWN')) else '' end as on_paper
                from casework.case_file f join casework.intake i on i.id = f.intake_id
                left join account.agency g on g.id = f.agency_id
                left join account.person to_who on to_who.id = i.paper_told_to where f.id = :file),
            event as (
                select f.id, 'RECORD_CREATED' as kind, f.opened_at as at, f.started_by as by, f.on_paper as word, null as words,
                    null::uuid as corrects from the_file f
                union all select n.id, 'NOTE', n.written_at, n.written_by, n.kind, n.words, n.corrects
                    from casework.note n join the_file f on f.id = n.case_file_id
                union all select t.id, 'TASK_DONE', t.done_at, t.done_by, t.kind, nullif(t.words, ''), null
                    from casework.task t join the_file f on f.intake_id = t.intake_id where t.done_at is not null
                        and not t.withdrawn and t.kind not in ('REVIEW_DANGER', 'SAFETY_ACTION', 'APPROVE',
                        'MAKE_PLAN', 'PLAN_STEP', 'REVIEW_PLAN', 'KEEP_PROMISE', 'LOOK_AT_HELP',
                        'FIRST_ASSESSMENT', 'SEARCH_CHILD', 'VISIT_CHILD',
                        'DECIDE_MISSING', 'CHECK_SIGHTING', 'RETURN_STEP', 'RETURN_ARRIVAL', 'SCREEN_PHOTOGRAPH',
                        'HEARING_DAY')
                union all select w.id, 'WORKER_ASSIGNED', w.assigned_at, w.assigned_by, coalesce(p.name, ''), null, null
                    from casework.worker_assigned w join the_file f on f.id = w.case_file_id
                    left join account.person p on p.id = w.worker_id
                union all select b.id, 'ANSWER_CHANGED', b.replaced_at, b.replaced_by, b.page, null, null
                    from casework.answer_before b join the_file f on f.intake_id = b.intake_id
                    where b.replaced_at >= f.opened_at
                union all select u.id, 'ACCOUNT_CHOSEN', u.chosen_at, u.chosen_by,
                    concat_ws(' ', u.page, u.told_by, u.told_on), u.why, null
                    from casework.account_used u join the_file f on f.intake_id = u.intake_id
                union all select m.id, 'CONSENT', m.decided_at, m.decided_by, 'EMERGENCY', null, null
                    from casework.emergency m join the_file f on f.id = m.case_file_id
                union all select md5('review ' || m.id)::uuid, 'CONSENT', v.reviewed_at, v.reviewed_by, v.finding, null, null
                    from casework.emergency m join the_file f on f.id = m.case_file_id
                    join casework.emergency_review v on v.emergency_id = m.id
                union all select md5('said ' || c.id || ' ' || s.number)::uuid, 'CONSENT', s.written_at, s.written_by,
                    case when s.decided_with <> '' then 'DECIDED' else s.state || case s.state when 'WITHDRAWN' then '.' || s.whose else '' end end, null, null
                    from casework.consent c join the_file f on f.id = c.case_file_id
                    join casework.consent_said s on s.consent_id = c.id
                    where s.decided_with <> '' or s.state in ('WITHDRAWN', 'WITHDRAWN_AGAINST_CHILD')
                union all select h.id, 'LEGAL_HOLD', case w.about when 'SET' then h.set_at else h.lifted_at end,
                    case w.about when 'SET' then h.set_by else h.lifted_by end, w.about, w.words, null
                    from casework.legal_hold h join the_file f on f.intake_id = h.intake_id
                    join casework.legal_hold_words w on w.hold_id = h.id
                union all select e.id, 'ERASURE', e.asked_at, e.asked_by, concat_ws(' ', case e.part
                    when 'PHOTOGRAPHS' then 'ASKED_PHOTOGRAPHS' when 'SUSPECTS' then 'ASKED_SUSPECTS' else 'ASKED' end, e.reason), w.words,
                    null from casework.erasure e join the_file f on f.intake_id = e.intake_id
                    left join casework.erasure_words w on w.erasure_id = e.id and w.about = 'ASKED' where e.asked_by is not null
                union all select e.id, 'ERASURE', e.answered_at, e.answered_by,
                    case when e.state <> 'part_done' then upper(e.state)
                    when e.part = 'PHOTOGRAPHS' then 'ENDED_PHOTOGRAPHS' else 'ENDED_SUSPECTS' end, w.words, null
                    from casework.erasure e join the_file f on f.intake_id = e.intake_id
                    left join casework.erasure_words w on w.erasure_id = e.id and w.about = 'REFUSED'
                    where e.state in ('taken_back', 'refused', 'expired', 'part_done') and not (e.state = 'expired' and exists (select
                        from casework.erasure o where o.intake_id = e.intake_id and o.part = e.part and o.reason = 'COPY_RESTORED'
                        and o.answered_at >= e.asked_at))
            """ + CareSql.EVENTS + """
            ),
            chosen as (select * from event e
            """;

    private static final String CHOSEN = """
            select e.*, p.name as by_name, (select r.role from account.person_role r where r.person_id = p.id
                    and r.role in ('SHELTER_MANAGER', 'SOCIAL_WORKER', 'DUTY_CARER')
                    order by array_position(array['SHELTER_MANAGER', 'SOCIAL_WORKER', 'DUTY_CARER'], r.role)
                    limit 1) as by_role,
                e.at at time zone coalesce(a.time_zone, 'UTC') as at_local, n.visible_to,
                c.written_at at time zone coalesce(a.time_zone, 'UTC') as corrects_at,
                (select min(m.written_at) from casework.note m where m.corrects = n.id)
                    at time zone coalesce(a.time_zone, 'UTC') as corrected_at,
                case when n.paper_told_on is not null then concat_ws(' ', n.paper_told_on,
                    coalesce(to_char(n.paper_told_at at time zone coalesce(a.time_zone, 'UTC'), 'HH24:MI'), '-'),
                    coalesce(n.paper_told_role, (select w.name from account.person w where w.id = n.paper_told_to),
                    'NOT_KNOWN')) end as on_paper,
                case when n.paper_told_on is not null then (select o.became from casework.paper_put_away o
                    where o.note = n.id order by o.became limit 1) end as paper_became
            from chosen e cross join the_file f
            left join account.agency a on a.id = f.agency_id
            left join account.person p on p.id = e.by
            left join casework.note n on n.id = e.id and e.kind = 'NOTE'
            left join casework.note c on c.id = e.corrects
            """;

    private StorySql() {
    }

    /** The bound stands in the statement itself, so that its plan knows how few events are wanted. */
    static String events(String where, String order, int most) {
        return EVENTS + where + ' ' + order + " limit " + most + ")\n" + CHOSEN + order;
    }

    static StoryEvent event(ResultSet row, int index) throws SQLException {
        var told = new StoryEvent.Told(row.getString("word"), Optional.ofNullable(row.getString("words")),
                new StoryEvent.Noted(moment(row, "corrects_at"), moment(row, "corrected_at"),
                        Optional.ofNullable(row.getString("visible_to")).map(VisibleTo::valueOf),
                        paper(row)),
                OldAnswers.NONE);
        var when = new StoryEvent.When(row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("at_local", LocalDateTime.class));
        return new StoryEvent(row.getObject("id", UUID.class), StoryKind.valueOf(row.getString("kind")), told,
                by(row), when);
    }

    private static Optional<StoryEvent.OnPaper> paper(ResultSet row) throws SQLException {
        var became = Optional.ofNullable(row.getString("paper_became")).map(PaperPutAway.Became::valueOf);
        return Optional.ofNullable(row.getString("on_paper")).map(told -> new StoryEvent.OnPaper(told, became));
    }

    private static Optional<LocalDateTime> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class));
    }

    private static Optional<StoryEvent.By> by(ResultSet row) throws SQLException {
        var role = Optional.ofNullable(row.getString("by_role")).map(Role::valueOf);
        return Optional.ofNullable(row.getString("by_name")).map(name -> new StoryEvent.By(name, role));
    }
}
