package org.kinward.web.statistics.asked;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.statistics.table.Behind;
import org.kinward.reporting.statistics.FigureChild;
import org.kinward.reporting.statistics.FigureChildren;
import org.springframework.stereotype.Component;

/** Reads the children behind a figure, and writes down in the same transaction whose records were named. */
@Component
class ChildrenReading {

    private final FigureChildren children;
    private final AuditTrail trail;

    ChildrenReading(FigureChildren children, AuditTrail trail) {
        this.children = children;
        this.trail = trail;
    }

    /** Those whose records the person opens today. */
    @Transactional
    public List<FigureChild> shown(Behind.Found found) {
        var shown = children.of(found.files());
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.FIGURES,
                shown.stream().map(FigureChild::intake).toList(), AuditEntry.Outcome.DONE));
        return shown;
    }
}
