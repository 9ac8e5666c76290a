package org.kinward.core.legal.right;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A manager of the place gives the right to help a child with the law, and ends it. */
public class GiveLegalHelp {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It was done before, or somebody was faster. */
        DONE_BEFORE,
        /** Nobody opens a legal page to oneself: another manager gives it. */
        NOT_TO_ONESELF,
        /** This person does not work for the agency. */
        NOT_OF_THE_AGENCY, NOT_THERE
    }

    private final LegalRights rights;

    private final CaseMoves moves;

    public GiveLegalHelp(LegalRights rights, CaseMoves moves) {
        this.rights = rights;
        this.moves = moves;
    }

    /** Gives it to one more person, never to oneself; who helps already is shown who that is. Several may help one child. Days that a former helper wrote down go to the new one. */
    @Transactional
    public Outcome give(CaseFileId id, PersonId helper, Actor manager, Instant now) {
        var file = managed(id, manager);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (helper.equals(manager.person())) {
            return Outcome.NOT_TO_ONESELF;
        }
        if (!rights.mayHelp(file.get(), helper)) {
            return Outcome.NOT_OF_THE_AGENCY;
        }
        var all = rights.of(id);
        if (all.stream().anyMatch(one -> one.holds() && one.helper().equals(helper))) {
            return Outcome.DONE_BEFORE;
        }
        var right = new LegalRight(id, all.size() + 1, helper, new LegalRight.Given(manager.person(), now),
                Optional.empty());
        if (!rights.give(right, file.get())) {
            return Outcome.DONE_BEFORE;
        }
        rights.handOn(file.get(), helper);
        return recorded(file.get());
    }

    /** Ends it; dates that this person was to keep are taken back with it, and go to another one who helps. */
    @Transactional
    public Outcome end(CaseFileId id, PersonId helper, Actor manager, Instant now) {
        var file = managed(id, manager);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var held = rights.of(id).stream().filter(one -> one.holds() && one.helper().equals(helper)).findFirst();
        if (held.isEmpty()) {
            return Outcome.DONE_BEFORE;
        }
        var right = held.get();
        var ended = new LegalRight(id, right.number(), helper, right.given(),
                Optional.of(new LegalRight.Given(manager.person(), now)));
        if (!rights.end(ended)) {
            return Outcome.DONE_BEFORE;
        }
        moves.openTasks(file.get()).stream().filter(task -> task.kind() == TaskKind.HEARING_DAY
                && task.who().equals(new Task.TaskFor.Person(helper)))
                .forEach(task -> moves.dropped(file.get(), TaskKind.HEARING_DAY, task.about().thing().orElseThrow(),
                        new Task.Done(manager.person(), now)));
        rights.of(id).stream().filter(LegalRight::holds).findFirst()
                .ifPresent(other -> rights.handOn(file.get(), other.helper()));
        return recorded(file.get());
    }

    private Optional<CaseFile> managed(CaseFileId id, Actor manager) {
        return moves.at(id, manager).filter(file -> moves.manages(file, manager));
    }

    private Outcome recorded(CaseFile file) {
        moves.record(AuditAction.LEGAL_RIGHT_CHANGED, AuditObject.LEGAL_RIGHT, file.id().value(), file);
        return Outcome.DONE;
    }
}
