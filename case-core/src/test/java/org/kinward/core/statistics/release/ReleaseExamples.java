package org.kinward.core.statistics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Banding;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Cell;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.ledger.Thresholds;

/** Girls and boys by four forms of exploitation, as counted in April and in July. */
final class ReleaseExamples {

    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    /** The ledger of girls and boys by form before the first release. */
    static final Ledger NOTHING_YET = Ledger.of(family(sexByForm()));

    private ReleaseExamples() {
    }

    static BaseCube sexByForm() {
        return new BaseCube(List.of(new Dimension("sex", List.of("girl", "boy"), false),
                new Dimension("form", List.of("begging", "mines", "house", "fields"), false)),
                List.of(new NamedTable("sex by form", List.of(Banding.each(0, 2), Banding.each(1, 4)))));
    }

    static BaseCube sexByHealth(boolean sensitive) {
        return new BaseCube(List.of(new Dimension("sex", List.of("girl", "boy"), false),
                new Dimension("health", List.of("well", "ill"), sensitive)),
                List.of(new NamedTable("sex by health", List.of(Banding.each(0, 2), Banding.each(1, 2)))));
    }

    static ReleaseFamily family(BaseCube cube) {
        return new ReleaseFamily(2026, Optional.empty(), cube, Thresholds.USUAL, 28,
                ReleaseFamily.Protection.SUPPRESSED);
    }

    static Release april() {
        return new Release(APRIL, Counts.of(30, 4, 25, 40, 28, 33, 12, 7));
    }

    /** Three more girls who begged, twenty more boys in the fields. */
    static Release july() {
        return new Release(JULY, Counts.of(33, 4, 25, 40, 28, 33, 12, 27));
    }

    static ReleaseOutcome ask(ReleaseProgramme programme, Ledger ledger, Release next, Audience audience) {
        return programme.release(new ReleaseRequest(ledger, ledger.head(), next, audience));
    }

    static ReleaseOutcome.Granted granted(Ledger ledger, Release next, Audience audience) {
        return (ReleaseOutcome.Granted) ask(new ReleaseProgramme(), ledger, next, audience);
    }

    static Cell cell(Integer... bands) {
        return new Cell(0, List.of(bands));
    }
}
