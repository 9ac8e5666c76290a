package org.kinward.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.erasure.opening.PartsStay;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.task.Task;

/** A part of a closed file goes by two people like the whole; nothing of a file on which people work does. */
class PartsOfClosedFilesTest {

    private static final WhyWords WHY = new WhyWords("The judge wrote so");

    private final TwoPeopleEraseTest at = new TwoPeopleEraseTest();

    @BeforeEach
    void aRecordAtTheLake() {
        at.aRecordAtTheLake();
    }

    private AskErasure.Outcome askForPhotographs(ErasureId id) {
        return at.asking.ask(new AskErasure.Request(id, at.file.id(), ErasureReason.TIME_IS_OVER, WHY,
                Optional.of(ErasedPart.PHOTOGRAPHS)), at.efua, EVENING);
    }

    /** What others have decided waits for its round, and cannot stop this press. */
    @Test
    void endsTheOwnRequestOnly() {
        close();
        var other = new ErasureId(UUID.randomUUID());
        at.asking.ask(new AskErasure.Request(other, at.file.id(), ErasureReason.TIME_IS_OVER, WHY,
                Optional.of(ErasedPart.SUSPECTS)), at.efua, EVENING);
        at.answering.confirm(other, at.sena, EVENING);
        var id = new ErasureId(UUID.randomUUID());
        askForPhotographs(id);

        assertThat(at.confirming.confirm(id, at.sena, EVENING)).isEqualTo(AnswerErasure.Outcome.DONE);

        assertThat(at.ended).containsExactly(at.file.reference().symbols() + " PHOTOGRAPHS", "written down");
    }

    private void close() {
        at.files.find(at.file.id()).filter(OpenCaseFile.class::isInstance).map(OpenCaseFile.class::cast)
                .ifPresent(open -> at.files.move(open.closed(EVENING)));
    }

    private ClosedCaseFile closed() {
        return at.files.find(at.file.id()).map(ClosedCaseFile.class::cast).orElseThrow();
    }

    /** Whoever asked read the file a moment before somebody else opened it again. */
    @Test
    void looksOnceMoreWhetherTheFileIsClosed() {
        close();
        at.erasures.reopened.add(at.file.intake());

        assertThat(askForPhotographs(new ErasureId(UUID.randomUUID()))).isEqualTo(AskErasure.Outcome.STILL_OPEN);
    }

    @Test
    void takesBackWhatWasAskedAboutPartsWithOpeningAndWritesItDown() {
        close();
        var id = new ErasureId(UUID.randomUUID());
        askForPhotographs(id);
        var stay = new PartsStay(at.erasures, entry -> at.trail.add(entry.action()));
        assertThat(stay.holdsClosed(closed())).isFalse();

        stay.again(at.file, new Task.Done(at.efua.person(), EVENING));

        assertThat(at.erasures.find(id).orElseThrow().state()).isEqualTo(ErasureRequest.State.TAKEN_BACK);
        assertThat(at.trail).containsExactly(AuditAction.ERASURE_ASKED, AuditAction.ERASURE_TAKEN_BACK);
        assertThat(at.answering.confirm(id, at.sena, EVENING)).isEqualTo(AnswerErasure.Outcome.ANSWERED_BEFORE);
    }

    @Test
    void keepsAFileClosedOfWhichAPartIsBeingErased() {
        close();
        var id = new ErasureId(UUID.randomUUID());
        askForPhotographs(id);
        at.answering.confirm(id, at.sena, EVENING);

        assertThat(new PartsStay(at.erasures, entry -> at.trail.add(entry.action())).holdsClosed(closed())).isTrue();
    }

    @Test
    void erasesAPartOfAClosedFileAndNothingElse() {
        var id = new ErasureId(UUID.randomUUID());
        assertThat(askForPhotographs(id)).isEqualTo(AskErasure.Outcome.STILL_OPEN);
        close();
        assertThat(askForPhotographs(id)).isEqualTo(AskErasure.Outcome.ASKED);
        var held = at.hold();
        assertThat(at.confirming.confirm(id, at.sena, EVENING)).isEqualTo(AnswerErasure.Outcome.HELD_FOR_THE_LAW);
        assertThat(at.ended).isEmpty();
        new LiftLegalHold(at.holds, at.moves).lift(new LiftLegalHold.Request(held, at.file.id(), WHY), at.efua,
                EVENING);

        assertThat(at.confirming.confirm(id, at.sena, EVENING)).isEqualTo(AnswerErasure.Outcome.DONE);

        assertThat(at.ended).containsExactly(at.file.reference().symbols() + " PHOTOGRAPHS", "written down");
        assertThat(at.outbox).as("the record stays").isEmpty();
        assertThat(at.vault.among(List.of(at.file.reference())).get(at.file.reference()).state())
                .isEqualTo(HeldChild.State.HELD);
    }
}
