package org.kinward.core.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.task.Task;

/** Offered cases in a list, for tests without a database. */
final class InMemoryTransfers implements Transfers {

    final List<Transfer> kept = new ArrayList<>();
    final List<TransferId> closed = new ArrayList<>();
    final Map<TransferId, List<LeftToDo>> left = new HashMap<>();
    /** Whether the child is still in a house, or something of the agency before goes on. */
    boolean goesOn;
    private @Nullable Transfer before;

    @Override
    public boolean offer(Transfer offered) {
        return of(offered.about().file()).stream().noneMatch(one -> one.state().stands()) && kept.add(offered);
    }

    @Override
    public Optional<Transfer> find(TransferId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Transfer> of(CaseFileId file) {
        return kept.stream().filter(one -> one.about().file().equals(file)).toList().reversed();
    }

    @Override
    public boolean answer(Transfer seen, Transfer answered) {
        var i = kept.indexOf(seen);
        before = seen;
        if (i >= 0) {
            kept.set(i, answered);
        }
        return i >= 0;
    }

    @Override
    public boolean goesOn(Transfer accepted) {
        if (goesOn) {
            // as the transaction that is rolled back
            kept.set(kept.indexOf(accepted), Objects.requireNonNull(before));
        }
        return goesOn;
    }

    @Override
    public boolean close(Transfer accepted, Task.Done by) {
        return closed.add(accepted.id());
    }

    @Override
    public void keep(Transfer accepted, List<Task> tasks) {
        left.put(accepted.id(), tasks.stream().map(task -> new LeftToDo(task.kind(), task.due())).toList());
    }

    @Override
    public List<LeftToDo> left(TransferId id) {
        return left.getOrDefault(id, List.of());
    }
}
