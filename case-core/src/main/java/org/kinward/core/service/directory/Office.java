package org.kinward.core.service.directory;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;

/**
 * Which office it is. It is the recipient that consent to sharing is about, so that both are called the same.
 *
 * @param contact
 *            how the office is reached, at most 120 signs; never a person's own number
 */
public record Office(RecipientKind kind, String name, String contact) {

    public static final int LONGEST_CONTACT = 120;

    private static final Set<RecipientKind> LISTED = EnumSet.complementOf(EnumSet.of(RecipientKind.DONOR,
            RecipientKind.EMBASSY));

    private static final Set<RecipientKind> MAY_ANSWER = EnumSet.of(RecipientKind.HEALTH_SERVICE,
            RecipientKind.AUTHORITY_FOR_CHILDREN, RecipientKind.PARTNER_AGENCY, RecipientKind.SHELTER,
            RecipientKind.SCHOOL, RecipientKind.LEGAL_AID);

    public Office {
        name = name.strip().replaceAll("\\s+", " ");
        contact = contact.strip();
        if (!Recipient.fits(name) || contact.length() > LONGEST_CONTACT || !LISTED.contains(kind)) {
            throw new IllegalArgumentException("no office of a directory");
        }
    }

    /** The kinds of offices that stand in a directory: no donor and no embassy gives a service to a child. */
    public static Set<RecipientKind> kinds() {
        return EnumSet.copyOf(LISTED);
    }

    /** Whether people there may have an account: no account for police and courts, who ask in writing (F103). */
    public boolean mayHaveAccount() {
        return MAY_ANSWER.contains(kind);
    }

    /** With whom something is shared that this office reads. */
    public Recipient recipient() {
        return new Recipient(kind, name);
    }

    /** What it is called, however somebody types it: two lines of an agency never have the same. */
    public String key() {
        return Recipient.key(name);
    }
}
