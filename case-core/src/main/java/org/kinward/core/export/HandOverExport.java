package org.kinward.core.export;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;

/**
 * Who asked for an export has its file made, and takes it once. Rights and agreement are looked at anew at both moments. Writing
 * the file takes longer than the transaction of a page may be open, so it happens between {@link #ready} and {@link #made}.
 */
public class HandOverExport {

    private final ExportMoves moves;

    private final ExportFiles files;

    public HandOverExport(ExportMoves moves, ExportFiles files) {
        this.moves = moves;
        this.files = files;
    }

    /** The export, if its file may be made now. */
    @Transactional
    public Optional<Export> ready(ExportId id, Actor by, Instant now) {
        var export = moves.own(id, by).orElseThrow(NotThere::new);
        return Optional.of(export).filter(one -> one.state(now) == ExportState.READY);
    }

    /**
     * Keeps the file that was made; false if it may not be any more, or one was made in another window.
     *
     * @throws IllegalArgumentException
     *             if it has other rows than were asked for
     */
    @Transactional
    public boolean made(ExportId id, Export.Made made, byte[] locked, Actor by) {
        var export = ready(id, by, made.at());
        if (export.isEmpty()) {
            return false;
        }
        if (export.get().asked().filter(asked -> asked.rows() == made.rows()).isEmpty()) {
            throw new IllegalArgumentException("a file has the rows that were asked for");
        }
        if (!files.keep(id, made, locked)) {
            return false;
        }
        moves.record(AuditAction.EXPORT_MADE, id);
        return true;
    }

    /** The file, once; empty if it is over or was taken before. */
    @Transactional
    public Optional<byte[]> take(ExportId id, Actor by, Instant now) {
        var export = moves.own(id, by).orElseThrow(NotThere::new);
        if (export.state(now) != ExportState.MADE) {
            return Optional.empty();
        }
        var taken = files.take(id, new Export.Taken(by.person(), now));
        taken.ifPresent(_ -> moves.record(AuditAction.EXPORT_TAKEN, id));
        return taken;
    }
}
