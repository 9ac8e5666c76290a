package org.kinward.core.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Closings and moves in lists, for tests without a database. */
public final class InMemoryClosings implements Closings {

    private record Of(CaseFileId file, FileMove move) {
    }

    private final List<Closing> kept = new ArrayList<>();
    private final List<Of> moved = new ArrayList<>();

    @Override
    public void write(Closing closing, Closing.By by) {
        var before = find(closing.id());
        if (!before.map(Closing::revision).orElse(Revision.NEW).equals(closing.revision())
                || before.isEmpty() && prepared(closing.file()).isPresent()) {
            throw new StaleRevision();
        }
        before.ifPresent(kept::remove);
        kept.add(new Closing(closing.id(), closing.file(), new Revision(closing.revision().number() + 1),
                closing.said(), closing.why(), Optional.empty()));
    }

    @Override
    public Optional<Closing> find(ClosingId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Closing> prepared(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file) && !one.isOver()).findFirst();
    }

    @Override
    public boolean close(Closing closing, Closing.By by) {
        if (moves(closing.file()).size() % 2 == 1) {
            return false;
        }
        kept.replaceAll(one -> one.id().equals(closing.id()) ? new Closing(one.id(), one.file(), one.revision(),
                one.said(), one.why(), Optional.of(by)) : one);
        return moved.add(new Of(closing.file(), new FileMove.Closed(closing.id(), by)));
    }

    @Override
    public boolean reopen(CaseFileId file, Reopened reopened) {
        return moves(file).size() % 2 == 1 && moved.add(new Of(file, new FileMove.OpenedAgain(reopened)));
    }

    @Override
    public List<FileMove> moves(CaseFileId file) {
        return moved.stream().filter(one -> one.file().equals(file)).map(Of::move).toList();
    }
}
