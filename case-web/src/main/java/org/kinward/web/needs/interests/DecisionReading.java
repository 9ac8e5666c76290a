package org.kinward.web.needs.interests;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.decision.Decision;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads the decisions about one child. */
@Component
class DecisionReading {

    private final NeedsReading reading;

    private final Decisions decisions;

    DecisionReading(NeedsReading reading, Decisions decisions) {
        this.reading = reading;
        this.decisions = decisions;
    }

    /** All of them, the newest first. */
    record All(RiskCase at, List<Decision> all, Map<PersonId, String> names) {
    }

    @Transactional
    public All of(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        var all = decisions.of(at.file());
        return new All(at, all, reading.names(all.stream().map(one -> one.decided().writer()).distinct().toList()));
    }
}
