package org.kinward.core.statistics.noisy;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.ledger.LedgerHead;

/** Where noisy ledgers are kept, and what their tables are counted from. */
public interface NoisyLedgers {

    /** The ledger of a family that shows noisy tables; nothing of any other. */
    Optional<Kept> find(AgencyId agency, FamilyId family);

    /** Writes on, only where the ledger is still the one that was read; false where somebody was faster. */
    boolean keep(Kept before, NoisyLedger next, PersonId by, Instant at);

    /**
     * Counts a table.
     *
     * @param at
     *            in which snapshot; the newest where none is named
     */
    Counting count(KeptFamily family, NoisyTable table, OptionalInt at);

    /** A ledger, and the head that stands beside it: nothing is believed before the two were compared. */
    record Kept(KeptFamily family, NoisyLedger ledger, LedgerHead head) {

        public boolean isProved() {
            return ledger.head().equals(head);
        }
    }

    /** What came of counting. */
    sealed interface Counting {

        /**
         * What was counted, the last dimension running fastest.
         *
         * @param seal
         *            the hash of the snapshot, which has those of all before it in it
         */
        record Counted(int snapshot, String seal, Counts counts) implements Counting {
        }

        /** There is no such snapshot. */
        record NoSnapshot() implements Counting {
        }

        /** The records of the snapshot are not those that were written down. */
        record NotHeld() implements Counting {
        }
    }
}
