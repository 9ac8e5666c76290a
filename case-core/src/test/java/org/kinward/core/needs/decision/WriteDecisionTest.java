package org.kinward.core.needs.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;

/** Options weighed, the child's view, who took part, reasons, decided by whom: nothing of it is left out or changed. */
class WriteDecisionTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryDecisions decisions = new InMemoryDecisions();
    private final WriteDecision write = new WriteDecision(decisions, lake.moves);

    @Test
    void isWrittenOnceForEachForm() {
        var visit = DecisionExamples.visit(lake.file, lake.ama.person(), NOON, TODAY);

        assertThat(write.write(visit, TODAY, lake.ama)).isEqualTo(WriteDecision.Outcome.WRITTEN);
        assertThat(write.write(visit, TODAY, lake.ama)).isEqualTo(WriteDecision.Outcome.WRITTEN);

        assertThat(decisions.of(lake.file)).containsExactly(visit);
        assertThat(lake.trail).containsExactly(AuditAction.DECISION_WRITTEN);
        assertThat(visit.chosen().option()).isEqualTo("They speak by phone");
    }

    @Test
    void isForWhoWorksOnTheCaseAndNotStillToCome() {
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        var visit = DecisionExamples.visit(lake.file, lake.ama.person(), NOON, TODAY.plusDays(1));

        assertThat(write.write(visit, TODAY, stranger)).isEqualTo(WriteDecision.Outcome.NOT_THERE);
        assertThat(write.write(visit, TODAY, lake.ama)).isEqualTo(WriteDecision.Outcome.IN_THE_FUTURE);
        assertThat(decisions.of(lake.file)).isEmpty();
    }

    @Test
    void weighsTwoOptionsAtLeastAndIsTakenByTwo() {
        var visit = DecisionExamples.visit(lake.file, lake.ama.person(), NOON, TODAY);
        var one = List.of(visit.chosen());
        var alone = Set.of(TookPart.MANAGER);

        assertThatThrownBy(() -> new Decision(visit.id(), visit.file(), visit.asked(), one, visit.view(),
                visit.tookPart(), visit.decided())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decision(visit.id(), visit.file(), visit.asked(), visit.options(), visit.view(),
                alone, visit.decided())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weighed("Nothing is done", "Cheap", " ")).isInstanceOf(
                IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"SAID, I want to go home, true", "SAID, '', false", "DID_NOT_WANT_TO_SAY, '', true",
            "COULD_NOT_BE_ASKED, '', false", "COULD_NOT_BE_ASKED, Is two months old, true"})
    void saysWhatTheChildSaidOrWhyItCouldNotBeAsked(ChildsView.Heard heard, String words, boolean fits) {
        assertThat(ChildsView.fits(heard, words)).isEqualTo(fits);
    }
}
