package org.kinward.core.statistics.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How ages are put together: from birth on, without overlaps and without gaps. Who is older than the last band stands in a band
 * of its own, so nobody is dropped.
 */
public final class AgeBands {

    /** A record knows no age above this. */
    public static final int OLDEST = 30;

    /** What most donors ask (FIELD story (e)). */
    public static final AgeBands USUAL = preset(5, 11, 15, 17);

    /** What others ask. */
    public static final AgeBands BY_SCHOOL = preset(6, 14, 17);

    /** Two groups, for agencies with few children (F71). */
    public static final AgeBands TWO = preset(11, 17);

    /** Every year for itself. */
    public static final AgeBands SINGLE_YEARS = new AgeBands(
            IntStream.rangeClosed(0, 17).mapToObj(years -> new AgeBand(years, years)).toList());

    private final List<AgeBand> bands;

    private AgeBands(List<AgeBand> bands) {
        this.bands = bands;
    }

    /** What became of the bands that somebody typed. */
    public sealed interface Outcome {

        /** Bands that can be counted. */
        record Fits(AgeBands bands) implements Outcome {
        }

        /** No band at all. */
        record None() implements Outcome {
        }

        /** A band whose end comes before its start. */
        record EndsBeforeStart(AgeBand band) implements Outcome {
        }

        /** A year that is in two bands. */
        record Overlap(AgeBand first, AgeBand second) implements Outcome {
        }

        /** Years that are in none, the first and the last of them. */
        record Gap(AgeBand missing) implements Outcome {
        }

        /** A year that no record knows. */
        record OutOfRange(AgeBand band) implements Outcome {
        }
    }

    /** In whichever order they were typed. */
    public static Outcome of(List<AgeBand> typed) {
        var bands = typed.stream().sorted(Comparator.comparingInt(AgeBand::from)).toList();
        for (var band : bands) {
            if (band.endsBeforeStart()) {
                return new Outcome.EndsBeforeStart(band);
            }
            if (band.from() < 0 || band.to() > OLDEST) {
                return new Outcome.OutOfRange(band);
            }
        }
        int next = 0;
        for (int at = 0; at < bands.size(); at++) {
            var band = bands.get(at);
            if (band.from() < next) {
                return new Outcome.Overlap(bands.get(at - 1), band);
            }
            if (band.from() > next) {
                return new Outcome.Gap(new AgeBand(next, band.from() - 1));
            }
            next = band.to() + 1;
        }
        return bands.isEmpty() ? new Outcome.None() : new Outcome.Fits(new AgeBands(bands));
    }

    private static AgeBands preset(int... ends) {
        return new AgeBands(IntStream.range(0, ends.length)
                .mapToObj(at -> new AgeBand(at == 0 ? 0 : ends[at - 1] + 1, ends[at])).toList());
    }

    /** As they are written, the youngest first, and at the end who is older: 18+. */
    public List<String> codes() {
        var codes = bands.stream().map(AgeBand::code);
        var older = bands.getLast().to() + 1;
        return (older > OLDEST ? codes : Stream.concat(codes, Stream.of(older + "+")))
                .toList();
    }

    /** Where a child of so many years stands in {@link #codes()}. */
    public int bandOf(int years) {
        return IntStream.range(0, bands.size()).filter(band -> bands.get(band).has(years)).findFirst()
                .orElse(bands.size());
    }

    public List<AgeBand> bands() {
        return bands;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeBands others && others.bands.equals(bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }
}
