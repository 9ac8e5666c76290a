package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;

/** Where ledgers are kept: written on, whole or not at all, and never changed. */
public interface Ledgers {

    /** Keeps what was declared, with an empty ledger; false where the agency declared that year before. */
    boolean declare(KeptFamily family);

    /** Every family of an agency, the newest year first, and what went out of it. */
    List<Overview> of(AgencyId agency);

    /** The whole ledger of a family, with every proof: a search goes on from the last ones. */
    Optional<KeptLedger> find(AgencyId agency, FamilyId family);

    /**
     * A ledger to be looked at: everything that its seal is of, and the proof of one issue. Proofs are the largest part of it, and
     * those of the other issues say nothing about this one.
     *
     * @param issue
     *            none where no figure is shown
     */
    Optional<KeptLedger> look(AgencyId agency, FamilyId family, OptionalInt issue);

    /** Writes on, only where the ledger is still the one that was read; false where somebody was faster. */
    boolean keep(KeptLedger before, Ledger next, Writing writing);

    /** A family without its figures. */
    record Overview(KeptFamily family, List<Out> out) {

        public Overview {
            out = List.copyOf(out);
        }
    }

    /** One issue without its figures. */
    record Out(int number, LocalDate day, Audience audience) {
    }

    /**
     * What is written beside the ledger itself.
     *
     * @param counted
     *            of an issue, nothing of a return
     */
    record Writing(PersonId by, Instant at, Optional<Counted> counted) {
    }

    /**
     * What an issue rests on.
     *
     * @param figures
     *            by number, empty where hidden
     * @param job
     *            is done in the same moment
     */
    record Counted(int snapshot, List<OptionalLong> figures, UUID job) {

        public Counted {
            figures = List.copyOf(figures);
        }
    }
}
