package org.kinward.core.lists.keeping;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.lists.Code;

/** Lines of a short list, and who keeps it. */
public final class ListExamples {

    private static final int LAST = 1_000_000;

    private ListExamples() {
    }

    /** Mother, driver, other. */
    public static List<OwnLine> recruiters() {
        return List.of(shipped("MOTHER", words("mother", "mère"), 10),
                shipped("DRIVER", words("driver", "chauffeur"), 20),
                shipped("OTHER", words("other (say)", "autre (préciser)"), LAST));
    }

    public static OwnLine shipped(String code, LineWords words, int place) {
        return new OwnLine(new Code(code), words, "", place, new OwnLine.State(true, false));
    }

    public static LineWords words(String english, String french) {
        return new LineWords(english, french, List.of());
    }

    /** Sena, who administers an agency. */
    public static Actor sena() {
        return new Actor(new PersonId(new UUID(8, 1)), new AgencyId(new UUID(8, 2)), Set.of(Role.ADMINISTRATOR),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
