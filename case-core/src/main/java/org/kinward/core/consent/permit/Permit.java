package org.kinward.core.consent.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;

/** The answer. Whoever asked for more than there is gets another type, so that nobody takes a part for the whole. */
public sealed interface Permit {

    /** All of it. */
    record Yes(Limits limits) implements Permit {
    }

    /** These groups, or these words to the family, only; not those. */
    record OnlyPart(Limits limits, Set<DataGroup> not, Set<ContactSays> notSaid) implements Permit {

        public OnlyPart {
            not = Set.copyOf(not);
            notSaid = Set.copyOf(notSaid);
        }
    }

    /** Nothing. */
    record No(Set<NoBecause> why) implements Permit {

        public No {
            why = Set.copyOf(why);
        }
    }

    /**
     * How far it goes.
     *
     * @param groups
     *            what may be shared; empty where nothing is shared
     * @param says
     *            what may be said to the family; empty where nobody gets in touch
     * @param until
     *            the last day, if there is one
     * @param endsAt
     *            the moment at which an emergency ends, or what two professionals decided, if one is why
     * @param writtenBefore
     *            only what was written down before this moment, when the child was told an older version of the statement:
     *            a new version holds for new data (DOMAIN 4)
     */
    record Limits(Set<DataGroup> groups, Set<ContactSays> says, Optional<LocalDate> until, Optional<Instant> endsAt,
            Optional<Instant> writtenBefore) {

        public Limits {
            groups = Set.copyOf(groups);
            says = Set.copyOf(says);
        }
    }
}
