package org.kinward.web.demo.service;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.kinward.core.child.Sex;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.Ages;
import org.kinward.core.service.directory.Cost;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.directory.ProviderFacts;
import org.kinward.core.service.directory.Reach;
import org.kinward.core.service.directory.Terms;

/** Offices that do not exist, with numbers that nobody has. */
final class DemoLines {

    static final List<ProviderFacts> ALL = List.of(
            line(RecipientKind.HEALTH_SERVICE, "Clinic of the market",
                    Set.of(new Code("BODY-TREATMENT"), new Code("BODY-VACCINATION")), new Ages(0, 17)),
            line(RecipientKind.SCHOOL, "Bridge school", Set.of(new Code("SCHOOL-ENROL"), new Code("SCHOOL-KIT")),
                    new Ages(6, 15)),
            line(RecipientKind.LEGAL_AID, "Children’s lawyers", Set.of(new Code("LAW-BIRTH"), new Code("LAW-LAWYER")),
                    Ages.ALL),
            line(RecipientKind.PARTNER_AGENCY, "Trade workshop", Set.of(new Code("WORK-SKILLS")), new Ages(15, 25)));

    private DemoLines() {
    }

    private static ProviderFacts line(RecipientKind kind, String name, Set<Code> services, Ages ages) {
        return new ProviderFacts(new Office(kind, name, "+228 00 00 05"), services,
                new Reach(List.of(), ages, EnumSet.allOf(Sex.class), List.of("Français", "Ewe")),
                new Terms(Cost.FREE, "Monday to Friday, 8 to 16", OptionalInt.empty()));
    }
}
