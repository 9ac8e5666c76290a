package org.kinward.web.intake.choice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.kinward.core.intake.Intake;
import org.kinward.reporting.access.Surroundings;
import org.kinward.reporting.access.SurroundingsFinder;
import org.kinward.web.intake.reading.Choosable;
import org.kinward.web.intake.reading.Ground;
import org.springframework.stereotype.Component;

/** Day, clock and lists of the place that an intake belongs to. */
@Component
public class Grounds {

    private final SurroundingsFinder finder;
    private final Clock clock;

    Grounds(SurroundingsFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    public Ground of(Intake intake) {
        var around = finder.of(intake.home().agency(), intake.home().place());
        var today = LocalDate.ofInstant(clock.instant(), around.zone());
        return new Ground(today, around.zone(),
                new Choosable(lines(around.people()), lines(around.rooms()), lines(around.places())),
                around.statement());
    }

    private static List<Choosable.Line> lines(List<Surroundings.Named> named) {
        return named.stream().map(one -> new Choosable.Line(one.id(), one.name())).toList();
    }
}
