package org.kinward.persistence.service;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a move and why, for who works on the case and for a provider alike. */
@Component
class ReferralMoves {

    private final JdbcClient casework;

    ReferralMoves(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /**
     * A move.
     *
     * @param provider
     *            a statement for the provider of the referral, that whoever moves it can read
     */
    record Move(ReferralId id, long number, @Nullable ReferralState before, String provider) {
    }

    /** Adds it; two at the same moment: the second finds the number taken. */
    void add(Move move, ReferralLine line) {
        var before = move.before();
        int kept = casework.sql("""
                insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by,
                    written_at)
                select :id, (%s), :number, :state, cast(:before as text), :told, :by, :at on conflict do nothing
                """.formatted(move.provider())).param("id", move.id().value()).param("number", move.number())
                .param("state", line.state().name()).param("before", before == null ? null : before.name())
                .param("told", line.told().name()).param("by", line.writer().value())
                .param("at", ServiceColumns.column(line.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
        line.reason().ifPresent(reason -> casework.sql("""
                insert into casework.referral_reason (referral_id, number, state, why, words)
                values (:id, :number, :state, :why, :words)
                """).param("id", move.id().value()).param("number", move.number()).param("state", line.state().name())
                .param("why", reason.why().name()).param("words", reason.words()).update());
    }
}
