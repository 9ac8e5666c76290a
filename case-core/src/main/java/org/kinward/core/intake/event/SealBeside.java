package org.kinward.core.intake.event;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * Words about suspected persons go to the vault, into the compartment of each child on the list, and nowhere else; the
 * event only knows how often that was done (F41). Look first, write to the vault, then say that it was done.
 */
public class SealBeside {

    private final Events events;

    private final Intakes intakes;

    private final AuditTrail trail;

    public SealBeside(Events events, Intakes intakes, AuditTrail trail) {
        this.events = events;
        this.intakes = intakes;
        this.trail = trail;
    }

    /**
     * Into whose compartments the words go.
     *
     * @param lines
     *            how many children are on the list, also those whom this person cannot see
     */
    public record Children(List<ReferenceNumber> seen, int lines) {

        public Children {
            seen = List.copyOf(seen);
        }
    }

    /**
     * The children whose compartments the words go into; nothing for somebody who does not work at the place.
     *
     * @throws StaleRevision
     *             if somebody has written beside the event since
     */
    @Transactional
    public Optional<Children> children(Event.Id id, Revision seen, Actor by) {
        var found = events.find(id).filter(event -> by.atWork().contains(event.home().place()));
        if (found.filter(event -> !event.revision().equals(seen)).isPresent()) {
            throw new StaleRevision();
        }
        return found.map(event -> {
            var lines = events.lines(id);
            return new Children(lines.stream().flatMap(line -> intakes.find(line.intake()).stream())
                    .map(Intake::reference).toList(), lines.size());
        });
    }

    /**
     * The vault holds them.
     *
     * @throws StaleRevision
     *             if somebody has written beside the event since
     */
    @Transactional
    public void done(Event.Id id, Revision seen) {
        var event = events.hold(id).filter(one -> one.revision().equals(seen)).orElseThrow(StaleRevision::new);
        events.save(event);
        trail.record(AuditEntry.done(AuditAction.EVENT_CHANGED, AuditObject.EVENT, id.value()).forPurpose("sealed"));
    }
}
