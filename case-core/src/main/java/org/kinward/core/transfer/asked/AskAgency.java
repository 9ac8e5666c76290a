package org.kinward.core.transfer.asked;

import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.service.coverage.Coverage;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.transfer.PartnerAgencies;

/**
 * Whoever works on a case asks another agency of this installation to do a step of the return. That a child goes home says where it will
 * be: so consent to tell that agency where the child is comes first.
 */
public class AskAgency {

    /** What the other agency learns by being asked. */
    public static final Set<DataGroup> TOLD = Set.of(DataGroup.WHERE_THE_CHILD_IS);

    /** What came of it. */
    public enum Outcome {
        ASKED,
        /** Another agency was asked before, or this one, and does not read it any more. */
        ASKED_BEFORE,
        /** Nobody agreed that this agency hears where the child is. */
        NOT_COVERED,
        /** There is no such agency, or it is the own one. */
        NO_SUCH_AGENCY,
        /** It is ours to do, or over. */
        NOT_THEIRS, NOT_THERE
    }

    /** What is looked at: who there is, and what consent covers. */
    public record Before(PartnerAgencies agencies, Coverage coverage) {
    }

    private final AskedSteps asked;
    private final ReturnSteps steps;
    private final Before before;
    private final CaseMoves moves;

    public AskAgency(AskedSteps asked, ReturnSteps steps, Before before, CaseMoves moves) {
        this.asked = asked;
        this.steps = steps;
        this.before = before;
        this.moves = moves;
    }

    /**
     * Asks, once; the same again is the same.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome ask(StepId id, AgencyId to, Actor by, Moment now) {
        var step = steps.find(id);
        var file = step.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_WRITTEN));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var known = asked.find(id);
        if (known.isPresent()) {
            return known.get().between().to().equals(to) && known.get().isReadThere(now.at()) ? Outcome.ASKED
                    : Outcome.ASKED_BEFORE;
        }
        return ask(step.get(), to, new Asking(file.get(), by, now));
    }

    private record Asking(CaseFile file, Actor by, Moment moment) {
    }

    private Outcome ask(ReturnStep step, AgencyId to, Asking asking) {
        var partner = before.agencies().others(asking.file().home().agency()).stream()
                .filter(one -> one.id().equals(to)).findFirst();
        if (partner.isEmpty()) {
            return Outcome.NO_SUCH_AGENCY;
        }
        if (step.side() == ReturnStep.StepSide.US || !step.isOpen()) {
            return Outcome.NOT_THEIRS;
        }
        var covered = before.coverage().of(asking.file().id(), partner.get().recipient(), TOLD, asking.moment());
        return covered.groups().containsAll(TOLD) ? keep(step, to, asking, covered) : Outcome.NOT_COVERED;
    }

    private Outcome keep(ReturnStep step, AgencyId to, Asking asking, Covered covered) {
        var file = asking.file();
        var at = asking.moment().at();
        var due = new AtAgency(asking.by().person(), at, asking.moment().zone()).endOf(step.due());
        var one = new AskedStep(step.id(), new AskedStep.About(file.intake(), file.reference(), step.what()),
                new AskedStep.Between(file.home().agency(), to), new AskedStep.By(asking.by().person(), at), due,
                covered.until(), Optional.empty());
        if (!asked.ask(one)) {
            return Outcome.ASKED_BEFORE;
        }
        moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_STEP, step.id().value(), file);
        return Outcome.ASKED;
    }
}
