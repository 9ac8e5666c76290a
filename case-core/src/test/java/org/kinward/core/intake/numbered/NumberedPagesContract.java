package org.kinward.core.intake.numbered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of numbered pages promises. */
public abstract class NumberedPagesContract<P extends RecordPage> {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract NumberedPages<P> pages();

    protected abstract IntakeId intake();

    protected abstract PersonId worker();

    /** A page of the kind; those of another turn say something else. */
    protected abstract P page(IntakeId intake, Revision seen, int turn);

    @Test
    void givesBackTheLastVersionOfEveryPage() {
        var intake = intake();
        keep(1, page(intake, Revision.NEW, 0), false);
        keep(2, page(intake, Revision.NEW, 1), false);

        keep(1, page(intake, new Revision(1), 2), false);

        assertThat(pages().of(intake)).hasSize(2).containsEntry(1, page(intake, new Revision(2), 2)).containsEntry(2,
                page(intake, new Revision(1), 1));
        assertThat(pages().of(intake())).isEmpty();
    }

    @Test
    void showsNoMistakeAndGivesItsNumberToNoOther() {
        var intake = intake();
        keep(1, page(intake, Revision.NEW, 0), false);
        keep(1, page(intake, new Revision(1), 0), true);

        assertThat(pages().of(intake)).isEmpty();
        assertThat(pages().written(intake)).isOne();
        assertThatThrownBy(() -> keep(1, page(intake, Revision.NEW, 1), false)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void writesNothingOverWhatSomebodyElseWrote() {
        var intake = intake();
        keep(1, page(intake, Revision.NEW, 0), false);

        assertThatThrownBy(() -> keep(1, page(intake, Revision.NEW, 1), false)).isInstanceOf(StaleRevision.class);
        assertThat(pages().of(intake)).containsEntry(1, page(intake, new Revision(1), 0));
    }

    @Test
    void keepsWithAVersionWhatItsPaperSays() {
        var intake = intake();
        var first = onPaper(page(intake, Revision.NEW, 0));
        keep(1, first, false);

        assertThat(pages().of(intake).get(1).head().paper()).isPresent().isEqualTo(first.head().paper());
        keep(1, page(intake, new Revision(1), 1), false);
        assertThat(pages().of(intake).get(1).head().paper()).isEmpty();
    }

    /** The same, told on paper at two in the morning to somebody without an account. */
    @SuppressWarnings("unchecked")
    private P onPaper(P page) {
        var head = page.head();
        var told = FromPaper.Told.of(head.toldOn(), Optional.of(LocalTime.of(2, 0)), ZoneOffset.UTC);
        var says = new FromPaper(told, new ToldTo.Stranger(ToldTo.StrangerRole.TEACHER), WhyPaper.NO_POWER);
        return PageColumn.page((Class<P>) page.getClass(), new IntakePage.Head(head.intake(), head.revision(),
                head.toldBy(), head.toldOn(), head.talk(), Optional.of(new PagePaper(says, worker(), NOW))),
                column -> column.in(page));
    }

    private void keep(int number, P page, boolean isMistake) {
        pages().keep(new Numbered<>(number, page, isMistake), new NumberedPages.Written(worker(), NOW));
    }
}
