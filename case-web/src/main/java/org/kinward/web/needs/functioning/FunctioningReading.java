package org.kinward.web.needs.functioning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.functioning.Functioning;
import org.kinward.core.needs.functioning.Functionings;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.risk.RiskCase;
import org.springframework.stereotype.Component;

/** Reads what carers said about one child. */
@Component
class FunctioningReading {

    private final NeedsReading reading;

    private final Functionings functionings;

    FunctioningReading(NeedsReading reading, Functionings functionings) {
        this.reading = reading;
        this.functionings = functionings;
    }

    /** Every time, the newest first. */
    record All(RiskCase at, List<Functioning> all, Map<PersonId, String> names) {
    }

    @Transactional
    public All of(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        var all = functionings.of(at.file());
        return new All(at, all, reading.names(all.stream().map(one -> one.asked().by()).distinct().toList()));
    }
}
