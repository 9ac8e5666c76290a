package org.kinward.web.statistics.release;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.statistics.cube.CubeLimits.TooMuch;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;

/** What tables, bands, readers and steps are called. */
final class ReleaseWords {

    private ReleaseWords() {
    }

    static Words table(OfferedTable table) {
        return Words.keyed("release.table." + table.name());
    }

    /** The table that a declared name stands for. */
    static Words table(String name) {
        return table(OfferedTable.valueOf(name));
    }

    static Words band(Grouping grouping, int band) {
        return Words.keyed("release.band." + grouping.name() + "." + band);
    }

    static Words much(TooMuch what) {
        return Words.keyed("release.much." + what.name());
    }

    static Words step(ReleaseJob.Step step) {
        return Words.keyed("release.step." + step.name());
    }

    static Words why(ReleaseJob.Why why) {
        return Words.keyed("release.why." + why.name());
    }

    static Words audience(Audience audience) {
        return Words.keyed("release.audience." + audience.name());
    }

    static List<Option> tables() {
        return Arrays.stream(OfferedTable.values())
                .map(table -> Option.keyed(table.name(), "release.table." + table.name())).toList();
    }

    static List<Option> audiences() {
        return Arrays.stream(Audience.values())
                .map(audience -> Option.keyed(audience.name(), "release.audience." + audience.name())).toList();
    }

    /** A count in the digits of the page. */
    static String number(long count) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(count);
    }

    /** A share from 0 to 1 in hundredths. */
    static String share(double share) {
        return NumberFormat.getPercentInstance(LocaleContextHolder.getLocale()).format(share);
    }
}
