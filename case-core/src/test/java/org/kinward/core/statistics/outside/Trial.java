package org.kinward.core.statistics.outside;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.outside.MadeUpFamilies.Made;
import org.kinward.core.statistics.release.PublishedShare;
import org.kinward.core.statistics.release.ReleaseOutcome;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleaseRequest;
import org.kinward.core.statistics.release.ReleasedFigures;

/** A family is released as often as it may be, to the public and to partners, and then attacked with all that was read. */
final class Trial {

    /** Whoever works on the same machine makes no search longer. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private final ReleaseProgramme programme = new ReleaseProgramme();
    private final Score score = new Score();

    /** What left the house once. */
    private record Out(int release, Audience audience, ReleasedFigures figures) {
    }

    Score score() {
        return score;
    }

    /** Everything is asked for that may be asked: the public at even releases, partners at two of three. */
    void run(Made made) {
        var out = new ArrayList<Out>();
        var ledger = Ledger.of(made.family());
        for (int release = 0; release < made.states().size(); release++) {
            for (var audience : audiences(release)) {
                var next = new Release(START.plusDays(91L * release),
                        new Atoms(made.cube()).merge(Counts.of(made.states().get(release))));
                long start = CLOCK.getCurrentThreadCpuTime();
                var outcome = programme
                        .release(new ReleaseRequest(ledger, ledger.head(), next, audience));
                if (outcome instanceof ReleaseOutcome.Granted granted) {
                    ledger = granted.ledger();
                    out.add(new Out(release, audience, granted.figures()));
                    score.released(made, share(granted.figures(), made),
                            (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000);
                } else {
                    score.refused();
                }
            }
        }
        attack(made, out);
    }

    private static List<Audience> audiences(int release) {
        return switch (release % 6) {
            case 0 -> List.of(Audience.PUBLIC);
            case 2 -> List.of(Audience.PARTNER, Audience.PUBLIC);
            case 4 -> List.of(Audience.PUBLIC, Audience.PARTNER);
            default -> List.of(Audience.PARTNER);
        };
    }

    private void attack(Made made, List<Out> out) {
        for (var reader : Audience.values()) {
            var read = new TreeMap<Integer, List<ReleasedFigures>>();
            out.stream().filter(one -> reader.reads(one.audience()))
                    .forEach(one -> read.computeIfAbsent(one.release(), time -> new ArrayList<>()).add(one.figures()));
            score.attacked(new FamilyAttack(made.cube(), List.copyOf(read.values())).attack(
                    read.keySet().stream().map(made.states()::get).toList(),
                    made.family().thresholds().of(reader)));
        }
    }

    private static PublishedShare share(ReleasedFigures figures, Made made) {
        int shown = 0;
        int cells = 0;
        for (int table = 0; table < made.cube().tables().size(); table++) {
            shown += figures.share(table).shown();
            cells += figures.share(table).cells();
        }
        return new PublishedShare(shown, cells);
    }
}
