package org.kinward.core.plan.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down what was promised to a child, and what came of it. */
public class GivePromise {

    /** Which promise, as it was seen, and the key of the form. */
    public record Seen(PromiseId id, Revision revision, OnceKey stamp) {
    }

    private final Promises promises;

    private final CaseMoves moves;

    public GivePromise(Promises promises, CaseMoves moves) {
        this.promises = promises;
        this.moves = moves;
    }

    /**
     * Writes it down once; its id is the key of the form. With a day it is a task of the lead worker.
     *
     * @throws StaleRevision
     *             if the same form has written something else before
     */
    @Transactional
    public PlanOutcome give(Promise promise, LocalDate today, Actor by) {
        var file = moves.at(promise.file(), by);
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var problem = promise.last().on().isAfter(today) ? Optional.of(PlanProblem.IN_THE_FUTURE)
                : promise.due().filter(due -> due.day().isBefore(today)).map(_ -> PlanProblem.DAY_IS_PAST);
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        var stamp = new OnceKey(promise.id().value(), "promise to " + promise.file().value() + " " + promise.words()
                + " " + promise.due() + " " + promise.last().on());
        if (moves.isFirst(stamp, by.person())) {
            promises.add(promise);
            promise.due().ifPresent(due -> moves.open(file.get(), TaskKind.KEEP_PROMISE,
                    new CaseMoves.Thing(promise.id().value(), due.end(), promise.words()),
                    StepBy.LEAD_WORKER.who(file.get().home().worker())));
            moves.record(AuditAction.PROMISE_WRITTEN, AuditObject.PROMISE, promise.id().value(), file.get());
        }
        return new PlanOutcome.Written();
    }

    /**
     * Writes down that it was kept, or what the child was told, once for each form.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public PlanOutcome move(Seen seen, PromiseLine line, LocalDate today, Actor by) {
        var found = promises.find(seen.id());
        var file = found.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var promise = found.orElseThrow();
        var same = promise.revision().equals(seen.revision());
        var problem = same ? problem(promise, line, today) : Optional.<PlanProblem>empty();
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            if (!same) {
                throw new StaleRevision();
            }
            promises.move(promise, line);
            end(promise, line, file.get());
        }
        return new PlanOutcome.Written();
    }

    /**
     * Writes down what came of several promises that the child was asked about in one talk, all or nothing. It is part of
     * a move that happens once, so it is no press of a button of its own.
     *
     * @param on
     *            the day of the talk
     * @throws StaleRevision
     *             if somebody wrote about one of them since it was seen
     * @throws NotThere
     *             if one is no promise to this child that stood open that day
     */
    @Transactional
    public void answered(CaseFile file, List<PromiseAnswer> answers, LocalDate on, Task.Done how) {
        var news = answers.stream().filter(PromiseAnswer::isNews).toList();
        if (news.isEmpty()) {
            return;
        }
        var all = promises.of(file.id()).stream().collect(Collectors.toMap(Promise::id, Function.identity()));
        var moved = news.stream().map(one -> moved(all.get(one.id()), one, one.line(on, how))).toList();
        promises.move(moved);
        moves.done(file, TaskKind.KEEP_PROMISE, those(PromiseState.KEPT, moved), how);
        moves.dropped(file, TaskKind.KEEP_PROMISE, those(PromiseState.TOLD_WHY_NOT, moved), how);
        moves.record(AuditAction.PROMISE_WRITTEN, AuditObject.PROMISE, ids(moved.stream()), file);
    }

    private static Promises.Moved moved(@Nullable Promise promise, PromiseAnswer answer, PromiseLine line) {
        if (promise == null) {
            throw new NotThere();
        }
        if (!promise.revision().equals(answer.seen())) {
            throw new StaleRevision();
        }
        if (problem(promise, line, line.on()).isPresent()) {
            throw new NotThere();
        }
        return new Promises.Moved(promise, line);
    }

    private static Set<UUID> those(PromiseState state, List<Promises.Moved> moved) {
        return ids(moved.stream().filter(one -> one.line().state() == state));
    }

    private static Set<UUID> ids(Stream<Promises.Moved> moved) {
        return moved.map(one -> one.seen().id().value()).collect(Collectors.toUnmodifiableSet());
    }

    private void end(Promise promise, PromiseLine line, CaseFile file) {
        var id = promise.id().value();
        var how = new Task.Done(line.by(), line.at());
        if (line.state() == PromiseState.KEPT) {
            moves.done(file, TaskKind.KEEP_PROMISE, id, how);
        } else {
            moves.dropped(file, TaskKind.KEEP_PROMISE, id, how);
        }
        moves.record(AuditAction.PROMISE_WRITTEN, AuditObject.PROMISE, id, file);
    }

    private static Optional<PlanProblem> problem(Promise promise, PromiseLine line, LocalDate today) {
        if (!promise.state().mayBecome(line.state())) {
            return Optional.of(PlanProblem.NOT_FROM_HERE);
        }
        if (line.on().isAfter(today)) {
            return Optional.of(PlanProblem.IN_THE_FUTURE);
        }
        return line.on().isBefore(promise.last().on()) ? Optional.of(PlanProblem.BEFORE_THE_LAST) : Optional.empty();
    }
}
