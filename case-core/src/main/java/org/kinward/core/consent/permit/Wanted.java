package org.kinward.core.consent.permit;

import java.util.Set;

import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.ServiceKind;

/** What somebody wants to do. */
public sealed interface Wanted {

    /** Share these groups with this office. */
    record Sharing(Recipient with, Set<DataGroup> groups) implements Wanted {

        public Sharing {
            groups = Set.copyOf(groups);
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("nothing is shared");
            }
        }
    }

    /** Give this service. */
    record Service(ServiceKind service) implements Wanted {
    }

    /** Get in touch with this person of the family in this way. */
    record FamilyContact(FamilyMember whom, ContactBy by) implements Wanted {
    }

    /** Use what we know for this besides. */
    record Extra(ExtraUse use) implements Wanted {
    }
}
