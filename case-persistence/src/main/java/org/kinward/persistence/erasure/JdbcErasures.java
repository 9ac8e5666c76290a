package org.kinward.persistence.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.erasure.ErasureId;
import org.kinward.core.erasure.ErasureReason;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.erasure.Erasures;
import org.kinward.core.erasure.WhyWords;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests in two tables: what administrators see, and the words that they do not. */
@Repository
class JdbcErasures implements Erasures {

    /** What a restored copy left has nobody who asked, and is no request. */
    private static final String SELECT = """
            select id, intake_id, agency_id, place_id, reference, part, reason, state, asked_by, asked_at from casework.erasure
            where asked_by is not null and id = :id
            """;

    private final JdbcClient casework;

    JdbcErasures(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** The lock is the one of {@code casework.hold_or_erase}. */
    @Override
    @Transactional
    public void hold(IntakeId record) {
        casework.sql("select 1 from pg_advisory_xact_lock(hashtextextended('erasure ' || :record::text, 0))")
                .param("record", record.value()).query(String.class).list();
    }

    @Override
    @Transactional
    public boolean isFollowed(CaseFileId file) {
        return casework.sql("select exists (select from casework.file_again where earlier_file_id = :file)")
                .param("file", file.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean isFollowedSince(IntakeId record, Instant moment) {
        return casework.sql("""
                select exists (select from casework.file_again a where a.opened_at > :moment
                    and a.intake_id = any (casework.files_with(:record)))
                """).param("moment", column(moment)).param("record", record.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean isClosed(IntakeId record) {
        return casework.sql("""
                select exists (select from casework.case_file f where f.intake_id = :record and f.state = 'closed')
                """).param("record", record.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean isEndingPart(IntakeId record) {
        return casework.sql("""
                select exists (select from casework.erasure e where e.intake_id = :record and e.state = 'part_confirmed')
                """).param("record", record.value()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public List<ErasureId> takeBackParts(IntakeId record, PersonId by, Instant at) {
        return casework.sql("""
                update casework.erasure set state = 'taken_back', answered_by = :by, answered_at = :at
                where intake_id = :record and part is not null and state = 'asked' returning id
                """).param("by", by.value()).param("at", column(at)).param("record", record.value())
                .query((row, _) -> new ErasureId(row.getObject("id", UUID.class))).list();
    }

    @Override
    @Transactional
    public boolean ask(ErasureRequest request, WhyWords why) {
        var of = request.of();
        var added = casework.sql("""
                insert into casework.erasure (id, intake_id, agency_id, place_id, reference, part, reason, state, asked_by, asked_at)
                values (:id, :record, :agency, :place, :child, :part, :reason, 'asked', :by, :at) on conflict do nothing
                """).param("id", request.id().value()).param("record", of.record().value())
                .param("agency", of.agency().value()).param("place", of.place().value())
                .param("child", of.child().symbols())
                .param("part", of.part().map(ErasedPart::name).orElse(null), Types.VARCHAR)
                .param("reason", request.reason().name())
                .param("by", request.asked().by().value()).param("at", column(request.asked().at())).update() == 1;
        if (added) {
            keep(request.id(), "ASKED", why);
        }
        return added;
    }

    @Override
    @Transactional
    public Optional<ErasureRequest> find(ErasureId id) {
        return casework.sql(SELECT).param("id", id.value()).query((row, _) -> request(row)).optional();
    }

    @Override
    @Transactional
    public boolean answer(ErasureId id, Answer answer) {
        var answered = casework.sql("""
                update casework.erasure set state = case when part is not null and :state = 'confirmed' then 'part_confirmed'
                    else :state end, answered_by = :by, answered_at = :at
                where id = :id and state = 'asked'
                """).param("state", answer.state().name().toLowerCase(Locale.ROOT)).param("by", answer.by().value())
                .param("at", column(answer.at())).param("id", id.value()).update() == 1;
        if (answered) {
            answer.why().ifPresent(why -> keep(id, "REFUSED", why));
        }
        return answered;
    }

    private void keep(ErasureId id, String about, WhyWords why) {
        casework.sql("insert into casework.erasure_words (erasure_id, about, words) values (:id, :about, :words)")
                .param("id", id.value()).param("about", about).param("words", why.words()).update();
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        var of = new ErasureRequest.Of(new IntakeId(row.getObject("intake_id", UUID.class)),
                new ReferenceNumber(row.getString("reference")), new AgencyId(row.getObject("agency_id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)),
                Optional.ofNullable(row.getString("part")).map(ErasedPart::valueOf));
        var asked = new ErasureRequest.Asked(new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
        return new ErasureRequest(new ErasureId(row.getObject("id", UUID.class)), of,
                ErasureReason.valueOf(row.getString("reason")), asked,
                state(row.getString("state")));
    }

    /** A part has states of its own, so that no fence takes one for a record that is erased. */
    private static ErasureRequest.State state(String kept) {
        return ErasureRequest.State.valueOf(kept.replaceFirst("^part_", "").toUpperCase(Locale.ROOT));
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
