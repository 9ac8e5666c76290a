package org.kinward.core.later.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.numbered.KeepNumbered;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.later.leg.WriteLeg.Outcome;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class WriteLegTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryLegs legs = new InMemoryLegs();
    private final WriteLeg write = new WriteLeg(legs, lake.moves, lake.narrow);

    @Test
    void writesALegOnceForEachForm() {
        var request = request(1, Revision.NEW, 2025, false);

        assertThat(write(request)).isEqualTo(Outcome.KEPT);
        assertThat(write(request)).isEqualTo(Outcome.KEPT);

        assertThat(legs.of(lake.intake())).containsOnlyKeys(1);
        assertThat(lake.trail).hasSize(1);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(
                () -> write(new WriteLeg.Request(new KeepNumbered.Wish<>(request.wish().key(),
                        request(1, Revision.NEW, 2024, false).wish().one()), TODAY)));
    }

    @Test
    void writesNothingForAStrangerOrInTheFuture() {
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);

        assertThat(write.write(request(1, Revision.NEW, 2025, false), stranger, CaseAtTheLake.NOON))
                .isEqualTo(Outcome.NOT_THERE);
        assertThat(write(request(1, Revision.NEW, 2027, false))).isEqualTo(Outcome.IN_THE_FUTURE);
        assertThat(write(request(1, Revision.NEW, 2026, false))).isEqualTo(Outcome.KEPT);
    }

    @Test
    void writesNothingOnAClosedFile() {
        lake.files.move(((OpenCaseFile) lake.files.find(lake.file).orElseThrow()).closed(CaseAtTheLake.NOON));

        assertThatExceptionOfType(FileIsClosed.class).isThrownBy(() -> write(request(1, Revision.NEW, 2025, false)));
        assertThat(legs.of(lake.intake())).isEmpty();
    }

    @Test
    void writesNothingOfAChildWhoDoesNotAgree() {
        lake.refuses();

        assertThatExceptionOfType(RecordIsNarrow.class).isThrownBy(() -> write(request(1, Revision.NEW, 2025, false)));
        assertThat(legs.of(lake.intake())).isEmpty();
    }

    @Test
    void knowsADayOfAnyPrecision() {
        assertThat(WriteLeg.isAfter(when(2026, 0, 0), TODAY)).isFalse();
        assertThat(WriteLeg.isAfter(when(2026, 3, 0), TODAY)).isFalse();
        assertThat(WriteLeg.isAfter(when(2026, 3, 15), TODAY)).isFalse();
        assertThat(WriteLeg.isAfter(when(2026, 3, 16), TODAY)).isTrue();
        assertThat(WriteLeg.isAfter(when(2026, 4, 0), TODAY)).isTrue();
        assertThat(WriteLeg.isAfter(when(0, 0, 0), TODAY)).isFalse();
        assertThat(WriteLeg.isAfter(when(2026, 2, 31), TODAY)).as("a day that the month does not have").isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> when(0, 4, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> when(2026, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numbered<>(21, leg(Revision.NEW, 2025), false));
    }

    /** A wish to write or take back one of three legs, by somebody who has seen so many versions. */
    record Wish(int number, int seen, boolean mistake) {
    }

    /** Any wishes in any order: only who saw the last version writes the next, and a mistake stays gone. */
    @Property(tries = 200)
    void keepsItsPromisesUnderAnySequence(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 23) Integer> wishes) {
        var here = new WriteLegTest();
        var gone = new HashSet<Integer>();
        var versions = new int[4];
        for (var code : wishes) {
            var wish = new Wish(code % 3 + 1, code / 3 % 4, code >= 12);
            var inTime = versions[wish.number()] == wish.seen() && !gone.contains(wish.number());
            var request = here.request(wish.number(), new Revision(wish.seen()), 2025, wish.mistake());
            if (inTime) {
                assertThat(here.write(request)).isEqualTo(Outcome.KEPT);
                versions[wish.number()]++;
            } else if (!gone.contains(wish.number())) {
                assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> here.write(request));
            }
            if (inTime && wish.mistake()) {
                gone.add(wish.number());
            }
        }
        assertThat(here.legs.of(here.lake.intake()).keySet()).noneMatch(gone::contains);
        here.legs.of(here.lake.intake()).forEach((number, leg) -> assertThat(leg.revision().number())
                .isEqualTo(versions[number]));
    }

    private Outcome write(WriteLeg.Request request) {
        return write.write(request, lake.ama, CaseAtTheLake.NOON);
    }

    private WriteLeg.Request request(int number, Revision seen, int year, boolean mistake) {
        return new WriteLeg.Request(new KeepNumbered.Wish<>(UUID.randomUUID(),
                new Numbered<>(number, leg(seen, year), mistake)), TODAY);
    }

    private Leg leg(Revision seen, int year) {
        return LegExamples.byTaxi(lake.intake(), seen, year);
    }

    private static Leg.RoughDay when(int year, int month, int day) {
        return new Leg.RoughDay(number(year), number(month), number(day));
    }

    private static Answer<Integer> number(int said) {
        return said == 0 ? Answer.notAsked() : Answer.known(said, Certainty.SAID_BY_CHILD);
    }
}
