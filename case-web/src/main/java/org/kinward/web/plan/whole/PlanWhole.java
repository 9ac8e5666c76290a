package org.kinward.web.plan.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.Standing;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.FamilyHelps;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.keeping.PlanBook;
import org.kinward.core.plan.keeping.PutInForce;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.Promises;
import org.kinward.core.plan.talk.Talk;
import org.kinward.core.plan.work.SchoolAndWork;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanGrounds;
import org.kinward.web.plan.PlanReading;
import org.springframework.stereotype.Component;

/** Reads everything of a child's plan, for its page and for the child's own copy. */
@Component
class PlanWhole {

    private final PlanReading reading;

    private final PlanGrounds grounds;

    private final Kept kept;

    private final Approvals approvals;

    PlanWhole(PlanReading reading, PlanGrounds grounds, Kept kept, Approvals approvals) {
        this.reading = reading;
        this.grounds = grounds;
        this.kept = kept;
        this.approvals = approvals;
    }

    /** Everything that is kept about a plan. */
    @Component
    record Kept(PlanBook book, Promises promises, SchoolAndWork work, FamilyHelps helps) {
    }

    /** One version with its goals and talks, and how it stands with its approval. */
    record Version(Plan plan, List<Goal> goals, List<Talk> talks, Standing standing) {
    }

    /** What goes with the plan whatever its version. */
    record Beside(List<Promise> promises, List<SchoolOffer> offers, List<WorkLook> looks, List<FamilyHelp> helps) {
    }

    /** Everything of one child. */
    record Whole(PlanGrounds.Grounds grounds, List<Plan> plans, List<Version> shown, Beside beside,
            Map<PersonId, String> names) {

        PlanCase at() {
            return grounds.at();
        }

        /** The version by which it is counted what has a goal: the one on the way, else the one that holds. */
        Optional<Version> first() {
            return shown.stream().findFirst();
        }
    }

    /** The version on the way and the one that holds. */
    @Transactional
    public Whole of(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        var plans = kept.book().plans().of(at.file());
        return whole(at, plans, plans.stream().filter(PlanWhole::matters).toList(), actor);
    }

    /** One version, as it is or was. */
    @Transactional
    public Optional<Whole> of(UUID file, int version, Actor actor) {
        var at = reading.at(file, actor);
        var plans = kept.book().plans().of(at.file());
        return plans.stream().filter(plan -> plan.version() == version).findFirst()
                .map(plan -> whole(at, plans, List.of(plan), actor));
    }

    /** The same for the child's own copy, written down as a print; what holds comes before what is on the way. */
    @Transactional
    public Whole printed(UUID file, Actor actor) {
        var at = reading.printed(file, actor);
        var plans = kept.book().plans().of(at.file());
        return whole(at, plans, plans.stream().filter(PlanWhole::matters).toList().reversed(), actor);
    }

    private static boolean matters(Plan plan) {
        return plan.state().isOnTheWay() || plan.state() == PlanState.IN_FORCE;
    }

    private Whole whole(PlanCase at, List<Plan> plans, List<Plan> shown, Actor actor) {
        var file = at.file();
        var beside = new Beside(kept.promises().of(file), kept.work().offers(file), kept.work().looks(file),
                kept.helps().of(file));
        var people = new ArrayList<PersonId>();
        plans.forEach(plan -> people.addAll(plan.lines().stream().map(PlanLine::by).toList()));
        return new Whole(grounds.of(at, actor), plans, shown.stream().map(this::version).toList(), beside,
                new LinkedHashMap<>(reading.names(people)));
    }

    private Version version(Plan plan) {
        var subject = PutInForce.subject(plan);
        return new Version(plan, kept.book().goals().of(plan.id()), kept.book().talks().of(plan.id()),
                Standing.of(approvals.latest(subject.kind(), subject.id()), subject));
    }
}
