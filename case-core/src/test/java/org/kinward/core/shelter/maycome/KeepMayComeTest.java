package org.kinward.core.shelter.maycome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.task.TaskKind;

/** Who may visit is written by who works on the case; who may take the child along needs a paper that was seen, or a manager. */
class KeepMayComeTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final InMemoryMayComes kept = new InMemoryMayComes();
    private final KeepMayCome keep = new KeepMayCome(kept, house.lake.moves);
    private final MayComeId id = new MayComeId(UUID.randomUUID());

    private MayCome mayTake(MayCome.WordOf word) {
        return MayComeExamples.mayTake(id, house.lake.file, house.lake.ama.person(), word);
    }

    private MayCome until(LocalDate from, LocalDate until, String reason) {
        var line = MayComeExamples.mayVisit(id, house.lake.file, house.lake.ama.person());
        return new MayCome(id, line.file(), line.who(),
                new MayCome.Ground(MayCome.WordOf.DECISION_OF_WORKER, from, until, reason), line.written(),
                Optional.empty());
    }

    @Test
    void isWrittenOnceByWhoWorksOnTheCase() {
        var line = MayComeExamples.mayVisit(id, house.lake.file, house.lake.ama.person());
        assertThat(keep.write(line, TODAY, house.kossi)).as("on shift").isEqualTo(KeepMayCome.Outcome.NOT_THERE);

        assertThat(keep.write(line, TODAY, house.lake.ama)).isEqualTo(KeepMayCome.Outcome.KEPT);
        assertThat(keep.write(line, TODAY, house.lake.ama)).isEqualTo(KeepMayCome.Outcome.KEPT);

        assertThat(kept.of(house.lake.file)).containsExactly(line);
        assertThat(line.holds(TODAY)).isTrue();
        assertThat(house.lake.open(TaskKind.AGREE_MAY_TAKE)).isEmpty();
        var other = until(TODAY, TODAY, "Sings with her");
        assertThatThrownBy(() -> keep.write(other, TODAY, house.lake.ama)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void holdsFromADayUntilAnotherOneAndNeverForLong() {
        var line = MayComeExamples.mayVisit(id, house.lake.file, house.lake.ama.person());
        assertThat(line.holds(TODAY.minusDays(1))).isFalse();
        assertThat(line.holds(TODAY.plusDays(30))).isTrue();
        assertThat(line.holds(TODAY.plusDays(31))).isFalse();

        assertThat(keep.refusal(until(TODAY.minusDays(9), TODAY.minusDays(1), "Her aunt"), TODAY, house.lake.ama))
                .contains(KeepMayCome.Outcome.OVER_ALREADY);
        assertThat(keep.refusal(until(TODAY, TODAY.plusYears(1).plusDays(1), "Her aunt"), TODAY, house.lake.ama))
                .contains(KeepMayCome.Outcome.TOO_LONG);
        assertThat(keep.write(until(TODAY, TODAY, "  "), TODAY, house.lake.ama))
                .isEqualTo(KeepMayCome.Outcome.NO_REASON);
        assertThatThrownBy(() -> until(TODAY, TODAY.minusDays(1), "Her aunt"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MayCome.Who(MayCome.May.MAY_VISIT, Visitor.CameAs.STRANGER, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsForAManagerWhoIsSomebodyElse() {
        var line = mayTake(MayCome.WordOf.DECISION_OF_WORKER);
        keep.write(line, TODAY, house.lake.ama);
        assertThat(line.holds(TODAY)).as("nobody has agreed").isFalse();
        assertThat(house.lake.open(TaskKind.AGREE_MAY_TAKE)).hasSize(1);

        assertThat(keep.agree(id, house.lake.file, house.lake.ama, NOON)).isEqualTo(KeepMayCome.Outcome.NOT_THERE);
        assertThat(keep.agree(id, house.lake.file, house.lake.mensah, NOON)).isEqualTo(KeepMayCome.Outcome.KEPT);
        assertThat(keep.agree(id, house.lake.file, house.lake.mensah, NOON)).as("a second tab")
                .isEqualTo(KeepMayCome.Outcome.DONE_BEFORE);

        assertThat(kept.of(house.lake.file)).singleElement().matches(one -> one.holds(TODAY));
        assertThat(house.lake.open(TaskKind.AGREE_MAY_TAKE)).isEmpty();
    }

    @Test
    void isNeverAgreedToByWhoWroteIt() {
        var own = MayComeExamples.mayTake(id, house.lake.file, house.lake.mensah.person(),
                MayCome.WordOf.DECISION_OF_WORKER);
        keep.write(own, TODAY, house.lake.mensah);

        assertThat(keep.agree(id, house.lake.file, house.lake.mensah, NOON)).isEqualTo(KeepMayCome.Outcome.OWN_WORD);
        assertThatThrownBy(() -> new MayCome(id, own.file(), own.who(), own.ground(), own.written(),
                Optional.of(own.written()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void restsOnAPaperThatWasSeenUntilSomebodyEndsIt() {
        var line = mayTake(MayCome.WordOf.COURT_ORDER);
        keep.write(line, TODAY, house.lake.ama);
        assertThat(line.holds(TODAY)).isTrue();

        assertThat(keep.end(id, house.lake.file, house.stranger(), NOON)).isFalse();
        assertThat(keep.end(id, house.lake.file, house.lake.ama, NOON)).isTrue();
        assertThat(keep.end(id, house.lake.file, house.lake.ama, NOON)).as("once more").isTrue();

        assertThat(kept.of(house.lake.file)).isEmpty();
    }

    /** What somebody presses. */
    private enum Move {
        WRITE, WRITER_AGREES, MANAGER_AGREES, STRANGER_AGREES, END, STRANGER_ENDS
    }

    @Property
    void nobodyHoldsByOwnWordAndWhatEndedStaysEnded(@ForAll @Size(max = 12) List<Move> moves,
            @ForAll MayCome.WordOf word, @ForAll boolean byTheManager) {
        new KeepMayComeTest().keepsToItsRules(moves, word, byTheManager);
    }

    private void keepsToItsRules(List<Move> moves, MayCome.WordOf word, boolean byTheManager) {
        var writer = byTheManager ? house.lake.mensah : house.lake.ama;
        var line = MayComeExamples.mayTake(id, house.lake.file, writer.person(), word);
        var ended = false;
        var written = false;

        for (var move : moves) {
            press(move, line, writer);
            written |= move == Move.WRITE;
            ended |= move == Move.END && written;
            var here = kept.of(house.lake.file);
            assertThat(here).hasSize(written && !ended ? 1 : 0);
            assertThat(here).allMatch(one -> one.agreed().filter(said -> said.by().equals(writer.person())).isEmpty())
                    .allMatch(one -> !one.holds(TODAY) || one.agreed().isPresent()
                            || word != MayCome.WordOf.DECISION_OF_WORKER);
            assertThat(house.lake.open(TaskKind.AGREE_MAY_TAKE))
                    .hasSize((int) here.stream().filter(MayCome::waits).count());
        }
    }

    private void press(Move move, MayCome line, Actor writer) {
        var child = house.lake.file;
        switch (move) {
            case WRITE -> keep.write(line, TODAY, writer);
            case WRITER_AGREES -> keep.agree(id, child, writer, NOON);
            case MANAGER_AGREES -> keep.agree(id, child, house.lake.mensah, NOON);
            case STRANGER_AGREES -> keep.agree(id, child, house.stranger(), NOON);
            case END -> keep.end(id, child, writer, NOON);
            case STRANGER_ENDS -> keep.end(id, child, house.stranger(), NOON);
        }
    }
}
