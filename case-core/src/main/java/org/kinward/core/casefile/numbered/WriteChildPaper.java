package org.kinward.core.casefile.numbered;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.core.intake.narrow.NarrowRecord;

/** Writes down a paper of the child, where it is now, or that it was a mistake. */
public class WriteChildPaper {

    private final KeepNumbered<ChildPaper> papers;

    public WriteChildPaper(ChildPapers papers, CaseMoves moves, NarrowRecord narrow) {
        this.papers = new KeepNumbered<>(papers, moves, narrow, AuditObject.CHILD_PAPER);
    }

    /**
     * Keeps it, once for each form; false where there is no such record for this person.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote it since it was seen, or this form has written something else; nothing is changed then
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded
     */
    @Transactional
    public boolean write(KeepNumbered.Wish<ChildPaper> wish, Actor by, Instant now) {
        return papers.keep(wish, by, now);
    }
}
