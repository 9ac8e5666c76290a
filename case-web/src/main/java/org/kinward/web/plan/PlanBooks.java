package org.kinward.web.plan;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.keeping.PlanBook;
import org.springframework.stereotype.Component;

/** Reads the version of a plan that a move is about. */
@Component
public class PlanBooks {

    private final PlanReading reading;

    private final PlanBook book;

    private final Answerers answerers;

    PlanBooks(PlanReading reading, PlanBook book, Answerers answerers) {
        this.reading = reading;
        this.book = book;
        this.answerers = answerers;
    }

    /**
     * One version, and who answers for the child.
     *
     * @param who
     *            by the register today; nobody yet where nobody can be asked
     */
    public record One(PlanCase at, Plan plan, AnswererKind who) {
    }

    /** The version that is on the way, if there is one. */
    @Transactional
    public Optional<One> onTheWay(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        return book.plans().of(at.file()).stream().filter(plan -> plan.state().isOnTheWay()).findFirst()
                .map(plan -> new One(at, plan, who(at)));
    }

    /** The version that holds, if there is one. */
    @Transactional
    public Optional<One> inForce(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        return book.plans().of(at.file()).stream().filter(plan -> plan.state() == PlanState.IN_FORCE).findFirst()
                .map(plan -> new One(at, plan, who(at)));
    }

    /**
     * The newest version, whatever its state: what a form that was sent again is about.
     *
     * @throws NotThere
     *             if there is no plan
     */
    @Transactional
    public One newest(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        return book.plans().of(at.file()).stream().findFirst().map(plan -> new One(at, plan, who(at)))
                .orElseThrow(NotThere::new);
    }

    private AnswererKind who(PlanCase at) {
        var who = answerers.of(at.file());
        return who.canBeAsked(at.today()) ? who.kind() : AnswererKind.NOBODY_YET;
    }
}
