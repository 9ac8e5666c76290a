package org.kinward.web.plan;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.needs.OpenNeed;
import org.kinward.core.needs.OpenNeeds;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.Factors;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.stereotype.Component;

/** Reads what a goal can come from: what the child needs, and what opened the door. */
@Component
public class PlanGrounds {

    private final PlanReading reading;

    private final OpenNeeds needs;

    private final Factors factors;

    PlanGrounds(PlanReading reading, OpenNeeds needs, Factors factors) {
        this.reading = reading;
        this.needs = needs;
        this.factors = factors;
    }

    /** Something that opened the door, in words of the reader's language. */
    public record Door(FactorId id, String text, FactorState state) {

        /** Whether a plan has to say something about it. */
        public boolean isOpen() {
            return !state.allowsClosing();
        }
    }

    /** What was found for one child. */
    public record Grounds(PlanCase at, List<OpenNeed> needs, List<Door> doors) {

        public Grounds {
            needs = List.copyOf(needs);
            doors = List.copyOf(doors);
        }
    }

    @Transactional
    public Grounds of(UUID file, Actor actor) {
        return of(reading.at(file, actor), actor);
    }

    Grounds of(PlanCase at, Actor actor) {
        var words = reading.words(actor);
        var doors = factors.of(at.file()).stream().filter(one -> one.about().kind() == FactorKind.DOOR)
                .map(one -> new Door(one.id(), text(one, words), one.state())).toList();
        return new Grounds(at, needs.openOf(at.file()), doors);
    }

    private static String text(Factor factor, ListedWords words) {
        var what = factor.about().what();
        return what.said().isEmpty() ? words.line(factor.about().kind().list(), what.code())
                .map(line -> words.label(line).text()).orElse(what.code().word()) : what.said();
    }
}
