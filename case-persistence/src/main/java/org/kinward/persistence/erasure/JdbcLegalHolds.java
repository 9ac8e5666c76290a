package org.kinward.persistence.erasure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.erasure.ErasureRequest;
import org.kinward.core.erasure.LegalHold;
import org.kinward.core.erasure.LegalHolds;
import org.kinward.core.erasure.WhyWords;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.IntakeId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds for the law in two tables: that there is one, and why. */
@Repository
class JdbcLegalHolds implements LegalHolds, DiscardDraft.Holds {

    private final JdbcClient casework;

    JdbcLegalHolds(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<LegalHold> standing(IntakeId record) {
        return casework.sql("""
                select id, intake_id, set_by, set_at from casework.legal_hold
                where intake_id = any (casework.files_with(:record)) and lifted_at is null
                order by intake_id <> :record, set_at limit 1
                """).param("record", record.value())
                .query((row, _) -> new LegalHold(new LegalHold.Id(row.getObject("id", UUID.class)),
                        new IntakeId(row.getObject("intake_id", UUID.class)),
                        new PersonId(row.getObject("set_by", UUID.class)),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    @Transactional
    public boolean isHeld(IntakeId draft) {
        return standing(draft).isPresent();
    }

    @Override
    @Transactional
    public boolean set(LegalHold hold, ErasureRequest.Of of, WhyWords why) {
        var added = casework.sql("""
                insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at)
                values (:id, :record, :agency, :place, :by, :at) on conflict do nothing
                """).param("id", hold.id().value()).param("record", hold.record().value())
                .param("agency", of.agency().value()).param("place", of.place().value())
                .param("by", hold.setBy().value()).param("at", column(hold.setAt())).update() == 1;
        if (added) {
            keep(hold.id(), "SET", why);
        }
        return added;
    }

    @Override
    @Transactional
    public boolean lift(LegalHold.Id id, Lifted lifted) {
        var done = casework.sql("""
                update casework.legal_hold set lifted_by = :by, lifted_at = :at where id = :id and lifted_at is null
                """).param("by", lifted.by().value()).param("at", column(lifted.at())).param("id", id.value())
                .update() == 1;
        if (done) {
            keep(id, "LIFTED", lifted.why());
        }
        return done;
    }

    private void keep(LegalHold.Id id, String about, WhyWords why) {
        casework.sql("insert into casework.legal_hold_words (hold_id, about, words) values (:id, :about, :words)")
                .param("id", id.value()).param("about", about).param("words", why.words()).update();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
