package org.kinward.web.needs.area;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads one area of an assessment, with everything that was answered about it before. */
@Component
class AreaReading {

    private final NeedsReading reading;

    private final EarlierAnswers earlier;

    private final Assessments dangers;

    AreaReading(NeedsReading reading, EarlierAnswers earlier, Assessments dangers) {
        this.reading = reading;
        this.earlier = earlier;
        this.dangers = dangers;
    }

    /** An area of the newest assessment; if none was begun it is not there. */
    @Transactional
    public AreaOpened newest(UUID file, NeedArea area, Actor actor) {
        var needs = reading.needs(file, actor);
        return opened(needs, needs.newest().orElseThrow(NotThere::new), area, actor);
    }

    /** Refuses whoever may not see needs of this child. */
    @Transactional
    public void seen(UUID file, Actor actor) {
        var _ = reading.needs(file, actor);
    }

    /** An area of this assessment. */
    @Transactional
    public AreaOpened one(UUID file, UUID id, NeedArea area, Actor actor) {
        var needs = reading.needs(file, actor);
        return opened(needs, needs.one(id), area, actor);
    }

    private AreaOpened opened(NeedsReading.Needs needs, NeedsAssessment one, NeedArea area, Actor actor) {
        var known = new ArrayList<SummaryRow>();
        if (area == NeedArea.SAFETY) {
            known.addAll(danger(needs.at()));
        }
        known.addAll(earlier.about(area, needs.at().head().ids().intake(), actor));
        return new AreaOpened(needs, one, area, List.copyOf(known));
    }

    /** How great the danger is, as it was last judged. */
    private List<SummaryRow> danger(RiskCase at) {
        return dangers.of(at.file()).stream().limit(1).map(look -> row(look, at)).toList();
    }

    private static SummaryRow row(Assessment look, RiskCase at) {
        return SummaryRow.of("risk.danger.level", Words.of(look.level()), Words.said(at.written(look.judged().at())))
                .changedAt(RiskPath.danger(at.head().ids().file()));
    }
}
