package org.kinward.web.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.handing.KeptAwayNames;
import org.springframework.stereotype.Component;

/**
 * Asks the vault whether a name stands on the list of who may not come near a child, as often as anybody may ask. Never
 * inside a transaction.
 */
@Component
public class ListAtTheDoor {

    private final KeptAwayNames names;

    private final SearchGuard guard;

    ListAtTheDoor(KeptAwayNames names, SearchGuard guard) {
        this.names = names;
        this.guard = guard;
    }

    /** What the list says. */
    public sealed interface Answer {

        /** The name is not on it, or somebody said that this is somebody else. */
        record Free() implements Answer {
        }

        /** This person may not come near. */
        record MayNot() implements Answer {
        }

        /** A name on the list is alike: somebody reads it and says that this is somebody else. */
        record Alike() implements Answer {
        }

        /** The list was asked very often lately. */
        record Wait(Duration left) implements Answer {
        }
    }

    /**
     * A name as it was typed.
     *
     * @param ended
     *            lines of the list that do not hold any more
     * @param other
     *            whether somebody says that this is not the person whose name is alike
     */
    public record Asked(VaultText name, ReferenceNumber child, Set<Integer> ended, boolean other, Instant now) {
    }

    /** Which lines of the list do not hold any more, out of all lines of a child that ended. */
    public static Set<Integer> ended(Set<String> endedLines) {
        var kind = VaultField.MAY_NOT_COME_NEAR.name() + "-";
        return endedLines.stream().filter(line -> line.startsWith(kind))
                .map(line -> Integer.valueOf(line.substring(kind.length()))).collect(Collectors.toUnmodifiableSet());
    }

    public Answer ask(Asked asked, Actor by) {
        var looking = new SearchLimits.Looking(by.person(), SearchLimits.Kind.NOTE, asked.now());
        Optional<Duration> wait = guard.wait(looking);
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        return switch (names.near(asked.name(), asked.child(), asked.ended(), by)) {
            case CLEAR -> new Answer.Free();
            case ALIKE -> asked.other() ? new Answer.Free() : guessed(looking, new Answer.Alike());
            case ON_THE_LIST -> guessed(looking, new Answer.MayNot());
        };
    }

    private Answer guessed(SearchLimits.Looking looking, Answer answer) {
        guard.guessed(looking);
        return answer;
    }
}
