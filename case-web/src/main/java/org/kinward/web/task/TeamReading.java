package org.kinward.web.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.reporting.task.Caseloads;
import org.kinward.reporting.task.TaskPosition;
import org.kinward.reporting.task.TasksPage;
import org.kinward.reporting.task.TeamWork;
import org.kinward.reporting.task.WholeWorkList;
import org.springframework.stereotype.Component;

/** Reads whole work lists and writes down in the same transaction whose records they named: no entry, no page. */
@Component
class TeamReading {

    private final WholeWorkList work;

    private final TeamBooks team;

    private final TodayWords words;

    private final AuditTrail trail;

    TeamReading(WholeWorkList work, TeamBooks team, TodayWords words, AuditTrail trail) {
        this.work = work;
        this.team = team;
        this.words = words;
        this.trail = trail;
    }

    /** Who has how much to do, and how much the children of each weigh. */
    @Component
    record TeamBooks(TeamWork work, Caseloads caseloads, CaseloadWeights weights) {
    }

    @Transactional
    public TaskListPage mine(Optional<TaskPosition> behind, Actor actor) {
        var page = work.mine(behind);
        written(AuditObject.TODAY, page, actor.person().value());
        return new TaskListPage(null, words.items(page.tasks(), actor), next("/today/all?", page),
                behind.map(_ -> "/today/all").orElse(null), false);
    }

    /** What a colleague has to do at the places that the manager manages. */
    @Transactional
    public TaskListPage of(PersonId worker, boolean overdueOnly, Optional<TaskPosition> behind, Actor actor) {
        var name = team.work().name(worker).orElseThrow(NotThere::new);
        var page = work.of(worker, overdueOnly, behind);
        written(AuditObject.TEAM, page, worker.value());
        var address = "/team/" + worker.value() + (overdueOnly ? "?only=overdue&" : "?");
        return new TaskListPage(name, words.items(page.tasks(), actor), next(address, page),
                behind.map(_ -> address.substring(0, address.length() - 1)).orElse(null), overdueOnly);
    }

    @Transactional
    public TeamPage team(Optional<UUID> behind, Actor actor) {
        var workers = team.work().workers(behind);
        var without = team.work().withoutWorker();
        var weight = team.weights().current().value();
        var children = team.caseloads().counts(workers.stream().map(TeamWork.Worker::person).toList());
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TEAM,
                actor.places().managed().stream().map(PlaceId::value).toList(), AuditEntry.Outcome.DONE));
        return TeamPage.of(workers, person -> weight.of(children.getOrDefault(person, Map.of())), without,
                behind.map(_ -> "/team").orElse(null));
    }

    private void written(AuditObject object, TasksPage page, UUID whose) {
        var shown = new ArrayList<>(List.of(whose));
        page.tasks().forEach(task -> shown.add(task.about().intake()));
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, object, shown.stream().distinct().toList(),
                AuditEntry.Outcome.DONE));
    }

    private static @Nullable String next(String address, TasksPage page) {
        return page.next().map(last -> address + TaskBehind.after(last)).orElse(null);
    }
}
