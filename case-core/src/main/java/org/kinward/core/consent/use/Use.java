package org.kinward.core.consent.use;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** One thing that is asked for alone, so that a no to one question is not a no to the others. */
public sealed interface Use {

    /**
     * Being protected and recorded (F75, the first row): told and not asked. What the child thinks of it stands on the page
     * of the first hour; here it is what who answers for the child says to it.
     */
    record BeingRecorded() implements Use {
    }

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
            if (!ContactSays.goTogether(says)) {
                throw new IllegalArgumentException("who only asks says nothing else");
            }
        }
    }

    /** One extra use. */
    record Extra(ExtraUse use) implements Use {
    }

    /** Whether it helps the child, so that nobody's undecided withdrawal and no change of who answers breaks it off. */
    default boolean protects() {
        return switch (this) {
            case BeingRecorded _,Service _ -> true;
            case Sharing sharing -> sharing.with().kind().protects();
            case FamilyContact _,Extra _ -> false;
        };
    }

    /** Whether a no to it, or a yes that was taken back, is the last word: nobody asks about it a second time. */
    default boolean isAskedOnce() {
        return this instanceof Extra(var use) && use == ExtraUse.LATER_CONTACT;
    }

    /** The same for everything that asks the same, whatever the spelling of the office: a child has it once. */
    default String key() {
        return switch (this) {
            case BeingRecorded _ -> "BEING_RECORDED";
            case Service(var service) -> "SERVICE " + service;
            case Sharing(var with, var groups, var until) ->
                "SHARING " + with.kind() + " " + with.key() + " " + new TreeSet<>(groups) + " " + until;
            case FamilyContact(var whom, var by, var says) ->
                "FAMILY_CONTACT " + whom + " " + by + " " + new TreeSet<>(says);
            case Extra(var use) -> "EXTRA " + use;
        };
    }
}
