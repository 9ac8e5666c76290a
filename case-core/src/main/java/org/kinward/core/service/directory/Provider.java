package org.kinward.core.service.directory;

import java.time.LocalDate;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** One line of the directory: who can give which services, whether children are taken, when somebody last looked. */
public record Provider(ProviderId id, ProviderFacts facts, ProviderState state, Checked checked, Revision revision) {

    /** When somebody last looked whether it is right, on the calendar of the agency. */
    public record Checked(LocalDate on, PersonId by) {
    }

    /** A new line, right today. */
    public static Provider first(ProviderId id, ProviderFacts facts, Checked checked) {
        return new Provider(id, facts, ProviderState.OPEN, checked, Revision.NEW);
    }

    /** Saying what it is now is looking at it. */
    public Provider saying(ProviderFacts other, Checked when) {
        return new Provider(id, other, state, when, revision);
    }

    public Provider become(ProviderState next) {
        return new Provider(id, facts, next, checked, revision);
    }

    /**
     * Whether nobody has looked for longer than that.
     *
     * @param days
     *            the setting of the agency
     */
    public boolean isOld(LocalDate today, int days) {
        return checked.on().plusDays(days).isBefore(today);
    }
}
