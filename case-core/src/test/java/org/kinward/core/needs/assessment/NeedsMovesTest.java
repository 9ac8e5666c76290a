package org.kinward.core.needs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.Approval;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.task.TaskKind;

/** Whatever three people press in whatever order: one is under way at most, and nobody answers their own. */
class NeedsMovesTest {

    private enum Press {
        BEGIN, SAVE, SAVE_ALL, GIVE, TAKE_BACK, APPROVE, SEND_BACK
    }

    @Property(tries = 300)
    void keepTheirPromises(@ForAll @Size(max = 25) List<Press> presses, @ForAll @Size(25) List<NeedArea> areas,
            @ForAll @Size(25) List<Boolean> ama) {
        var at = new NeedsAtTheLake();
        var given = new HashMap<NeedsAssessmentId, Map<NeedArea, SavedArea>>();

        for (int i = 0; i < presses.size(); i++) {
            var by = ama.get(i) ? at.lake.ama : at.lake.mensah;
            press(at, new Pressed(presses.get(i), areas.get(i), by, NOON.plusSeconds(i)));
            holds(at, given);
        }
    }

    private record Pressed(Press what, NeedArea area, Actor by, Instant at) {
    }

    private static void press(NeedsAtTheLake at, Pressed one) {
        if (one.what() == Press.BEGIN) {
            at.begin(one.by(), one.at());
        } else if (!at.kept.of(at.lake.file).isEmpty()) {
            var id = at.newest().id();
            switch (one.what()) {
                case SAVE -> at.save(one.area(), NeedDegree.URGENT, one.by(), one.at());
                case SAVE_ALL -> at.saveAll(one.by(), one.at());
                case GIVE -> at.give(one.by(), one.at());
                case TAKE_BACK -> at.takeBack.takeBack(id, one.by(), one.at());
                case APPROVE, SEND_BACK -> at.answer(id, one.what() == Press.APPROVE, one.by(), one.at());
                case BEGIN -> throw new IllegalStateException("it was pressed above");
            }
        }
    }

    private static void holds(NeedsAtTheLake at, Map<NeedsAssessmentId, Map<NeedArea, SavedArea>> given) {
        var all = at.kept.of(at.lake.file);
        assertThat(all.stream().skip(1)).as("one is under way").allMatch(
                one -> one.state() == NeedsState.APPROVED);
        all.forEach(one -> {
            if (one.state().isWritten()) {
                given.remove(one.id());
            } else {
                given.putIfAbsent(one.id(), one.areas());
                assertThat(one.areas()).as("as it was given").isEqualTo(given.get(one.id()));
                assertThat(one.missing()).isEmpty();
            }
        });
        assertThat(at.approvals.all().stream().filter(Approval.Ended.class::isInstance)
                .filter(one -> !(one instanceof Approval.TakenBack))).allMatch(one -> one.people().size() == 2);
        assertThat(at.lake.open(TaskKind.FIRST_ASSESSMENT))
                .hasSize(all.stream().anyMatch(NeedsAssessment::wasGiven) ? 0 : 1);
        assertThat(at.lake.open(TaskKind.APPROVE))
                .hasSize((int) all.stream().filter(one -> one.state() == NeedsState.GIVEN).count());
    }
}
