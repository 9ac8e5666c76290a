package org.kinward.reporting.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to erase, one record's or all of an agency; 200 at most. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class ErasureLists {

    private static final String WAITING = """
            select e.id, e.reference, e.part, e.reason, e.asked_by, a.name as asked_name, e.asked_at, h.set_by as second_by,
                s.name as second_name, h.set_at as second_at
            from casework.erasure e left join account.person a on a.id = e.asked_by
            left join casework.legal_hold h on h.intake_id = e.intake_id and h.lifted_at is null
            left join account.person s on s.id = h.set_by
            where e.agency_id = :agency and e.state = 'asked' and e.asked_at > :since order by e.asked_at, e.id limit 200
            """;

    private static final String ERASED = """
            select e.id, e.reference, e.part, e.reason, e.asked_by, a.name as asked_name, e.asked_at, e.answered_by as second_by,
                s.name as second_name, e.answered_at as second_at
            from casework.erasure e left join account.person a on a.id = e.asked_by
            left join account.person s on s.id = e.answered_by
            where e.agency_id = :agency and e.state in ('confirmed', 'done', 'part_confirmed', 'part_done') order by e.answered_at desc, e.id limit 200
            """;

    private static final String OF_RECORD = """
            select e.id, e.state as what, p.name as by, coalesce(e.answered_at, e.asked_at) as at, e.reason, w.words
            from casework.erasure e left join casework.erasure_words w on w.erasure_id = e.id
                and w.about = upper(e.state)
            left join account.person p on p.id = coalesce(e.answered_by, e.asked_by)
            where e.intake_id = :record and e.part is not distinct from :part::text and (e.state = 'asked' and e.asked_at > :since or e.state = 'refused'
                and not exists (select from casework.erasure l where l.intake_id = e.intake_id
                    and l.part is not distinct from e.part and l.asked_at > e.asked_at))
            union all
            select h.id, 'held', p.name, h.set_at, '', w.words from casework.legal_hold h
            left join casework.legal_hold_words w on w.hold_id = h.id and w.about = 'SET'
            left join account.person p on p.id = h.set_by where h.intake_id = :record and h.lifted_at is null
            """;

    /** Since the file was closed last: what came in between is there. */
    private static final String ENDS = """
            select e.part, max(e.answered_at) as answered_at from casework.erasure e where e.intake_id = :record
                and e.state = 'part_done' and e.answered_at >= (select max(o.moved_at)
                    from casework.file_move o join casework.case_file f on f.id = o.case_file_id
                    where f.intake_id = e.intake_id and o.state = 'CLOSED') group by e.part
            """;

    private final JdbcClient casework;

    private final Clock clock;

    ErasureLists(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /** What waits for an answer of the agency's administrators, the oldest first. */
    public List<ErasureLine> waiting(AgencyId agency) {
        return casework.sql(WAITING).param("agency", agency.value()).param("since", since())
                .query((row, _) -> line(row)).list();
    }

    /** What was erased, the newest first. */
    public List<ErasureLine> erased(AgencyId agency) {
        return casework.sql(ERASED).param("agency", agency.value()).query((row, _) -> line(row)).list();
    }

    /** When somebody last confirmed that a part of the record goes; only the parts of which that is so. */
    public Map<ErasedPart, Instant> endsOf(UUID record) {
        return casework.sql(ENDS).param("record", record)
                .query((row, _) -> Map.entry(ErasedPart.valueOf(row.getString("part")),
                        at(row, "answered_at").orElseThrow()))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How it stands with one record, or with a part of it, for who manages its place. */
    public Erasing ofRecord(UUID record, Optional<ErasedPart> part) {
        var found = casework.sql(OF_RECORD).param("record", record)
                .param("part", part.map(ErasedPart::name).orElse(null), Types.VARCHAR).param("since", since())
                .query((row, _) -> new Row(row.getString("what"), row.getObject("id", UUID.class),
                        text(row.getString("by")), at(row, "at").orElse(Instant.EPOCH), row.getString("reason"),
                        text(row.getString("words"))))
                .list();
        return new Erasing(
                one(found, "asked").map(row -> new Erasing.Asked(row.id, row.by, row.at, row.reason, row.words)),
                one(found, "refused").map(row -> new Erasing.Refused(row.by, row.at, row.words)),
                one(found, "held").map(row -> new Erasing.Held(row.id, row.by, row.at, row.words)));
    }

    private record Row(String what, UUID id, String by, Instant at, String reason, String words) {
    }

    private static Optional<Row> one(List<Row> rows, String what) {
        return rows.stream().filter(row -> row.what.equals(what)).findFirst();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(ErasureRequest.OPEN_FOR).atOffset(ZoneOffset.UTC);
    }

    private static ErasureLine line(ResultSet row) throws SQLException {
        return new ErasureLine(row.getObject("id", UUID.class), new ReferenceNumber(row.getString("reference")),
                new ErasureLine.What(row.getString("reason"),
                        Optional.ofNullable(row.getString("part")).map(ErasedPart::valueOf)),
                by(row, "asked"), at(row, "asked_at").orElseThrow(), by(row, "second"),
                at(row, "second_at"));
    }

    private static Optional<ErasureLine.By> by(ResultSet row, String who) throws SQLException {
        var name = text(row.getString(who + "_name"));
        return Optional.ofNullable(row.getObject(who + "_by", UUID.class))
                .map(id -> new ErasureLine.By(new PersonId(id), name));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
