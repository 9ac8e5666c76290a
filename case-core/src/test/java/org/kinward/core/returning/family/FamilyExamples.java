package org.kinward.core.returning.family;

import java.time.LocalDate;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;

/** The aunt in the hills, who wants the girl back. */
public final class FamilyExamples {

    private FamilyExamples() {
    }

    public static Family aunt(CaseFileId file) {
        return new Family(new FamilyId(UUID.randomUUID()), file, Revision.NEW,
                new Family.Found(Family.FoundBy.COMMITTEE, Kin.UNCLE_OR_AUNT, false),
                new Family.Told(Family.WhoSent.SOMEBODY_ELSE_OF_FAMILY, Family.WantBack.ALL, "She missed her"));
    }

    /** The same home with something else known about it. */
    public static Family with(Family family, Family.WhoSent sent, boolean abroad) {
        return new Family(family.id(), family.file(), family.revision(),
                new Family.Found(family.found().by(), family.found().who(), abroad),
                new Family.Told(sent, family.told().want(), family.told().why()));
    }

    public static HomeVisit visit(Family family, long seen, HomeVisit.DangerThere danger, Written written) {
        return new HomeVisit(family.id(), new Revision(seen), LocalDate.EPOCH.plusDays(seen),
                HomeVisit.WentThere.OUR_WORKER, new HomeVisit.Seen(danger, HomeVisit.SiblingsThere.ALL_THERE,
                        HomeVisit.SchoolThere.NEAR, HomeVisit.IncomeThere.NOT_ENOUGH),
                "The roof leaks", written);
    }
}
