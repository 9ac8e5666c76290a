package org.kinward.core.plan.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class HelpFamilyTest {

    private static final PlanOutcome WRITTEN = new PlanOutcome.Written();

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryFamilyHelps helps = new InMemoryFamilyHelps();
    private final HelpFamily use = new HelpFamily(helps, lake.moves);

    @Test
    void isLookedAtAgainUntilItEnds() {
        var grant = HelpExamples.grant(lake.file, lake.ama.person(), NOON);
        assertThat(use.begin(grant, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(use.begin(grant, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(lake.open(TaskKind.LOOK_AT_HELP)).extracting(Task::words).containsExactly("A stall at the market");
        var look = HelpExamples.look(Optional.of(HelpExamples.met(HelpAnswers.ConditionMet.MET)), lake.ama.person(),
                NOON);
        var first = seen(grant);

        assertThat(use.look(first, look, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(use.look(first, look, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(lake.open(TaskKind.LOOK_AT_HELP)).hasSize(1);
        var end = HelpExamples.end(lake.ama.person(), NOON);
        assertThatThrownBy(() -> use.look(seen(grant), end, TODAY, lake.ama)).isInstanceOf(StaleRevision.class);
        assertThat(use.look(seen(grant.moved(look)), end, TODAY, lake.ama)).isEqualTo(WRITTEN);

        assertThat(lake.open(TaskKind.LOOK_AT_HELP)).isEmpty();
        assertThat(use.look(seen(grant.moved(look).moved(end)), end, TODAY, lake.ama))
                .isEqualTo(refused(PlanProblem.NOT_FROM_HERE));
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(use.begin(grant, TODAY, stranger)).isEqualTo(new PlanOutcome.NotThere());
        assertThat(use.look(first, end, TODAY, stranger)).isEqualTo(new PlanOutcome.NotThere());
    }

    @Test
    void isLookedAtOnDaysThatCanBe() {
        var stall = HelpExamples.stall(lake.file, lake.ama.person(), NOON);

        assertThat(use.begin(stall, TODAY.minusDays(1), lake.ama)).isEqualTo(refused(PlanProblem.IN_THE_FUTURE));
        assertThat(use.begin(stall, TODAY.plusDays(31), lake.ama)).isEqualTo(refused(PlanProblem.DAY_IS_PAST));
        var late = HelpExamples.look(Optional.of(HelpExamples.living(HelpAnswers.ChildrenWork.NO)), lake.ama.person(),
                NOON.plusSeconds(200 * 86_400L));
        use.begin(stall, TODAY, lake.ama);
        assertThat(use.look(seen(stall), late, TODAY.plusDays(200), lake.ama))
                .isEqualTo(refused(PlanProblem.WAY_OUT_DAY));
        var early = HelpExamples.end(lake.ama.person(), NOON.minusSeconds(86_400));
        assertThat(use.look(seen(stall), early, TODAY, lake.ama)).isEqualTo(refused(PlanProblem.BEFORE_THE_LAST));
    }

    @Test
    void paysAnAmountThatThereIs() {
        var francs = Currency.getInstance("XOF");

        assertThat(HelpWhat.Money.fits(new BigDecimal("20000"), francs)).isTrue();
        assertThat(HelpWhat.Money.fits(new BigDecimal("20000.50"), francs)).isFalse();
        assertThat(HelpWhat.Money.fits(new BigDecimal("20.50"), Currency.getInstance("USD"))).isTrue();
        assertThat(HelpWhat.Money.fits(BigDecimal.ZERO, francs)).isFalse();
        assertThat(HelpWhat.Money.fits(new BigDecimal("1000000000"), francs)).isFalse();
    }

    /** Any looks in any order: each has the answers of its kind, and nothing follows an end. */
    @Property
    void keepsItsPromisesUnderAnySequenceOfLooks(@ForAll boolean money, @ForAll List<Boolean> ends,
            @ForAll List<Boolean> ofMoney) {
        var help = money ? HelpExamples.grant(lake.file, lake.ama.person(), NOON)
                : HelpExamples.stall(lake.file, lake.ama.person(), NOON);

        for (int i = 0; i < Math.min(ends.size(), ofMoney.size()); i++) {
            var answers = ofMoney.get(i) ? HelpExamples.met(HelpAnswers.ConditionMet.NOT_MET)
                    : HelpExamples.living(HelpAnswers.ChildrenWork.NO);
            var line = ends.get(i) ? HelpExamples.end(lake.ama.person(), NOON)
                    : HelpExamples.look(Optional.of(answers), lake.ama.person(), NOON);
            var stands = help;
            if (help.goesOn() && (ends.get(i) || ofMoney.get(i) == money)) {
                help = help.moved(line);
            } else {
                assertThatThrownBy(() -> stands.moved(line)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        assertThat(help.lines().stream().limit(help.lines().size() - 1L))
                .allMatch(line -> line.said() instanceof HelpLine.Said.GoesOn);
    }

    private static HelpFamily.Seen seen(FamilyHelp help) {
        return new HelpFamily.Seen(help.id(), help.revision(), new OnceKey(UUID.randomUUID(), "look"));
    }

    private static PlanOutcome refused(PlanProblem problem) {
        return new PlanOutcome.Refused(problem);
    }
}
