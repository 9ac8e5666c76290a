package org.kinward.core.service.share;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.coverage.Coverage;

/** Looks again at what providers read of a child, and takes away what is not covered any more (F79). */
public class OpenCopiesAgain {

    private final OpenCopies copies;

    private final Coverage coverage;

    private final Function<CaseFileId, ZoneId> zones;

    /**
     * @param zones
     *            the clock of the agency of a case
     */
    public OpenCopiesAgain(OpenCopies copies, Coverage coverage, Function<CaseFileId, ZoneId> zones) {
        this.copies = copies;
        this.coverage = coverage;
        this.zones = zones;
    }

    /** What stays covered at this moment stays readable, and nothing else. It runs in the transaction of the word said. */
    void look(CaseFileId file, Instant at) {
        var open = copies.openOf(file);
        if (open.isEmpty()) {
            return;
        }
        var now = new Moment(at, zones.apply(file));
        open.forEach(copy -> copies.keepOnly(copy.referral(), coverage.of(file, copy.with(), copy.groups(),
                new Coverage.When(now, copy.written())), now.at()));
    }
}
