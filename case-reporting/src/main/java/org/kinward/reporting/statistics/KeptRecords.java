package org.kinward.reporting.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What was made of the records of snapshots, as long as there is room; what was asked for longest ago goes first. Whoever asks for the same
 * waits for what the first one reads, instead of reading it again; whoever asks for something else waits for nobody.
 */
final class KeptRecords<T> {

    private final long most;
    private final Map<List<TakenSnapshot>, Slot<T>> slots = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * Keeps as many.
     *
     * @param most
     *            records, those included that are being read
     */
    KeptRecords(long most) {
        this.most = most;
    }

    /** One reads, the others of the same wait; where reading fails the next one tries. */
    private static final class Slot<T> {

        private final int records;
        private @Nullable T made;

        Slot(int records) {
            this.records = records;
        }

        synchronized T made(Supplier<T> reading) {
            var known = made;
            if (known == null) {
                known = reading.get();
                made = known;
            }
            return known;
        }
    }

    T of(List<TakenSnapshot> snapshots, Supplier<T> reading) {
        return slot(snapshots).made(reading);
    }

    /** The one lock for all is held no longer than it takes to look it up. */
    private Slot<T> slot(List<TakenSnapshot> snapshots) {
        synchronized (slots) {
            var known = slots.get(snapshots);
            if (known != null) {
                return known;
            }
            int records = snapshots.stream().mapToInt(TakenSnapshot::records).sum();
            makeRoomFor(records);
            var slot = new Slot<T>(records);
            slots.put(snapshots, slot);
            return slot;
        }
    }

    private void makeRoomFor(int records) {
        long room = most - records;
        var eldest = slots.values().iterator();
        long held = slots.values().stream().mapToLong(slot -> slot.records).sum();
        while (held > room && eldest.hasNext()) {
            held -= eldest.next().records;
            eldest.remove();
        }
    }
}
