package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.AssignWorker;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.ChooseCallWord;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.EndingIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceNumbers;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Autowired;

class DraftTest extends NightTest {

    private static final Revision SEEN = new Revision(1);

    @Autowired
    private ChooseCallWord chooseCallWord;
    @Autowired
    private DiscardDraft discardDraft;
    @Autowired
    private AssignWorker assignWorker;
    @Autowired
    private CaseFiles files;
    @Autowired
    private Intakes intakes;
    @Autowired
    private ReferenceNumbers numbers;

    @Test
    void givesACallWordToOneChildOfThePlace() {
        var first = draftBy(kossi);
        var second = draftBy(kossi);

        assertThat(choose(first, "Étoile")).isEqualTo(ChooseCallWord.Outcome.CHOSEN);
        assertThat(choose(second, "étoile")).isEqualTo(ChooseCallWord.Outcome.TAKEN_HERE);
        assertThatThrownBy(() -> choose(first, "Lion")).isInstanceOf(StaleRevision.class);

        create(first, kossi, stampOf(first));
        assertThat(count("select count(*) from casework.case_file where call_word = 'Étoile' and intake_id = :id",
                first.value())).isOne();
    }

    @Test
    void isDiscardedByAManagerOnlyAndThenNothingMoreHappensToIt() {
        var intake = draftBy(kossi);
        var efua = shelter.manager();

        assertThat(discard(intake, kossi)).isEqualTo(DiscardDraft.Outcome.NOT_THERE);
        assertThat(discard(intake, efua)).isEqualTo(DiscardDraft.Outcome.ENDING);

        assertThat(inTransactionOf(efua, () -> intakes.find(intake))).get().isInstanceOf(EndingIntake.class);
        create(intake, efua, stampOf(intake));
        assertThat(count("select count(*) from casework.case_file where intake_id = :id", intake.value())).isZero();
    }

    @Test
    void movesToAWorkerWithEverythingThatCarriesItsScope() {
        var intake = draftBy(kossi);
        create(intake, kossi, stampOf(intake));
        var efua = shelter.manager();
        var ama = shelter.worker();
        var file = inTransactionOf(efua, () -> files.of(intake)).orElseThrow();
        var request = new AssignWorker.Request(file.id(), file.revision(), ama.person());

        assertThat(assign(request, kossi)).isEqualTo(AssignWorker.Outcome.NOT_THERE);
        assertThat(assign(new AssignWorker.Request(file.id(), file.revision(), kossi.person()), efua))
                .isEqualTo(AssignWorker.Outcome.WORKER_CANNOT_TAKE_IT);
        assertThat(inTransactionOf(ama, () -> files.of(intake))).isEmpty();
        assertThat(assign(request, efua)).isEqualTo(AssignWorker.Outcome.ASSIGNED);

        assertThat(inTransactionOf(ama, () -> files.of(intake))).isPresent();
        assertThat(inTransactionOf(ama, () -> intakes.find(intake))).isPresent();
    }

    @Test
    void leavesANumberAloneThatIsReservedTwiceAndKeepsTheTransactionWhole() {
        var number = ReferenceNumber.random(new Random());

        assertThat(inTransactionOf(kossi, () -> numbers.reserve(number))).isTrue();

        assertThat(inTransactionOf(kossi, () -> !numbers.reserve(number)
                && numbers.reserve(ReferenceNumber.random(new Random())))).isTrue();
        assertThat(inTransactionOf(kossi, () -> numbers.issue(number))).as("nobody sees a draft with it").isFalse();
    }

    private ChooseCallWord.Outcome choose(IntakeId intake, String word) {
        return ActingPerson.as(kossi.person(),
                () -> chooseCallWord.choose(new ChooseCallWord.Request(intake, SEEN, new CallWord(word))));
    }

    private DiscardDraft.Outcome discard(IntakeId intake, Actor by) {
        return ActingPerson.as(by.person(),
                () -> discardDraft.discard(new DiscardDraft.Request(intake, SEEN, "Entered twice by mistake"), by,
                        NOW));
    }

    private AssignWorker.Outcome assign(AssignWorker.Request request, Actor by) {
        return ActingPerson.as(by.person(), () -> assignWorker.assign(request, by, NOW));
    }
}
