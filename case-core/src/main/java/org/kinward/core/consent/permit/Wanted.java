package org.kinward.core.consent.permit;

import java.util.Set;

import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;

/** What somebody wants to do. */
public sealed interface Wanted {

    /** The same that somebody is asked about. */
    static Wanted of(Use use) {
        return switch (use) {
            case Use.BeingRecorded _ -> new BeingRecorded();
            case Use.Service(var service) -> new Service(service);
            case Use.Sharing(var with, var groups, _) -> new Sharing(with, groups);
            case Use.FamilyContact(var whom, var by, var says) -> new FamilyContact(whom, by, says);
            case Use.Extra(var extra) -> new Extra(extra);
        };
    }

    /** Protect the child, and write down what is needed for it. */
    record BeingRecorded() implements Wanted {
    }

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

    /** Get in touch with this person of the family in this way, and say this. */
    record FamilyContact(FamilyMember whom, ContactBy by, Set<ContactSays> says) implements Wanted {

        public FamilyContact {
            says = Set.copyOf(says);
            if (says.isEmpty()) {
                throw new IllegalArgumentException("nothing is said");
            }
        }
    }

    /** Use what we know for this besides. */
    record Extra(ExtraUse use) implements Wanted {
    }
}
