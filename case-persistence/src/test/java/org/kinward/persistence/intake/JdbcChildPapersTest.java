package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.childpaper.ChildPaperExamples;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.intake.numbered.NumberedPages;
import org.kinward.core.intake.numbered.NumberedPagesContract;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcChildPapersTest extends NumberedPagesContract<ChildPaper> {

    private static final Instant TYPED = Instant.now();

    @Autowired
    private ContractPlace place;
    @Autowired
    private ChildPapers pages;
    @Autowired
    private CaseFiles files;

    /** Who typed a paper stands with what it says: it stays in a later version, and nobody types it for somebody else. */
    @Test
    void keepsThePaperOfAnotherPersonAndLetsNobodyTypeForOne() {
        var intake = intake();
        var typed = onPaper(page(intake, Revision.NEW, 0), place.worker(), WhyPaper.NO_POWER);
        keep(place.worker(), typed);

        keep(place.manager(), onPaper(page(intake, new Revision(1), 1), place.worker(), WhyPaper.NO_POWER));

        assertThat(pages().of(intake).get(1).head().paper()).isEqualTo(typed.head().paper());
        assertThatThrownBy(() -> keep(place.manager(),
                onPaper(page(intake, new Revision(2), 2), place.worker(), WhyPaper.NO_TIME)))
                .rootCause().hasMessageContaining("for somebody else");
        keep(place.manager(), onPaper(page(intake, new Revision(2), 2), place.manager(), WhyPaper.NO_TIME));
        assertThat(pages().of(intake)).hasSize(1);
    }

    private void keep(PersonId by, ChildPaper page) {
        place.as(by, ChildPapers.class, pages).keep(new Numbered<>(1, page, false),
                new NumberedPages.Written(by, Instant.now()));
    }

    private static ChildPaper onPaper(ChildPaper page, PersonId by, WhyPaper why) {
        var head = page.head();
        var says = new FromPaper(FromPaper.Told.of(head.toldOn(), Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.GUARD), why);
        return new ChildPaper(new IntakePage.Head(head.intake(), head.revision(), head.toldBy(), head.toldOn(),
                head.talk(), Optional.of(new PagePaper(says, by, TYPED))), page.paperKind(), page.paperState(),
                page.paperKeeper());
    }

    @Override
    protected ChildPapers pages() {
        return place.as(place.worker(), ChildPapers.class, pages);
    }

    @Override
    protected IntakeId intake() {
        var file = place.fileOf(place.worker());
        return place.as(place.worker(), CaseFiles.class, files).find(file).orElseThrow().intake();
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }

    @Override
    protected ChildPaper page(IntakeId intake, Revision seen, int turn) {
        return ChildPaperExamples.passport(intake, seen, PaperKeeper.values()[turn]);
    }
}
