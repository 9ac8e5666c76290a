package org.kinward.core.erasure;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.intake.IntakeId;

/** Requests in a map, for tests without a database. */
final class InMemoryErasures implements Erasures {

    private final Map<ErasureId, ErasureRequest> requests = new HashMap<>();

    final Set<CaseFileId> followed = new HashSet<>();

    /** When another file of the child of a record was opened. */
    final Map<IntakeId, Instant> opened = new HashMap<>();

    @Override
    public void hold(IntakeId record) {
        // one thread, nobody to wait for
    }

    @Override
    public boolean isFollowed(CaseFileId file) {
        return followed.contains(file);
    }

    @Override
    public boolean isFollowedSince(IntakeId record, Instant moment) {
        return opened.getOrDefault(record, moment).isAfter(moment);
    }

    @Override
    public boolean ask(ErasureRequest request, WhyWords why) {
        return requests.values().stream().noneMatch(other -> other.of().record().equals(request.of().record())
                && other.of().part().equals(request.of().part())
                && (other.state() == ErasureRequest.State.ASKED || other.state() == ErasureRequest.State.CONFIRMED))
                && requests.putIfAbsent(request.id(), request) == null;
    }

    @Override
    public Optional<ErasureRequest> find(ErasureId id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public boolean answer(ErasureId id, Answer answer) {
        var waits = find(id).filter(one -> one.state() == ErasureRequest.State.ASKED);
        waits.ifPresent(one -> requests.put(id,
                new ErasureRequest(id, one.of(), one.reason(), one.asked(), answer.state())));
        return waits.isPresent();
    }

    /** Parts that two people have decided about. */
    List<EndParts.PartOfChild> confirmedParts() {
        return requests.values().stream().filter(one -> one.state() == ErasureRequest.State.CONFIRMED)
                .flatMap(one -> one.of().part().stream()
                        .map(part -> new EndParts.PartOfChild(one.id().value(), one.of().child(), part)))
                .toList();
    }
}
