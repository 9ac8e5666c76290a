package org.kinward.web.task.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.task.DueTask;
import org.kinward.reporting.task.TaskPosition;
import org.kinward.reporting.task.WholeWorkList;
import org.springframework.stereotype.Component;

/** Reads what is due until the end of today, and writes down in the same transaction whose records went on paper. */
@Component
class TodayPaperReading {

    /** A list with more lines is no list of a day: the rest stands in the program. */
    static final int MOST = 100;

    private final WholeWorkList work;
    private final AgencyZones zones;
    private final AuditTrail trail;
    private final Clock clock;

    TodayPaperReading(WholeWorkList work, AgencyZones zones, AuditTrail trail, Clock clock) {
        this.work = work;
        this.zones = zones;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One day.
     *
     * @param more
     *            whether there is more to do than the paper takes
     */
    record Day(LocalDate on, List<DueTask> tasks, boolean more) {
    }

    @Transactional
    public Day today(Actor actor) {
        var tasks = new ArrayList<DueTask>();
        var behind = Optional.<TaskPosition>empty();
        do {
            var page = work.untilTonight(behind);
            tasks.addAll(page.tasks());
            behind = page.next();
        } while (behind.isPresent() && tasks.size() < MOST);
        trail.record(new AuditEntry(AuditAction.PRINTED, AuditObject.TODAY,
                tasks.stream().map(task -> task.about().intake()).distinct().toList(), AuditEntry.Outcome.DONE));
        return new Day(clock.instant().atZone(zones.zone(actor.agency())).toLocalDate(), tasks, behind.isPresent());
    }
}
