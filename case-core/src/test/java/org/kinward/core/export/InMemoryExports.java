package org.kinward.core.export;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.kinward.core.access.AgencyId;

/** Exports as long as a test runs. */
final class InMemoryExports implements Exports, ExportFiles {

    private final Map<ExportId, Export> exports = new HashMap<>();
    private final Map<ExportId, byte[]> files = new HashMap<>();

    @Override
    public void begin(Export export) {
        exports.putIfAbsent(export.id(), export);
    }

    @Override
    public Optional<Export> find(ExportId id) {
        return Optional.ofNullable(exports.get(id));
    }

    @Override
    public boolean plan(ExportId id, ExportPlan plan) {
        return change(id, exports.get(id).asked().isEmpty(), one -> new Export(id, one.revision() + 1, one.begun(),
                plan, Optional.empty(), Optional.empty(), Export.Handed.NOTHING));
    }

    @Override
    public boolean ask(ExportId id, long revision, Export.Asked asked) {
        var now = exports.get(id);
        return change(id, now.asked().isEmpty() && now.revision() == revision, one -> new Export(id, revision,
                one.begun(), one.plan(), Optional.of(new Export.Asked(asked.at(), asked.snapshot(), asked.rows(),
                        alone(one.begun().agency(), asked.at().minus(Export.COUNTED_FOR)))),
                Optional.empty(),
                Export.Handed.NOTHING));
    }

    @Override
    public int alone(AgencyId agency, Instant since) {
        return exports.values().stream().filter(one -> one.begun().agency().equals(agency))
                .flatMap(one -> one.asked().stream()).filter(one -> one.at().isAfter(since) && !one.needsSecond())
                .mapToInt(Export.Asked::rows).sum();
    }

    @Override
    public boolean answer(ExportId id, Export.Answered answered) {
        return change(id, exports.get(id).answered().isEmpty(), one -> new Export(id, one.revision(), one.begun(),
                one.plan(), one.asked(), Optional.of(answered), one.handed()));
    }

    @Override
    public boolean keep(ExportId id, Export.Made made, byte[] locked) {
        return exports.get(id).handed().made().isEmpty() && files.putIfAbsent(id, locked) == null
                && hand(id, new Export.Handed(Optional.of(made),
                        Optional.empty()));
    }

    @Override
    public Optional<byte[]> take(ExportId id, Export.Taken taken) {
        var locked = Optional.ofNullable(files.remove(id));
        locked.ifPresent(_ -> hand(id, new Export.Handed(exports.get(id).handed().made(), Optional.of(taken))));
        return locked;
    }

    private boolean hand(ExportId id, Export.Handed handed) {
        return change(id, true, one -> new Export(id, one.revision(), one.begun(), one.plan(), one.asked(),
                one.answered(), handed));
    }

    private boolean change(ExportId id, boolean may, UnaryOperator<Export> how) {
        if (may) {
            exports.computeIfPresent(id, (_, one) -> how.apply(one));
        }
        return may;
    }
}
