package org.kinward.reporting.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.child.SeenAs;
import org.kinward.reporting.needs.NeedsNow;
import org.kinward.reporting.risk.DangerNow;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Case files at a glance, a statement for each part. What the acting person may not see is not there; it reads only
 * inside the transaction that also writes down who looked.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class CaseOverviews {

    private static final String HEAD = """
            select f.id, f.intake_id, f.reference, f.call_word, f.version, f.place_id, f.worker_id, f.state,
                least((f.opened_at at time zone coalesce(a.time_zone, 'UTC'))::date, told.told_on, s.told_on,
                    k.told_on, i.paper_told_on) as opened_on, i.paper_since,
                (:now at time zone coalesce(a.time_zone, 'UTC'))::date as today,
                coalesce(p.district, '') as district, coalesce(a.name, '') as agency, w.name as worker,
                coalesce(cardinality(k.kept_away), 0) > 0 as guarded,
                casework.guarded_elsewhere(f.child_id, f.intake_id) as guarded_elsewhere,
                exists (select from casework.allergy y where y.child_id = f.child_id and not exists (select
                    from casework.allergy_end e where e.case_file_id = y.case_file_id and e.number = y.number)) as allergic,
                coalesce(told.response = 'DOES_NOT_AGREE', false) as narrow,
                case when f.worker_id = (select casework.me()) or f.intake_id = any ((select casework.my_covered())::uuid[])
                    or f.place_id = any ((select casework.my_places())::uuid[])
                    then p.name end as place,
                exists (select from casework.erasure e where e.intake_id = f.intake_id and e.state = 'asked' and e.part is null
                    and e.asked_at > :asked_since) as erasure_asked,
                exists (select from casework.legal_hold h where h.intake_id = f.intake_id and h.lifted_at is null)
                    as held, %s
            from casework.case_file f
            left join casework.intake i on i.id = f.intake_id
            left join casework.first_hour_sex_age s on s.intake_id = f.intake_id
            left join casework.first_hour_contact k on k.intake_id = f.intake_id
            left join casework.first_hour_told told on told.intake_id = f.intake_id
            left join account.agency a on a.id = f.agency_id
            left join account.place p on p.id = f.place_id
            left join account.person w on w.id = f.worker_id
            where f.id = :file
            """.formatted(SeenAs.COLUMNS);

    /** Each half of the family walks its own index; asked for both at once the database reads every child it may know. */
    private static final String TOGETHER = """
            with family as (select i.id from casework.intake i where i.id = :intake
                union select i.found_with from casework.intake i where i.id = :intake and i.found_with is not null),
            others as (select i.id from casework.intake i where i.id = any (array(select id from family))
                union select i.id from casework.intake i where i.found_with = any (array(select id from family)))
            select f.id as file, f.reference, i.call_word, (:now)::date as today, case when theirs.tie_to = mine.number
                then case theirs.tie when 'BABY_OF' then 'ITS_BABY' else theirs.tie end when mine.tie_to = theirs.number
                then case mine.tie when 'BABY_OF' then 'ITS_MOTHER' else mine.tie end end as tie, %s
            from others o
            join casework.intake i on i.id = o.id
            join casework.case_file f on f.intake_id = i.id
            left join casework.first_hour_sex_age s on s.intake_id = i.id
            left join casework.event_line mine on mine.intake_id = :intake
            left join casework.event_line theirs on theirs.intake_id = i.id and theirs.event_id = mine.event_id
            where i.id <> :intake
            order by i.started_at, i.id limit 60
            """.formatted(SeenAs.COLUMNS);

    private final JdbcClient casework;

    private final Clock clock;

    CaseOverviews(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** The head of this case file; empty if it is not there for the acting person. */
    public Optional<CaseHead> head(UUID file) {
        return casework.sql(HEAD).param("file", file).param("now", now())
                .param("asked_since", now().minus(ErasureRequest.OPEN_FOR)).query(CaseOverviews::head).optional();
    }

    /** What the first hour found, in one statement for all its pages. */
    public InShort inShort(UUID intake) {
        return casework.sql(InShortRow.SQL).param("intake", intake).query(InShortRow::of).single();
    }

    /** What holds now of this case: consent and needs, as far as the acting person reads them, and danger. */
    public HoldsNow holdsNow(UUID file) {
        return casework.sql("select exists (select from casework.file_again a where a.intake_id = f.intake_id) "
                + "or exists (select from casework.file_again a where a.earlier_file_id = f.id) as has_others, q.*, "
                + DangerNow.COLUMNS + ", " + NeedsNow.COLUMNS + """
                from casework.case_file f
                left join account.agency a on a.id = f.agency_id
                """ + DangerNow.JOINS + NeedsNow.JOINS + """
                cross join lateral (select count(*) as questions, count(*) filter (where said.settled < case c.kind
                        when 'BEING_RECORDED' then 1 else 2 end) as open,
                    count(*) filter (where said.contested) as undecided
                from casework.consent c cross join lateral (
                    select count(*) filter (where last.state not in ('CANNOT_ASK_NOW', 'WAITS_FOR_SECOND')) as settled,
                        coalesce(bool_or(last.state = 'WITHDRAWN_AGAINST_CHILD'), false) as contested
                    from (select distinct on (s.whose) s.state from casework.consent_said s
                        where s.consent_id = c.id order by s.whose, s.number desc) last) said
                where c.case_file_id = f.id) q
                where f.id = :file
                """).param("file", file).param("now", now())
                .query((row, _) -> new HoldsNow(new ConsentLimits(row.getInt("questions"), row.getInt("open"),
                        row.getInt("undecided")), DangerNow.of(row), NeedsNow.of(row), row.getBoolean("has_others")))
                .single();
    }

    /**
     * How it stands with consent, with danger and with needs.
     *
     * @param hasOthers
     *            whether there are other files of this child
     */
    public record HoldsNow(ConsentLimits limits, DangerNow danger, NeedsNow needs, boolean hasOthers) {
    }

    /** Other children found at the same time whom the acting person may know. */
    public List<FoundTogether> together(UUID intake) {
        return casework.sql(TOGETHER).param("intake", intake).param("now", now()).query(CaseOverviews::together).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CaseHead head(ResultSet row, int index) throws SQLException {
        var ids = new CaseHead.Ids(row.getObject("id", UUID.class), row.getObject("intake_id", UUID.class),
                new Revision(row.getLong("version") + 1));
        var care = new CaseHead.Care(new PlaceId(row.getObject("place_id", UUID.class)),
                Optional.ofNullable(row.getString("place")), row.getString("district"),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("worker")), row.getString("agency"),
                new CaseHead.Said(row.getBoolean("guarded"), row.getBoolean("guarded_elsewhere"),
                        row.getBoolean("narrow"), row.getBoolean("allergic")));
        return new CaseHead(ids, new ReferenceNumber(row.getString("reference")),
                Optional.ofNullable(row.getString("call_word")),
                SeenAs.of(row, row.getObject("today", LocalDate.class)), care,
                new CaseHead.Standing("open".equals(row.getString("state")), row.getBoolean("erasure_asked"),
                        row.getBoolean("held")),
                new CaseHead.Opened(row.getObject("opened_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("paper_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }

    private static FoundTogether together(ResultSet row, int index) throws SQLException {
        return new FoundTogether(row.getObject("file", UUID.class), new ReferenceNumber(row.getString("reference")),
                Optional.ofNullable(row.getString("call_word")),
                SeenAs.of(row, row.getObject("today", LocalDate.class)),
                Optional.ofNullable(row.getString("tie")).map(FoundTogether.Tie::valueOf));
    }
}
