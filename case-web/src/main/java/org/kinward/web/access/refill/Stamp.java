package org.kinward.web.access.refill;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;

/**
 * What every form carries sealed: who was shown it, where it is sent, and the page it stands on. Paths hold the draft's
 * id, so the stamp is bound to it as well.
 */
record Stamp(PersonId person, String action, String page) {

    String written() {
        return person.value() + "\n" + action + "\n" + page;
    }

    static Optional<Stamp> read(String written) {
        var parts = written.split("\n", -1);
        return parts.length == 3
                ? Optional.of(new Stamp(new PersonId(UUID.fromString(parts[0])), parts[1], parts[2]))
                : Optional.empty();
    }
}
