package org.kinward.core.shelter.maycome;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.visitor.Visitor;

/** Uncle Koffi, whose name lies in the first slot, for a month. */
public final class MayComeExamples {

    private MayComeExamples() {
    }

    public static MayCome mayTake(MayComeId id, CaseFileId child, PersonId by, MayCome.WordOf word) {
        return new MayCome(id, child,
                new MayCome.Who(MayCome.May.MAY_TAKE, Visitor.CameAs.OTHER_RELATIVE, 0, false), ground(word),
                new MayCome.Said(by, NOON), Optional.empty());
    }

    public static MayCome mayVisit(MayComeId id, CaseFileId child, PersonId by) {
        return new MayCome(id, child, new MayCome.Who(MayCome.May.MAY_VISIT, Visitor.CameAs.MOTHER, 0, false),
                ground(MayCome.WordOf.DECISION_OF_WORKER), new MayCome.Said(by, NOON), Optional.empty());
    }

    private static MayCome.Ground ground(MayCome.WordOf word) {
        return new MayCome.Ground(word, TODAY, TODAY.plusDays(30), "Brings food each Sunday");
    }
}
