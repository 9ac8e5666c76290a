package org.kinward.reporting.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry.Outcome;

/**
 * One entry of the trail as people read it.
 *
 * @param at
 *            the clock of the database when the entry came in
 * @param entry
 *            random id of the entry
 * @param acted
 *            who acted, and for whom
 * @param action
 *            what was done
 * @param object
 *            kind of thing it was done to, a code word such as {@code case_file}
 * @param outcome
 *            done or refused
 * @param subjects
 *            random surrogates of what was opened or changed
 */
public record TrailLine(Instant at, UUID entry, Acted acted, AuditAction action, String object,
        Outcome outcome, List<UUID> subjects) {

    /**
     * Who acted.
     *
     * @param who
     *            the name as colleagues know it; empty when nobody was signed in
     * @param coveringFor
     *            the name of the colleague whose work the person covered at that moment, if any
     */
    public record Acted(Optional<String> who, Optional<String> coveringFor) {
    }

    public Optional<String> who() {
        return acted.who();
    }

    public TrailLine {
        subjects = List.copyOf(subjects);
    }

    /** Where the page after this line begins. */
    TrailPosition position() {
        return new TrailPosition(at, entry);
    }
}
