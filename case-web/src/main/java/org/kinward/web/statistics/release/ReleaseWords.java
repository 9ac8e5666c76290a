package org.kinward.web.statistics.release;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.statistics.cube.CubeLimits.TooMuch;
import org.kinward.core.statistics.desk.ReleaseJob;
import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.family.Pace;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;

/** What tables, bands, readers and steps are called. */
public final class ReleaseWords {

    private ReleaseWords() {
    }

    public static Words table(OfferedTable table) {
        return Words.keyed("release.table." + table.name());
    }

    /** The table that a declared name stands for. */
    public static Words table(String name) {
        return table(OfferedTable.valueOf(name));
    }

    public static Words band(Grouping grouping, int band) {
        return Words.keyed("release.band." + grouping.bandSet() + "." + band);
    }

    public static Words much(TooMuch what) {
        return Words.keyed("release.much." + what.name());
    }

    public static Words step(ReleaseJob.Step step) {
        return Words.keyed("release.step." + step.name());
    }

    public static Words why(ReleaseJob.Why why) {
        return Words.keyed("release.why." + why.name());
    }

    public static Words audience(Audience audience) {
        return Words.keyed("release.audience." + audience.name());
    }

    /** Those that only chance protects stand there only where there are such. */
    public static List<Option> tables(boolean noisy) {
        return Arrays.stream(OfferedTable.values()).filter(table -> noisy || !table.countsMoreThanOnce())
                .map(table -> Option.keyed(table.name(), "release.table." + table.name())).toList();
    }

    public static List<Option> paces() {
        return Arrays.stream(Pace.values()).map(pace -> Option.keyed(pace.name(), "release.pace." + pace.name()))
                .toList();
    }

    public static List<Option> protections() {
        return Arrays.stream(ReleaseFamily.Protection.values())
                .map(one -> Option.keyed(one.name(), "release.protection." + one.name())
                        .withHint("release.protection." + one.name() + ".hint"))
                .toList();
    }

    public static List<Option> audiences() {
        return Arrays.stream(Audience.values())
                .map(audience -> Option.keyed(audience.name(), "release.audience." + audience.name())).toList();
    }

    /** A count in the digits of the page. */
    public static String number(long count) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(count);
    }

    /** A share from 0 to 1 in hundredths. */
    public static String share(double share) {
        return NumberFormat.getPercentInstance(LocaleContextHolder.getLocale()).format(share);
    }
}
