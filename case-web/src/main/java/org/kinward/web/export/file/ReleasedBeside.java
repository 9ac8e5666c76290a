package org.kinward.web.export.file;

import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.question.Happening;
import org.springframework.stereotype.Component;

/** Which years of the records of an export have tables outside that hide small figures: records beside them can say what is hidden. */
@Component
public class ReleasedBeside {

    private final Ledgers ledgers;

    ReleasedBeside(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** The years, in words; empty where there are none. */
    public String years(AgencyId agency, ExportPlan plan) {
        return plan.filter().stream().flatMap(filter -> ledgers.of(agency).stream()
                .filter(year -> !year.out().isEmpty())
                .map(year -> year.family().declared())
                .filter(year -> year.protection() == ReleaseFamily.Protection.SUPPRESSED)
                .map(ReleaseFamily::year).filter(year -> isOf(filter, year))).sorted().map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** A family is of the files that were opened in a year; what was closed later or is open still may be of any before. */
    private static boolean isOf(ExportPlan.Filter filter, int year) {
        return year <= filter.period().to().getYear()
                && (filter.happening() != Happening.RECORDED || year >= filter.period().from().getYear());
    }
}
