package org.kinward.core.risk.factor.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.risk.factor.Evidence;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.InMemoryFactors;
import org.kinward.core.risk.factor.RoughMonth;
import org.kinward.core.risk.factor.SeenBy;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class WriteFactorTest {

    private static final FactorOutcome WRITTEN = new FactorOutcome.Written();

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryFactors factors = new InMemoryFactors();
    private final WriteFactor write = new WriteFactor(factors, (lists, _) -> lines(lists), lake.moves);
    private final MoveFactor move = new MoveFactor(factors, lake.moves);

    @Test
    void isWrittenOnceAndRefusedWhereItStandsAlready() {
        var door = FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON);

        assertThat(write.write(door, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(write.write(door, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(write.write(FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON), TODAY, lake.ama))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.THERE_ALREADY));

        assertThat(factors.of(lake.file)).containsExactly(door);
        assertThat(lake.trail).containsExactly(AuditAction.FACTOR_WRITTEN);
    }

    @Test
    void isChosenFromWhatTheListOffers() {
        var retired = new WriteFactor(factors, (lists, _) -> Map.of(), lake.moves);

        assertThat(retired.write(FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON), TODAY, lake.ama))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.NOT_IN_THE_LIST));
    }

    @Test
    void isNotSeenInTheFutureAndTippedNoBalanceThere() {
        var yesterday = TODAY.minusDays(1);
        var door = FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON);

        assertThat(write.write(door, yesterday, lake.ama))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.SEEN_IN_THE_FUTURE));
        write.write(door, TODAY, lake.ama);
        assertThat(move.tip(seen(door, 1), tipped(2026, 12), TODAY, lake.ama))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.TIPPED_IN_THE_FUTURE));
        assertThat(move.tip(seen(door, 1), tipped(2026, 11), TODAY, lake.ama)).isEqualTo(WRITTEN);
    }

    @Test
    void movesAsTheTableSaysWithEvidenceThatIsNoOlder() {
        var door = FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON);
        write.write(door, TODAY, lake.ama);

        assertThat(move(door, 1, FactorState.OPEN, TODAY))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.NOT_FROM_HERE));
        assertThat(move(door, 1, FactorState.GONE, TODAY.minusDays(2)))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.SEEN_BEFORE_THE_LAST));
        assertThat(move(door, 1, FactorState.GONE, TODAY.plusDays(1)))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.SEEN_IN_THE_FUTURE));
        assertThat(move(door, 1, FactorState.GONE, TODAY)).isEqualTo(WRITTEN);
        assertThat(move(door, 2, FactorState.MUCH_SMALLER, TODAY))
                .isEqualTo(new FactorOutcome.Refused(FactorProblem.NOT_FROM_HERE));

        assertThat(factors.find(door.id()).orElseThrow().state()).isEqualTo(FactorState.GONE);
    }

    @Test
    void isMovedOnceForEachFormAndNotByWhoSawSomethingOlder() {
        var door = FactorExamples.incomeLost(lake.file, lake.ama.person(), NOON);
        write.write(door, TODAY, lake.ama);
        var seen = seen(door, 1);
        var line = FactorExamples.line(FactorState.GONE, lake.ama.person(), NOON);

        assertThat(move.move(seen, line, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(move.move(seen, line, TODAY, lake.ama)).isEqualTo(WRITTEN);

        assertThat(factors.find(door.id()).orElseThrow().lines()).hasSize(2);
        assertThatThrownBy(() -> move(door, 1, FactorState.GONE, TODAY)).isInstanceOf(StaleRevision.class);
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(move.move(seen(door, 2), line, TODAY, stranger)).isEqualTo(new FactorOutcome.NotThere());
        assertThat(write.write(FactorExamples.trustedAdult(lake.file, stranger.person(), NOON), TODAY, stranger))
                .isEqualTo(new FactorOutcome.NotThere());
    }

    @Test
    void takesAMonthAsPeopleRememberIt() {
        assertThat(new RoughMonth(2026, Optional.empty()).isAfter(TODAY)).isFalse();
        assertThat(new RoughMonth(2027, Optional.empty()).isAfter(TODAY)).isTrue();
        assertThatThrownBy(() -> new RoughMonth(1989, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoughMonth(2026, Optional.of(13))).isInstanceOf(IllegalArgumentException.class);
    }

    private Tipped tipped(int year, int month) {
        return new Tipped(Optional.of(new RoughMonth(year, Optional.of(month))), "The boat sank", lake.ama.person(),
                NOON);
    }

    private FactorOutcome move(Factor factor, long revision, FactorState state, LocalDate on) {
        var line = new FactorLine(state, "", new Evidence(SeenBy.TEACHER, on, "Sells again"), lake.ama.person(), NOON);
        return move.move(seen(factor, revision), line, TODAY, lake.ama);
    }

    private static MoveFactor.Seen seen(Factor factor, long revision) {
        return new MoveFactor.Seen(factor.id(), new Revision(revision), new OnceKey(UUID.randomUUID(), "move"));
    }

    private static Map<CodeList, List<CodeLists.Line>> lines(Set<CodeList> lists) {
        return lists.stream().collect(Collectors.toMap(list -> list, _ -> List.of("FAM-INCOME", "TRUSTED-ADULT")
                .stream().map(word -> new CodeLists.Line(new Code(word), word, word, Set.of(), false)).toList()));
    }
}
