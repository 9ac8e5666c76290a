package org.kinward.web.export.file;

import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportLedger;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.AlikeEnough;
import org.kinward.core.export.safe.LeftBefore;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.reporting.export.record.ExportRecords;
import org.kinward.reporting.export.record.ExportSnapshot;
import org.springframework.stereotype.Component;

/**
 * Works out what of an export may leave: the same plan and snapshot give the same rows at every look, after the same exports. It takes
 * longer than the transaction of a page may be open, so whoever calls it has none.
 */
@Component
public class ExportChecking {

    private final ExportRecords records;

    private final ExportLedger ledger;

    private final Snapshots snapshots;

    ExportChecking(ExportRecords records, ExportLedger ledger, Snapshots snapshots) {
        this.records = records;
        this.ledger = ledger;
        this.snapshots = snapshots;
    }

    /**
     * What a page showed.
     *
     * @param after
     *            how many exports of the agency had been asked for
     */
    public record Shown(int snapshot, int after) {
    }

    /** As the records stand in the last snapshot, after everything that left. */
    public Checked now(AgencyId agency, ExportPlan plan) {
        return records.latest(agency).map(snapshot -> of(agency, plan, snapshot, ledger.before(agency)))
                .orElseGet(Checked.NoSnapshot::new);
    }

    /** As they stood when they were shown, and only if nothing left since. Compared before: they may leave by this. */
    public Checked shown(AgencyId agency, ExportPlan plan, Shown shown) {
        var before = ledger.before(agency);
        return before.turn() == shown.after()
                ? held(agency, shown.snapshot()).orElseGet(() -> in(agency, plan, shown.snapshot(), before))
                : new Checked.Changed();
    }

    /** As they were asked for. */
    public Checked asked(Export export) {
        var agency = export.begun().agency();
        return ledger.before(agency, export.id())
                .map(before -> in(agency, export.plan(), export.asked().orElseThrow().snapshot(), before))
                .orElseGet(Checked.Changed::new);
    }

    /** The same before the file is made: compared, because they leave by it. */
    public Checked leaving(Export export) {
        return held(export.begun().agency(), export.asked().orElseThrow().snapshot()).orElseGet(() -> asked(export));
    }

    /** Why nothing leaves of a snapshot; empty if it is what was written down. */
    private Optional<Checked> held(AgencyId agency, int number) {
        var snapshot = snapshots.find(agency, number);
        if (snapshot.isEmpty()) {
            return Optional.of(new Checked.Changed());
        }
        return switch (snapshots.compare(snapshot.get())) {
            case HELD -> Optional.empty();
            case NOT_HELD -> Optional.of(new Checked.NotHeld());
            case BUSY -> Optional.of(new Checked.Busy());
        };
    }

    private Checked in(AgencyId agency, ExportPlan plan, int number, LeftBefore before) {
        return records.snapshot(agency, number).filter(found -> found.number() == number)
                .map(snapshot -> of(agency, plan, snapshot, before)).orElseGet(Checked.Changed::new);
    }

    private Checked of(AgencyId agency, ExportPlan plan, ExportSnapshot snapshot, LeftBefore before) {
        var number = snapshot.number();
        var filter = plan.filter().orElseThrow();
        int found = records.count(agency, number, filter);
        if (found == 0) {
            return new Checked.Nobody();
        }
        if (found > Export.MOST_ROWS) {
            return new Checked.TooManyRows(found);
        }
        return AlikeEnough.of(records.read(agency, number, filter), plan.fields(), before)
                .<Checked>map(safe -> new Checked.Fits(snapshot, safe, before))
                .orElseGet(Checked.TooFewChildren::new);
    }
}
