package org.kinward.web.statistics.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.statistics.typed.AddressWords;
import org.kinward.web.statistics.typed.BandsInput;
import org.kinward.web.statistics.typed.OnlyInput;
import org.kinward.web.statistics.typed.PeriodInput;

/** A table as it is put together, as typed; in the address like the filters of a question (ADR 108). */
record TableForm(What what, PeriodInput when, Beside beside, By by, BandsInput bands, String place, OnlyInput only) {

    TableForm(@Nullable What what, @Nullable PeriodInput when, @Nullable Beside beside, @Nullable By by,
            @Nullable BandsInput bands, @Nullable String place, @Nullable OnlyInput only) {
        this.what = what == null ? new What(null, null, null) : what;
        this.when = PeriodInput.orEmpty(when);
        this.beside = beside == null ? new Beside(null, null, null) : beside;
        this.by = by == null ? new By(null, null, null, null) : by;
        this.bands = BandsInput.orEmpty(bands);
        this.place = orEmpty(place);
        this.only = OnlyInput.orEmpty(only);
    }

    /** Children or case files, what must have happened, and of what figures are shares. */
    record What(String unit, String happening, String shares) {

        What(@Nullable String unit, @Nullable String happening, @Nullable String shares) {
            this.unit = orEmpty(unit);
            this.happening = orEmpty(happening);
            this.shares = orEmpty(shares);
        }
    }

    /** What stands beside the period: a second one, or its own steps. */
    record Beside(String step, String from, String to) {

        Beside(@Nullable String step, @Nullable String from, @Nullable String to) {
            this.step = orEmpty(step);
            this.from = orEmpty(from);
            this.to = orEmpty(to);
        }

        /** The second period. */
        PeriodInput period() {
            return new PeriodInput(null, from, to);
        }
    }

    /** Up to four criteria, the last one across. */
    record By(String first, String second, String third, String fourth) {

        By(@Nullable String first, @Nullable String second, @Nullable String third, @Nullable String fourth) {
            this.first = orEmpty(first);
            this.second = orEmpty(second);
            this.third = orEmpty(third);
            this.fourth = orEmpty(fourth);
        }

        List<String> all() {
            return List.of(first, second, third, fourth);
        }
    }

    /** As it stands in an address. */
    String words() {
        return new AddressWords().with("what.unit", what.unit()).with("what.happening", what.happening())
                .with("what.shares", what.shares())
                .with("when", when).with("by.first", by.first()).with("by.second", by.second())
                .with("by.third", by.third()).with("by.fourth", by.fourth()).with("bands", bands)
                .with("beside.step", beside.step()).with("beside.from", beside.from()).with("beside.to", beside.to())
                .with("place", place).with("only", only).toString();
    }

    /** Whether somebody has asked for a table already. */
    boolean isAsked() {
        return !what.unit().isEmpty();
    }

    /** Whether fewer children are asked about, so that the filters stand open. */
    boolean isNarrow() {
        return !place.isEmpty() || !only.isBlank();
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
