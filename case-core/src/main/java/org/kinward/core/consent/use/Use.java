package org.kinward.core.consent.use;

import java.time.LocalDate;
import java.util.Set;

/** One thing that is asked for alone, so that a no to one is no no to another. */
public sealed interface Use {

    /** One service. */
    record Service(ServiceKind service) implements Use {
    }

    /**
     * Sharing with one office.
     *
     * @param groups
     *            what of the record; at least one
     * @param until
     *            the last day on which something may be shared
     */
    record Sharing(Recipient with, Set<DataGroup> groups, LocalDate until) implements Use {

        public Sharing {
            groups = Set.copyOf(groups);
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("nothing is shared");
            }
        }
    }

    /** Getting in touch with one person of the family: by whom, and what is said. */
    record FamilyContact(FamilyMember whom, ContactBy by, Set<ContactSays> says) implements Use {

        public FamilyContact {
            says = Set.copyOf(says);
            if (says.isEmpty()) {
                throw new IllegalArgumentException("nothing is said");
            }
        }
    }

    /** One extra use. */
    record Extra(ExtraUse use) implements Use {
    }
}
