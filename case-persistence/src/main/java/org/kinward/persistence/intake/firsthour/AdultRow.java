package org.kinward.persistence.intake.firsthour;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.firsthour.AdultWithChild;

/** Page 6: an adult who came with the child; the relation is only said. */
@Entity
@Table(schema = "casework", name = "first_hour_adult")
class AdultRow extends FirstHourRow {

    private @Nullable Boolean present;
    private String presentStanding = NOT_ASKED_YET;
    private @Nullable String saysToBe;
    private String saysToBeStanding = NOT_ASKED_YET;
    private @Nullable String childSays;
    private String childSaysStanding = NOT_ASKED_YET;
    private @Nullable String seenTogether;
    private String seenTogetherStanding = NOT_ASKED_YET;
    private @Nullable String papers;
    private String papersStanding = NOT_ASKED_YET;
    private @Nullable String checkedBy;
    private String checkedByStanding = NOT_ASKED_YET;
    private @Nullable String keptApart;
    private String keptApartStanding = NOT_ASKED_YET;

    static AdultRow of(AdultWithChild page) {
        var row = new AdultRow();
        row.take(page);
        row.present = value(page.present());
        row.presentStanding = standing(page.present());
        row.saysToBe = name(page.saysToBe());
        row.saysToBeStanding = standing(page.saysToBe());
        row.childSays = name(page.childSays());
        row.childSaysStanding = standing(page.childSays());
        row.seenTogether = name(page.seenTogether());
        row.seenTogetherStanding = standing(page.seenTogether());
        row.papers = name(page.checked().papers());
        row.papersStanding = standing(page.checked().papers());
        row.checkedBy = name(page.checked().by());
        row.checkedByStanding = standing(page.checked().by());
        row.keptApart = name(page.keptApart());
        row.keptApartStanding = standing(page.keptApart());
        return row;
    }

    @Override
    AdultWithChild toPage() {
        return new AdultWithChild(head(), answer(present, presentStanding),
                constant(AdultWithChild.Relation.class, saysToBe, saysToBeStanding),
                constant(AdultWithChild.Relation.class, childSays, childSaysStanding),
                constant(AdultWithChild.SeenTogether.class, seenTogether, seenTogetherStanding),
                new AdultWithChild.Checked(constant(AdultWithChild.AdultsPaper.class, papers, papersStanding),
                        constant(AdultWithChild.CheckedBy.class, checkedBy, checkedByStanding)),
                constant(AdultWithChild.KeptApart.class, keptApart, keptApartStanding));
    }
}
