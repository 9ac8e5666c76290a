package org.kinward.core.service.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.child.Sex;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.lists.Code;

/** Lines of a directory. */
public final class ProviderExamples {

    public static final Code TREATMENT = new Code("BODY-TREATMENT");
    public static final Code ENROL = new Code("SCHOOL-ENROL");
    public static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);

    private ProviderExamples() {
    }

    /** A clinic for girls of 6 to 17 in two towns, open on weekdays. */
    public static ProviderFacts clinic(String name) {
        return new ProviderFacts(new Office(RecipientKind.HEALTH_SERVICE, name, "Rue de l’Hôpital, 22 21 00 00"),
                Set.of(TREATMENT),
                new Reach(List.of("Lomé", "Tsévié"), new Ages(6, 17), EnumSet.of(Sex.GIRL), List.of("Ewe", "Français")),
                new Terms(Cost.FREE, "Monday to Friday, 8 to 16", OptionalInt.of(12)));
    }

    /** A line of the kind that says as little as may be. */
    public static ProviderFacts school(String name) {
        return new ProviderFacts(new Office(RecipientKind.SCHOOL, name, ""), Set.of(ENROL), Reach.EVERYBODY,
                Terms.NOT_KNOWN);
    }

    public static Provider line(ProviderFacts facts, PersonId by) {
        return Provider.first(new ProviderId(UUID.randomUUID()), facts, new Provider.Checked(CHECKED, by));
    }
}
