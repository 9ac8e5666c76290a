package org.kinward.core.shelter.stay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;

/** Stays in a map, for tests without a database; two at once are refused as the table refuses them. */
public final class InMemoryStays implements Stays {

    private final Map<StayId, Stay> kept = new LinkedHashMap<>();

    private final Set<StayId> traces = new HashSet<>();

    private final Set<CaseFileId> seen = new HashSet<>();

    @Override
    public boolean add(Stay.Here stay) {
        if (kept.containsKey(stay.id()) || of(stay.file()).stream().anyMatch(before -> overlaps(before, stay))) {
            return false;
        }
        kept.put(stay.id(), stay);
        return true;
    }

    private static boolean overlaps(Stay before, Stay.Here stay) {
        return switch (before) {
            case Stay.Here _ -> true;
            case Stay.Left left -> isSomeTime(left) && left.departure().at().isAfter(stay.arrived().at());
        };
    }

    private static boolean isSomeTime(Stay.Left left) {
        return left.departure().at().isAfter(left.arrived().at());
    }

    @Override
    public Optional<Stay> find(StayId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Stay> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file))
                .sorted(Comparator.comparing((Stay one) -> one.arrived().at())
                        .thenComparing(one -> one.arrived().writtenAt()).reversed())
                .toList();
    }

    @Override
    public boolean move(Stay.Here seen, Stay.InRoom room) {
        if (!(kept.get(seen.id()) instanceof Stay.Here here) || here.rooms().size() != seen.rooms().size()) {
            return false;
        }
        var rooms = new ArrayList<>(here.rooms());
        rooms.add(room);
        kept.put(here.id(), new Stay.Here(here.id(), here.file(), here.arrived(), rooms));
        return true;
    }

    @Override
    public boolean leave(Stay.Left left) {
        if (!(kept.get(left.id()) instanceof Stay.Here here)) {
            return false;
        }
        kept.put(left.id(), here.left(left.departure()));
        return true;
    }

    @Override
    public boolean hasTraces(StayId stay) {
        return traces.contains(stay);
    }

    @Override
    public boolean wasSeen(CaseFileId file) {
        return seen.contains(file);
    }

    /** Something says that the child was there. */
    public void trace(StayId stay) {
        traces.add(stay);
    }

    /** A head count says that the child was in the house. */
    public void seen(CaseFileId file) {
        seen.add(file);
    }

    /** It was another child. */
    void nobodySaw() {
        seen.clear();
    }

    /** How many stays of the child there are at this moment. */
    long at(CaseFileId file, Instant moment) {
        return of(file).stream().filter(one -> one.isAt(moment)).count();
    }
}
