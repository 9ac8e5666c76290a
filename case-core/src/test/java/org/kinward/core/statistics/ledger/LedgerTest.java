package org.kinward.core.statistics.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Banding;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.pattern.Pattern;

class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final ReleaseFamily FAMILY = family(Thresholds.USUAL);
    private static final Release FIRST = new Release(DAY, Counts.of(30, 20));
    private static final Issue SHOWN = new Issue(0, Audience.PUBLIC, new Pattern(new BitSet(), List.of()));
    private static final StatutoryReturn RETURN = signed(new StatutoryReturn.To("Ministry", "Law 12", "Each month"));

    private final Ledger ledger = Ledger.of(FAMILY).with(FIRST, SHOWN);

    @Test
    void hasAVersionForEachWriting() {
        assertThat(Ledger.of(FAMILY).head().version()).isZero();
        assertThat(ledger.head().version()).isEqualTo(1);
        assertThat(ledger.with(RETURN).head().version()).isEqualTo(2);
    }

    @Test
    void keepsAReleaseOnceForAllAudiences() {
        var both = ledger.with(FIRST, new Issue(0, Audience.PARTNER, SHOWN.pattern()));

        assertThat(both.releases()).containsExactly(FIRST);
        assertThat(both.issues()).hasSize(2);
        assertThat(both.before(1).issues()).containsExactly(SHOWN);
    }

    @Test
    void hasAnotherSealWithEachChange() {
        var other = new Ledger(FAMILY, List.of(new Release(DAY, Counts.of(30, 21))), List.of(SHOWN), List.of());
        var day = new Ledger(FAMILY, List.of(new Release(DAY.plusDays(1), Counts.of(30, 20))), List.of(SHOWN),
                List.of());
        var hidden = new BitSet();
        hidden.set(1);
        var hiding = new Ledger(FAMILY, ledger.releases(), List.of(
                new Issue(0, Audience.PUBLIC, new Pattern(hidden, List.of()))), List.of());
        var audience = new Ledger(FAMILY, ledger.releases(), List.of(new Issue(0, Audience.PARTNER, SHOWN.pattern())),
                List.of());

        var lower = Ledger.of(family(new Thresholds(12, 5))).with(FIRST, SHOWN);

        assertThat(List.of(ledger, lower, other, day, hiding, audience, ledger.with(RETURN), Ledger.of(FAMILY)))
                .extracting(one -> one.head().seal()).doesNotHaveDuplicates();
    }

    @Test
    void takesAReturnForNothingThatAnybodyOutsideKnows() {
        assertThat(ledger.with(RETURN).issues()).isEqualTo(ledger.issues());
        for (var missing : List.of(List.of(" ", "Law 12", "Each month"), List.of("Ministry", " ", "Each month"),
                List.of("Ministry", "Law 12", " "))) {
            assertThatThrownBy(() -> new StatutoryReturn.To(missing.get(0), missing.get(1), missing.get(2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ledger.with(signed(new StatutoryReturn.To("Ministry", "Law 12", "Once"))).head().seal())
                .isNotEqualTo(ledger.with(RETURN).head().seal());
    }

    @Test
    void letsPartnersReadWhatThePublicReads() {
        assertThat(Audience.PUBLIC.readers()).containsExactly(Audience.PUBLIC, Audience.PARTNER);
        assertThat(Audience.PARTNER.readers()).containsExactly(Audience.PARTNER);
    }

    @Test
    void hasThresholdsInOnePlace() {
        assertThat(Thresholds.USUAL.of(Audience.PUBLIC)).isEqualTo(10);
        assertThat(Thresholds.USUAL.of(Audience.PARTNER)).isEqualTo(5);
        assertThat(Thresholds.USUAL.isSmall(Audience.PUBLIC, 0)).isFalse();
        assertThat(Thresholds.USUAL.isSmall(Audience.PUBLIC, 9)).isTrue();
        assertThat(Thresholds.USUAL.isSmall(Audience.PUBLIC, 10)).isFalse();
        assertThatThrownBy(() -> new Thresholds(9, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(10, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(10, 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenOnEveryTwentyEightDaysAtMost() {
        assertThat(FAMILY.mayFollow(DAY, DAY.plusDays(27))).isFalse();
        assertThat(FAMILY.mayFollow(DAY, DAY.plusDays(28))).isTrue();
        assertThatThrownBy(() -> new ReleaseFamily(2026, Optional.empty(), FAMILY.cube(), Thresholds.USUAL, 27,
                ReleaseFamily.Protection.SUPPRESSED)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Ledgers with returns that were signed before their snapshot was kept have the seal that they had. */
    @Test
    void sealsAReturnWithTheSnapshotThatItIsCountedFrom() {
        var older = signed(new StatutoryReturn.To("Ministry", "Law 12", "Yearly"));
        var sealed = "StatutoryReturn[day=" + DAY + ", to=To[authority=Ministry, law=Law 12, reason=Yearly], "
                + "of=Of[from=2026-01, to=2026-03, places=[00000000-0000-0005-0000-000000000006]], "
                + "signature=Signature[by=00000000-0000-0001-0000-000000000002, name=Ama, at=1970-01-01T00:00:00Z]";
        var counted = counted(older, 7, "aa");

        assertThat(older.sealed()).isEqualTo(sealed + "]");
        assertThat(counted.sealed()).isEqualTo(sealed + ", counted=Counted[number=7, hash=aa]]");
        assertThat(List.of(older, counted, counted(older, 8, "aa"), counted(older, 7, "ab")))
                .extracting(one -> Ledger.of(FAMILY).with(one).head().seal()).doesNotHaveDuplicates();
    }

    private static StatutoryReturn counted(StatutoryReturn of, int number, String hash) {
        return new StatutoryReturn(of.day(), of.to(), of.of(), of.signature(),
                Optional.of(new StatutoryReturn.Counted(number, hash)));
    }

    private static StatutoryReturn signed(StatutoryReturn.To to) {
        return new StatutoryReturn(DAY, to,
                new StatutoryReturn.Of(YearMonth.of(2026, 1), YearMonth.of(2026, 3), List.of(new UUID(5, 6))),
                new StatutoryReturn.Signature(new UUID(1, 2), "Ama", Instant.EPOCH));
    }

    private static ReleaseFamily family(Thresholds thresholds) {
        var cube = new BaseCube(List.of(new Dimension("sex", List.of("girl", "boy"), false)),
                List.of(new NamedTable("sex", List.of(Banding.each(0, 2)))));
        return new ReleaseFamily(2026, Optional.of(new UUID(3, 4)), cube, thresholds, 28,
                ReleaseFamily.Protection.SUPPRESSED);
    }
}
