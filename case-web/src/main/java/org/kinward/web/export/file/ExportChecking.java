package org.kinward.web.export.file;

import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.AlikeEnough;
import org.kinward.reporting.export.record.ExportRecords;
import org.kinward.reporting.export.record.ExportSnapshot;
import org.springframework.stereotype.Component;

/**
 * Works out what of an export may leave: the same plan and snapshot give the same rows at every look. It takes longer than the
 * transaction of a page may be open, so whoever calls it has none.
 */
@Component
public class ExportChecking {

    private final ExportRecords records;

    ExportChecking(ExportRecords records) {
        this.records = records;
    }

    /** As the records stand in the last snapshot. */
    public Checked now(AgencyId agency, ExportPlan plan) {
        return of(agency, plan, records.latest(agency));
    }

    /** As they stood in one that was shown. */
    public Checked then(AgencyId agency, ExportPlan plan, int snapshot) {
        return of(agency, plan, records.snapshot(agency, snapshot).filter(found -> found.number() == snapshot));
    }

    private Checked of(AgencyId agency, ExportPlan plan, Optional<ExportSnapshot> snapshot) {
        if (snapshot.isEmpty()) {
            return new Checked.NoSnapshot();
        }
        var number = snapshot.get().number();
        var filter = plan.filter().orElseThrow();
        int found = records.count(agency, number, filter);
        if (found == 0) {
            return new Checked.Nobody();
        }
        if (found > Export.MOST_ROWS) {
            return new Checked.TooManyRows(found);
        }
        return AlikeEnough.of(records.read(agency, number, filter), plan.fields())
                .<Checked>map(safe -> new Checked.Fits(snapshot.get(), safe))
                .orElseGet(Checked.TooFewChildren::new);
    }
}
