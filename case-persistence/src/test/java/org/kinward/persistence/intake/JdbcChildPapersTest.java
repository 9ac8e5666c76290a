package org.kinward.persistence.intake;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.childpaper.ChildPaperExamples;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.core.intake.numbered.NumberedPagesContract;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcChildPapersTest extends NumberedPagesContract<ChildPaper> {

    @Autowired
    private ContractPlace place;
    @Autowired
    private ChildPapers pages;
    @Autowired
    private CaseFiles files;

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
