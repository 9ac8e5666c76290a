package org.kinward.core.intake.label;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Ten labels that one named person answers for until they are used or void.
 *
 * @param givenTo
 *            who carries them; somebody of the agency
 * @param labels
 *            in the order of the sheet
 */
public record LabelSheet(Id id, Home home, PersonId givenTo, Made made, List<Label> labels) {

    /** How many labels a sheet has. */
    public static final int SIZE = 10;

    public LabelSheet {
        labels = List.copyOf(labels);
        if (labels.size() != SIZE || labels.stream().map(Label::number).distinct().count() != SIZE) {
            throw new IllegalArgumentException("a sheet has " + SIZE + " labels, each with a number of its own");
        }
    }

    /** The sheet of one press of the button. */
    public record Id(UUID value) {
    }

    /** Which place made it. It is good at every place of the agency: a lorry does not always arrive where it should. */
    public record Home(AgencyId agency, PlaceId place) {
    }

    /** Who made it, and when. */
    public record Made(PersonId by, Instant at) {
    }

    /** These numbers as labels of one sheet, none of them used. */
    public static List<Label> unused(List<ReferenceNumber> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(index -> new Label(index + 1, numbers.get(index), Label.State.UNUSED)).toList();
    }
}
