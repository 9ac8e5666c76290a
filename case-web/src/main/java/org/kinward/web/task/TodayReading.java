package org.kinward.web.task;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.task.WorkList;
import org.springframework.stereotype.Component;

/** Reads the work list and writes down in the same transaction whose records it named: no entry, no page. */
@Component
class TodayReading {

    private final WorkList work;

    private final TodayWords words;

    private final JustDone done;

    private final AuditTrail trail;

    TodayReading(WorkList work, TodayWords words, JustDone done, AuditTrail trail) {
        this.work = work;
        this.words = words;
        this.done = done;
        this.trail = trail;
    }

    /** The page, and what was marked as done right before. */
    record Read(TodayPage page, Optional<JustDone.Marked> done) {
    }

    @Transactional
    public Read today(Optional<UUID> marked, Actor actor) {
        var open = work.tasks();
        var tasks = open.tasks();
        var waiting = work.waiting();
        var justDone = marked.flatMap(task -> done.by(actor, task));
        var shown = new ArrayList<UUID>();
        justDone.ifPresent(task -> shown.add(task.record()));
        tasks.forEach(task -> shown.add(task.about().intake()));
        waiting.children().forEach(child -> shown.add(child.about().intake()));
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TODAY, shown.stream().distinct().toList(),
                AuditEntry.Outcome.DONE));
        return new Read(words.of(open, waiting, actor), justDone);
    }
}
