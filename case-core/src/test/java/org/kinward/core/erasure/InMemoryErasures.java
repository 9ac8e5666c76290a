package org.kinward.core.erasure;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.intake.IntakeId;

/** Requests in a map, for tests without a database. */
final class InMemoryErasures implements Erasures {

    /** The order of the database, where an id has no sign. */
    private static final Comparator<UUID> AS_WRITTEN = Comparator.comparing(UUID::toString);

    private final Map<ErasureId, ErasureRequest> requests = new HashMap<>();

    /** Files on which people work. */
    final Set<IntakeId> reopened = new HashSet<>();

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
    public boolean isClosed(IntakeId record) {
        return !reopened.contains(record);
    }

    @Override
    public boolean isEndingPart(IntakeId record) {
        return parts(record, ErasureRequest.State.CONFIRMED).findAny().isPresent();
    }

    @Override
    public List<ErasureId> takeBackParts(IntakeId record, PersonId by, Instant at) {
        var asked = parts(record, ErasureRequest.State.ASKED).map(ErasureRequest::id).toList();
        asked.forEach(id -> answer(id, Answer.of(ErasureRequest.State.TAKEN_BACK, by, at)));
        return asked;
    }

    private Stream<ErasureRequest> parts(IntakeId record, ErasureRequest.State state) {
        return requests.values().stream().filter(one -> one.of().record().equals(record)
                && one.of().part().isPresent() && one.state() == state);
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

    /** What is decided, as the program reads it; that something is done is written here. */
    EndParts.Decided decided(List<String> ended) {
        return new EndParts.Decided() {

            @Override
            public List<UUID> waitingAfter(UUID last) {
                return confirmedParts().stream().map(EndParts.PartOfChild::request).sorted(AS_WRITTEN)
                        .filter(one -> AS_WRITTEN.compare(one, last) > 0).toList();
            }

            @Override
            public int late() {
                return 0;
            }

            @Override
            public Optional<EndParts.PartOfChild> find(UUID request) {
                return confirmedParts().stream().filter(one -> one.request().equals(request)).findAny();
            }

            @Override
            public void done(EndParts.PartOfChild part) {
                ended.add("written down");
            }
        };
    }

    /** Parts that two people have decided about. */
    private List<EndParts.PartOfChild> confirmedParts() {
        return requests.values().stream().filter(one -> one.state() == ErasureRequest.State.CONFIRMED)
                .flatMap(one -> one.of().part().stream()
                        .map(part -> new EndParts.PartOfChild(one.id().value(), one.of().child(), part)))
                .toList();
    }
}
