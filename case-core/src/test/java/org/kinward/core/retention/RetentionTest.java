package org.kinward.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.aftercare.OfAge;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.retention.KeepOn.Outcome;
import org.kinward.core.retention.RetentionRule.KeptBecause;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The later of two days, looked at by a manager from its first minute on; open again, the clock stands. */
class RetentionTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalDate DUE = LocalDate.of(2034, 3, 31);
    /** Midnight in Bangkok. */
    private static final Instant FIRST_MINUTE = Instant.parse("2034-03-30T17:00:00Z");

    private CaseAtTheLake lake = new CaseAtTheLake();
    private final List<Retention> kept = new ArrayList<>();
    private int closings;
    private final Retentions retentions = new Retentions() {

        @Override
        public Optional<Retention> of(Retention.Of what) {
            return lake.files.find(what.file()).filter(ClosedCaseFile.class::isInstance).isEmpty() || kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(kept.getLast());
        }

        @Override
        public List<Retention> parts(CaseFileId file) {
            return List.of();
        }

        @Override
        public List<Retention> history(Retention.Of what) {
            return kept.reversed();
        }

        @Override
        public void add(Retention line) {
            kept.add(new Retention(line.of(), line.closing(), new Revision(line.number().number() + 1), line.due(),
                    line.review()));
        }
    };

    private static Optional<OfAge> born(int year) {
        return Optional.of(new OfAge(new BirthInterval(YearMonth.of(year, 1), YearMonth.of(year, 3))));
    }

    @Test
    void countsFromClosingAndFromEighteenByItsLateEnd() {
        var rule = new RetentionRule(5, 7, "Law 2019-12, article 4");
        var closed = LocalDate.of(2026, 6, 1);

        assertThat(rule.date(closed, born(2009))).isEqualTo(new RetentionRule.Date(DUE, KeptBecause.EIGHTEEN));
        assertThat(rule.date(closed, born(2003)))
                .isEqualTo(new RetentionRule.Date(LocalDate.of(2031, 6, 1), KeptBecause.CLOSING));
        assertThat(rule.date(closed, Optional.empty()))
                .isEqualTo(new RetentionRule.Date(LocalDate.of(2051, 6, 1), KeptBecause.AGE_NOT_KNOWN));
    }

    private void close() {
        closings++;
        lake.files.find(lake.file).filter(OpenCaseFile.class::isInstance).map(OpenCaseFile.class::cast)
                .ifPresent(open -> lake.files.move(open.closed(CaseAtTheLake.NOON)));
        kept.add(new Retention(new Retention.Of(lake.file, KeptPart.FILE), closings, new Revision(1),
                new RetentionRule.Date(DUE, KeptBecause.EIGHTEEN),
                Optional.empty()));
    }

    private void open() {
        lake.files.find(lake.file).filter(ClosedCaseFile.class::isInstance).map(ClosedCaseFile.class::cast)
                .ifPresent(closed -> lake.files.move(closed.reopened()));
    }

    private Outcome keep(Actor by, LocalDate until, Instant at) {
        var seen = kept.isEmpty() ? Revision.NEW : kept.getLast().number();
        return new KeepOn(retentions, lake.moves).keep(
                new KeepOn.Wish(new Retention.Of(lake.file, KeptPart.FILE), seen, until, "The court asked for it"), by,
                new Moment(at, BANGKOK));
    }

    @Test
    void isLookedAtFromTheFirstMinuteOfItsDayOn() {
        close();

        assertThat(keep(lake.mensah, DUE.plusYears(2), FIRST_MINUTE.minusSeconds(60))).isEqualTo(Outcome.NOT_DUE);
        assertThat(keep(lake.ama, DUE.plusYears(2), FIRST_MINUTE)).as("no manager").isEqualTo(Outcome.NOT_THERE);
        assertThat(keep(lake.mensah, DUE, FIRST_MINUTE)).isEqualTo(Outcome.UNTIL_WRONG);
        assertThat(keep(lake.mensah, DUE.plusYears(11), FIRST_MINUTE)).isEqualTo(Outcome.UNTIL_WRONG);
        assertThat(keep(lake.mensah, DUE.plusYears(2), FIRST_MINUTE)).isEqualTo(Outcome.KEPT_ON);
        assertThat(keep(lake.mensah, DUE.plusYears(2), FIRST_MINUTE)).as("twice").isEqualTo(Outcome.KEPT_ON);

        assertThat(kept).hasSize(2);
        assertThat(kept.getLast().due().why()).isEqualTo(KeptBecause.KEPT_ON);
        assertThat(lake.trail).containsOnlyOnce(AuditAction.RETENTION_REVIEWED);
        assertThatThrownBy(() -> new KeepOn(retentions, lake.moves)
                .keep(new KeepOn.Wish(new Retention.Of(lake.file, KeptPart.FILE),
                        new Revision(1),
                        DUE.plusYears(3), "Another wish"), lake.mensah, new Moment(FIRST_MINUTE, BANGKOK)))
                .isInstanceOf(StaleRevision.class);
    }

    /** Whatever people press: a file that is open has no day, and no day goes back. */
    @Property(tries = 200)
    void standsWhileTheFileIsOpen(@ForAll @Size(max = 20) List<@IntRange(max = 3) Integer> presses) {
        lake = new CaseAtTheLake();
        kept.clear();
        var now = FIRST_MINUTE;
        for (var press : presses) {
            now = now.plusSeconds(3600L * 24 * 400);
            var before = kept.size();
            var today = now.atZone(BANGKOK).toLocalDate();
            var isClosed = lake.files.find(lake.file).orElseThrow() instanceof ClosedCaseFile;
            if (press == 0 && !isClosed) {
                close();
            } else if (press == 1) {
                open();
            } else if (press > 1) {
                var came = keep(lake.mensah, today.plusYears(press), now);
                assertThat(came == Outcome.CLOCK_STANDS).isEqualTo(!isClosed);
                assertThat(kept.size() > before).isEqualTo(came == Outcome.KEPT_ON);
                assertThat(came != Outcome.KEPT_ON || kept.getLast().due().on().isAfter(today)).isTrue();
            }
        }
    }
}
