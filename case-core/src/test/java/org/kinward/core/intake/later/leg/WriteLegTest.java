package org.kinward.core.intake.later.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.IntakeExamples;
import org.kinward.core.intake.later.leg.WriteLeg.Outcome;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class WriteLegTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final InMemoryLegs legs = new InMemoryLegs();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final WriteLeg write = new WriteLeg(intakes, legs, new InMemoryDoneOnce(), trail::add);
    private final DraftIntake child = draft(1);

    @Test
    void writesALegOnceForEachForm() {
        recorded();
        var request = request(1, Revision.NEW, 2025, false);

        assertThat(write.write(request, esi())).isEqualTo(Outcome.KEPT);
        assertThat(write.write(request, esi())).isEqualTo(Outcome.KEPT);

        assertThat(legs.of(child.id())).containsOnlyKeys(1);
        assertThat(trail).hasSize(1);
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> write
                .write(new WriteLeg.Request(request.key(), request(1, Revision.NEW, 2024, false).leg(), TODAY), esi()));
    }

    @Test
    void writesNothingAboutADraftOrTheFuture() {
        intakes.add(child);
        assertThat(write.write(request(1, Revision.NEW, 2025, false), esi())).isEqualTo(Outcome.NOT_THERE);
        intakes.save(kept().created(Optional.empty()));

        assertThat(write.write(request(1, Revision.NEW, 2027, false), esi())).isEqualTo(Outcome.IN_THE_FUTURE);
        assertThat(write.write(request(1, Revision.NEW, 2026, false), esi())).isEqualTo(Outcome.KEPT);
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
        assertThatIllegalArgumentException().isThrownBy(() -> new Legs.Numbered(21, leg(Revision.NEW, 2025), false));
    }

    /** A wish to write or take back one of three legs, by somebody who has seen so many versions. */
    record Wish(int number, int seen, boolean mistake) {
    }

    /** Any wishes in any order: only who saw the last version writes the next, and a mistake stays gone. */
    @Property(tries = 200)
    void keepsItsPromisesUnderAnySequence(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 23) Integer> wishes) {
        var here = new WriteLegTest();
        here.recorded();
        var gone = new HashSet<Integer>();
        var versions = new int[4];
        for (var code : wishes) {
            var wish = new Wish(code % 3 + 1, code / 3 % 4, code >= 12);
            var inTime = versions[wish.number()] == wish.seen() && !gone.contains(wish.number());
            var request = here.request(wish.number(), new Revision(wish.seen()), 2025, wish.mistake());
            if (inTime) {
                assertThat(here.write.write(request, esi())).isEqualTo(Outcome.KEPT);
                versions[wish.number()]++;
            } else if (!gone.contains(wish.number())) {
                assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> here.write.write(request, esi()));
            }
            if (inTime && wish.mistake()) {
                gone.add(wish.number());
            }
        }
        assertThat(here.legs.of(here.child.id()).keySet()).noneMatch(gone::contains);
        here.legs.of(here.child.id()).forEach((number, leg) -> assertThat(leg.revision().number())
                .isEqualTo(versions[number]));
    }

    private void recorded() {
        intakes.add(child);
        intakes.save(kept().created(Optional.empty()));
    }

    private DraftIntake kept() {
        return (DraftIntake) intakes.find(child.id()).orElseThrow();
    }

    private WriteLeg.Request request(int number, Revision seen, int year, boolean mistake) {
        return new WriteLeg.Request(UUID.randomUUID(), new Legs.Numbered(number, leg(seen, year), mistake), TODAY);
    }

    private Leg leg(Revision seen, int year) {
        return LegExamples.byTaxi(child.id(), seen, year);
    }

    private static Leg.RoughDay when(int year, int month, int day) {
        return new Leg.RoughDay(number(year), number(month), number(day));
    }

    private static Answer<Integer> number(int said) {
        return said == 0 ? Answer.notAsked() : Answer.known(said, Certainty.SAID_BY_CHILD);
    }

    private static Legs.Written esi() {
        return new Legs.Written(IntakeExamples.ESI, AT_TWO);
    }
}
