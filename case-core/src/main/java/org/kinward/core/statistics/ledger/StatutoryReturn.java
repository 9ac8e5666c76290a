package org.kinward.core.statistics.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Exact figures given to a named authority under a named law, signed by a manager (F69). Logged; nobody outside is taken
 * to know it.
 */
public record StatutoryReturn(LocalDate day, To to, Of of, Signature signature, Optional<Counted> counted) {

    /** As returns were signed before it was kept with them what they are counted from. */
    public StatutoryReturn(LocalDate day, To to, Of of, Signature signature) {
        this(day, to, of, signature, Optional.empty());
    }

    /** The snapshot that its figures are counted from: its number in the agency, and its hash. */
    public record Counted(int number, String hash) {

        public Counted {
            if (number < 1) {
                throw new IllegalArgumentException("a snapshot is counted from 1");
            }
        }
    }

    /** What the seal of a ledger is worked out over: of an older return the same as ever. */
    String sealed() {
        return "StatutoryReturn[day=" + day + ", to=" + to + ", of=" + of + ", signature=" + signature
                + counted.map(in -> ", counted=" + in).orElse("") + "]";
    }

    /** To whom it is given, under which law or agreement, and why. */
    public record To(String authority, String law, String reason) {

        public To {
            authority = authority.strip();
            law = law.strip();
            reason = reason.strip();
            if (authority.isEmpty() || law.isEmpty() || reason.isEmpty()) {
                throw new IllegalArgumentException("a return names the authority, the law and the reason");
            }
        }
    }

    /** Whose children it counts: whole months, and the places of whoever signs. */
    public record Of(YearMonth from, YearMonth to, List<UUID> places) {

        public Of {
            places = places.stream().sorted().toList();
            if (to.isBefore(from) || places.isEmpty()) {
                throw new IllegalArgumentException("a return is of some months and some places");
            }
        }
    }

    /** Who signed, with which name, and when: the figures are those of that moment. */
    public record Signature(UUID by, String name, Instant at) {

        public Signature {
            name = name.strip();
            at = at.truncatedTo(ChronoUnit.MILLIS);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a return is signed");
            }
        }
    }
}
