package org.kinward.core.intake.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.LAKE_HOUSE;
import static org.kinward.core.intake.IntakeExamples.esiOnShift;
import static org.kinward.core.intake.IntakeExamples.kodjoElsewhere;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.IntakeExamples;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.reference.InMemoryReferenceNumbers;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** Ten numbers on paper: made, used once, made void. */
class LabelsTest {

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final InMemoryReferenceNumbers numbers = new InMemoryReferenceNumbers();
    private final InMemoryLabelSheets sheets = new InMemoryLabelSheets();
    private final InMemoryDoneOnce once = new InMemoryDoneOnce();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final List<CareRight> granted = new ArrayList<>();
    private final MakeLabelSheet making = new MakeLabelSheet(sheets, new ReserveNumber(numbers, new Random(3)), once,
            trail::add);
    private final VoidLabels voiding = new VoidLabels(sheets, numbers, once, trail::add);
    private final StartLabelled starting = new StartLabelled(
            new OpenLabelled(new OpenDraft(intakes, _ -> {
                // nobody reads the outbox here
            }, trail::add, once), sheets, once), new Grants());

    private final LabelSheet.Id id = new LabelSheet.Id(UUID.randomUUID());

    @BeforeEach
    void aSheetForEsi() {
        make(id, esiOnShift());
        trail.clear();
    }

    private MakeLabelSheet.Outcome make(LabelSheet.Id sheet, Actor by) {
        return making.make(new MakeLabelSheet.Request(sheet, LAKE_HOUSE, ESI), by, AT_TWO);
    }

    private StartLabelled.Outcome start(ReferenceNumber label, OnceKey form, Actor by) {
        return starting.start(new StartLabelled.Request(new StartIntake.Request(LAKE_HOUSE, Optional.empty()), label,
                form), by, AT_TWO);
    }

    private VoidLabels.Outcome makeVoid(Optional<ReferenceNumber> only, OnceKey form, Actor by) {
        return voiding.makeVoid(new VoidLabels.Request(id, only, VoidReason.LOST, form), by, AT_TWO);
    }

    private ReferenceNumber number(int position) {
        return sheets.find(id).orElseThrow().labels().get(position - 1).number();
    }

    private List<Label.State> states() {
        return sheets.find(id).orElseThrow().labels().stream().map(Label::state).distinct().toList();
    }

    private static OnceKey form() {
        return new OnceKey(UUID.randomUUID(), "a form");
    }

    @Test
    void reservesTenNumbersThatNobodyElseGets() {
        assertThat(sheets.find(id).orElseThrow().labels()).hasSize(10);
        assertThat(numbers.reserve(number(10))).as("an ordinary draft").isFalse();
        assertThat(make(id, esiOnShift())).as("pressed twice").isEqualTo(MakeLabelSheet.Outcome.MADE);
        assertThat(trail).as("written down once").isEmpty();
        assertThat(make(new LabelSheet.Id(UUID.randomUUID()), kodjoElsewhere()))
                .isEqualTo(MakeLabelSheet.Outcome.NOT_THERE);
    }

    @Test
    void isUsedByOneChildOnly() {
        var first = form();

        var started = start(number(1), first, esiOnShift());

        assertThat(started).isInstanceOfSatisfying(StartLabelled.Outcome.Started.class,
                one -> assertThat(intakes.find(one.intake()).orElseThrow().reference()).isEqualTo(number(1)));
        assertThat(start(number(1), first, esiOnShift())).as("pressed twice").isEqualTo(started);
        assertThat(granted).hasSize(1);
        assertThat(start(number(1), form(), IntakeExamples.manager()))
                .isEqualTo(new StartLabelled.Outcome.Refused(StartLabelled.Why.USED));
    }

    @Test
    void refusesWhatIsOnNoLabelVoidOrOfAnotherAgency() {
        makeVoid(Optional.of(number(2)), form(), esiOnShift());

        assertThat(start(number(2), form(), esiOnShift()))
                .isEqualTo(new StartLabelled.Outcome.Refused(StartLabelled.Why.VOID));
        assertThat(start(ReferenceNumber.random(new Random(99)), form(), esiOnShift()))
                .isEqualTo(new StartLabelled.Outcome.Refused(StartLabelled.Why.NO_LABEL));
        var there = esiOnShift();
        var stranger = new Actor(there.person(), new AgencyId(new UUID(9, 9)), there.roles(), there.places());
        assertThat(start(number(3), form(), stranger))
                .isEqualTo(new StartLabelled.Outcome.Refused(StartLabelled.Why.NO_LABEL));
        assertThat(start(number(3), form(), kodjoElsewhere())).isEqualTo(new StartLabelled.Outcome.NotYourPlace());
        assertThat(granted).isEmpty();
    }

    @Test
    void makesVoidOneOrAllThatAreLeftAndRetiresTheirNumbers() {
        start(number(1), form(), esiOnShift());
        var all = form();

        assertThat(makeVoid(Optional.empty(), all, esiOnShift())).isEqualTo(VoidLabels.Outcome.VOID);
        assertThat(makeVoid(Optional.empty(), all, esiOnShift())).as("pressed twice")
                .isEqualTo(VoidLabels.Outcome.VOID);

        assertThat(states()).containsExactly(Label.State.USED, Label.State.VOID);
        assertThat(numbers.issue(number(2))).as("a void number").isFalse();
        assertThat(numbers.issue(number(1))).as("of the child").isTrue();
        assertThat(trail.getLast().action()).isEqualTo(AuditAction.LABELS_CHANGED);
        assertThat(trail.getLast().purpose()).contains("lost");
    }

    @Test
    void changesNothingWhereSomebodyWasFasterOrHasNoRight() {
        start(number(1), form(), esiOnShift());

        assertThatThrownBy(() -> makeVoid(Optional.of(number(1)), form(), esiOnShift()))
                .isInstanceOf(StaleRevision.class);
        assertThat(makeVoid(Optional.empty(), form(), kodjoElsewhere())).isEqualTo(VoidLabels.Outcome.NOT_THERE);
        assertThat(states()).containsExactly(Label.State.USED, Label.State.UNUSED);
    }

    private final class Grants implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            granted.add(right);
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            granted.remove(right);
        }
    }

    /** Whatever people press: a label is used by one child or void, never both, and never again anything else. */
    @Property(tries = 200)
    void keepTheirPromises(@ForAll @Size(max = 20) List<@IntRange(max = 8) Integer> presses) {
        var at = new LabelsTest();
        at.aSheetForEsi();
        at.pressed(presses);
    }

    private void pressed(List<Integer> presses) {
        for (var press : presses) {
            var before = sheets.find(id).orElseThrow().labels();
            var used = granted.size();
            press(press);

            var after = sheets.find(id).orElseThrow().labels();
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertThat(before.get(i).isUnused() || after.get(i).equals(before.get(i)))
                        .as("there is no way back").isTrue();
            }
            assertThat(granted.size() - used).as("one child for one label")
                    .isEqualTo(count(after, Label.State.USED) - count(before, Label.State.USED));
            assertThat(granted).hasSize((int) count(after, Label.State.USED));
        }
    }

    private static long count(List<Label> labels, Label.State state) {
        return labels.stream().filter(label -> label.state() == state).count();
    }

    /** Three labels: each used, or made void; and all that are left. */
    private void press(int press) {
        if (press < 4) {
            start(number(1 + press % 3), form(), press == 3 ? IntakeExamples.manager() : esiOnShift());
        } else {
            try {
                makeVoid(press == 8 ? Optional.empty() : Optional.of(number(1 + press % 3)), form(), esiOnShift());
            } catch (StaleRevision nothingLeft) {
                assertThat(sheets.find(id).orElseThrow().labels()).anyMatch(label -> !label.isUnused());
            }
        }
    }
}
