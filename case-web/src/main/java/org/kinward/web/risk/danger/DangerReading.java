package org.kinward.web.risk.danger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.core.risk.action.SafetyActionId;
import org.kinward.core.risk.action.SafetyActions;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.AssessmentId;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.kinward.reporting.risk.DangerNow;
import org.kinward.reporting.risk.Dangers;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskReading;
import org.springframework.stereotype.Component;

/** Reads the danger to one child, as far as the acting person may know it, and that of all at a manager's places. */
@Component
class DangerReading {

    private final RiskReading cases;

    private final Kept kept;

    private final Dangers dangers;

    private final AuditTrail trail;

    DangerReading(RiskReading cases, Kept kept, Dangers dangers, AuditTrail trail) {
        this.cases = cases;
        this.kept = kept;
        this.dangers = dangers;
        this.trail = trail;
    }

    /** Where it all is kept. */
    @Component
    record Kept(Assessments assessments, SafetyActions actions, Tasks tasks) {
    }

    /**
     * The danger to one child.
     *
     * @param leads
     *            whether this person works on the case; else no reason and no look is here
     * @param looks
     *            the newest first
     * @param sees
     *            whether a manager has still to say that it was seen
     */
    record Danger(RiskCase at, boolean leads, DangerNow now, List<Assessment> looks, List<SafetyAction> actions,
            boolean sees, Map<PersonId, String> names) {

        Optional<Assessment> newest() {
            return looks.stream().findFirst();
        }
    }

    /** One look, and whether it is the newest. */
    record Look(RiskCase at, Assessment look, boolean newest) {
    }

    /** One action. */
    record Action(RiskCase at, SafetyAction action) {
    }

    @Transactional
    public Danger danger(UUID file, Actor actor) {
        var at = cases.atNight(file, actor);
        var leads = CaseBar.leads(at.head(), actor);
        var looks = leads ? kept.assessments().of(at.file()) : List.<Assessment>of();
        var actions = kept.actions().of(at.file()).stream()
                .filter(one -> leads || one instanceof SafetyAction.Open).toList();
        var people = Stream.concat(looks.stream().flatMap(one -> one.people().stream()),
                actions.stream().flatMap(one -> one.people().stream())).distinct().toList();
        var sees = CaseBar.manages(at.head(), actor) && kept.tasks().openOf(at.head().ids().intake()).stream()
                .anyMatch(task -> task.kind() == TaskKind.SEE_DANGER);
        return new Danger(at, leads, dangers.now(file), looks, actions, sees, cases.names(people));
    }

    @Transactional
    public RiskCase at(UUID file, Actor actor) {
        return cases.at(file, actor);
    }

    /** How many looks there are, for a form that adds one. */
    @Transactional
    public List<Assessment> looks(RiskCase at) {
        return kept.assessments().of(at.file());
    }

    @Transactional
    public Look look(UUID file, UUID id, Actor actor) {
        var at = cases.at(file, actor);
        var all = kept.assessments().of(at.file());
        var look = all.stream().filter(one -> one.id().equals(new AssessmentId(id))).findFirst()
                .orElseThrow(NotThere::new);
        return new Look(at, look, look.equals(all.getFirst()));
    }

    @Transactional
    public Action action(UUID file, UUID id, Actor actor) {
        var at = cases.atNight(file, actor);
        return new Action(at, kept.actions().find(new SafetyActionId(id))
                .filter(one -> one.file().equals(at.file())).orElseThrow(NotThere::new));
    }

    @Transactional
    public RiskCase atNight(UUID file, Actor actor) {
        return cases.atNight(file, actor);
    }

    @Transactional
    public List<Dangers.Line> all(Actor actor) {
        var lines = dangers.ofMyPlaces(actor.agency());
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.DANGERS,
                lines.stream().map(Dangers.Line::file).toList(), AuditEntry.Outcome.DONE));
        return lines;
    }
}
