package org.kinward.core.returning.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Returns in a list, for tests without a database. */
public final class InMemoryReturns implements Returns {

    private final List<Return> kept = new ArrayList<>();
    private final Map<ReturnId, Arrival> arrivals = new HashMap<>();

    @Override
    public void write(Return about, Written written) {
        var before = find(about.id());
        if (!before.map(Return::revision).orElse(Revision.NEW).equals(about.revision())
                || before.filter(one -> one.state() != ReturnState.PREPARED).isPresent() || before.isEmpty()
                        && of(about.file()).stream().anyMatch(one -> !one.state().allowsAnother())) {
            throw new StaleRevision();
        }
        before.ifPresent(kept::remove);
        kept.addFirst(new Return(about.id(), about.file(), new Revision(about.revision().number() + 1), about.wanted(),
                about.receiver(), about.emergency(), List.of()));
    }

    @Override
    public Optional<Return> find(ReturnId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Return> of(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file)).toList();
    }

    @Override
    public boolean move(Return seen, ReturnMove move) {
        var now = find(seen.id()).orElseThrow();
        if (now.moves().size() != seen.moves().size()) {
            return false;
        }
        var moves = new ArrayList<>(now.moves());
        moves.add(move);
        kept.set(kept.indexOf(now), new Return(now.id(), now.file(), now.revision(), now.wanted(), now.receiver(),
                now.emergency(), moves));
        return true;
    }

    @Override
    public boolean arrive(Return seen, Arrival arrival) {
        if (!move(seen, new ReturnMove(ReturnState.ARRIVED, "", arrival.written()))) {
            return false;
        }
        arrivals.put(seen.id(), arrival);
        return true;
    }

    @Override
    public Optional<Arrival> arrival(ReturnId id) {
        return Optional.ofNullable(arrivals.get(id));
    }
}
