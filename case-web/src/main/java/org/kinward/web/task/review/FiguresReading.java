package org.kinward.web.task.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.ReviewLine;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.Rhythm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures and their lists, and writes down in the same transaction whose records were counted or named. */
@Component
class FiguresReading {

    private final Reviews reviews;

    private final AuditTrail trail;

    FiguresReading(Reviews reviews, AuditTrail trail) {
        this.reviews = reviews;
        this.trail = trail;
    }

    /** A page of a list; its last line may be one more than is shown. */
    @Transactional
    public List<ReviewLine> list(ReviewFigure figure, Optional<ReviewLine.Position> behind) {
        var lines = reviews.page(figure, behind);
        written(lines.stream().map(line -> line.child().intake()).toList());
        return lines;
    }

    /** Every figure, by how often it is gone through. */
    @Transactional
    public Map<Rhythm, Map<ReviewFigure, Integer>> figures(Actor actor) {
        var all = new EnumMap<Rhythm, Map<ReviewFigure, Integer>>(Rhythm.class);
        for (var rhythm : Rhythm.values()) {
            all.put(rhythm, reviews.counts(rhythm));
        }
        written(actor.places().managed().stream().map(PlaceId::value).toList());
        return all;
    }

    private void written(List<UUID> shown) {
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TEAM, new ArrayList<>(shown),
                AuditEntry.Outcome.DONE));
    }
}
