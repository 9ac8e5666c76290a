package org.kinward.core.intake.firstdays;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

/** Pages of the first days and of later with every question answered: a page or question that is new is among them by itself. */
public final class FirstDaysExamples {

    private FirstDaysExamples() {
    }

    /** Every page, never saved. */
    public static List<RecordPage> allPages(IntakeId intake) {
        return RecordPages.ALL.stream().<RecordPage>map(page -> answered(page, told(intake, Revision.NEW)))
                .toList();
    }

    /** A page with every question answered. */
    public static <P extends RecordPage> P answered(Class<P> page, IntakePage.Head head) {
        return PageColumn.page(page, head, FirstDaysExamples::answer);
    }

    /** Told by the child in the second talk. */
    public static IntakePage.Head told(IntakeId intake, Revision seen) {
        return new IntakePage.Head(intake, seen, IntakePage.ToldBy.CHILD, FirstHourExamples.NIGHT, OptionalInt.of(2));
    }

    private static Answer<?> answer(PageColumn column) {
        var one = one(column.chosen());
        return Answer.known(column.isSeveral() ? Set.of(one) : one, Certainty.SAID_BY_CHILD);
    }

    private static Object one(Class<?> kind) {
        if (kind.isEnum()) {
            return kind.getEnumConstants()[kind.getEnumConstants().length - 1];
        }
        return kind == Boolean.class ? Boolean.TRUE
                : kind == Integer.class ? 7
                        : kind == LocalDate.class ? FirstHourExamples.NIGHT
                                : kind == Country.class ? new Country("BJ")
                                        : kind == SpokenLanguage.class ? new SpokenLanguage("ewe")
                                                : kind == Listed.class
                                                        ? new Listed(Code.OTHER, "an aunt of the master")
                                                        : "by the old market";
    }
}
