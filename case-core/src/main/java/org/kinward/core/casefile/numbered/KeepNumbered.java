package org.kinward.core.casefile.numbered;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.intake.numbered.NumberedPages;
import org.kinward.core.saving.OnceKey;

/**
 * Keeps a version of a numbered page, once for each form, and writes it down in the trail. It runs in the transaction of its
 * use case.
 *
 * @param kind
 *            what the trail calls it
 */
public record KeepNumbered<P extends RecordPage>(NumberedPages<P> pages, CaseMoves moves, NarrowRecord narrow,
        AuditObject kind) {

    /**
     * What is to be written.
     *
     * @param key
     *            of the form: pressed twice, it is written once
     */
    public record Wish<P extends RecordPage>(UUID key, Numbered<P> one) {
    }

    /**
     * Keeps it; nothing, and false, where there is no such record for this person.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote it since it was seen, or this form has written something else; nothing is changed then
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded
     */
    public boolean keep(Wish<P> wish, Actor by, Instant now) {
        var one = wish.one();
        var record = one.page().intake();
        var file = moves.of(record, by, AuditAction.ANSWER_CHANGED);
        if (file.isEmpty()) {
            return false;
        }
        narrow.beyond(record);
        if (moves.isFirst(stamp(wish), by.person())) {
            pages.keep(one, new NumberedPages.Written(by.person(), now));
            moves.record(AuditAction.ANSWER_CHANGED, kind, record.value(), file.get());
        }
        return true;
    }

    private OnceKey stamp(Wish<P> wish) {
        var one = wish.one();
        return new OnceKey(wish.key(), kind.word() + " " + one.number() + " " + one.isMistake() + " " + one.page());
    }
}
