package org.kinward.core.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Written;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** What every keeper of visits promises. */
public abstract class VisitsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Visits visits();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesBothPagesBackTheNewestVisitFirst() {
        var file = file();
        var first = visit(file, DAY);
        var other = new Listed(Code.OTHER, "A car at night");
        var second = VisitExamples.noticing(visit(file, DAY.plusDays(30)), Set.of(VisitExamples.NEW_PHONE, other),
                Siblings.SOMEBODY_AWAY);
        visits().add(second);
        visits().add(first);
        var heard = VisitExamples.but(first.id(), HowIs.WELL, Map.of(Question.SCHOOL, HowIs.BAD), by());

        assertThat(visits().hear(heard)).isTrue();
        assertThat(visits().hear(VisitExamples.all(first.id(), HowIs.BAD, by()))).isFalse();

        assertThat(visits().of(file)).containsExactly(new WholeVisit(second, Optional.empty(), false),
                new WholeVisit(first, Optional.of(heard), false));
        assertThat(visits().find(second.id())).map(WholeVisit::visit).contains(second);
    }

    @Test
    void keepsOnceThatSomebodyIsBack() {
        var visit = visit(file(), DAY);
        visits().add(visit);

        assertThat(visits().back(visit.id(), by())).isTrue();
        assertThat(visits().back(visit.id(), by())).isFalse();

        assertThat(visits().find(visit.id())).contains(new WholeVisit(visit, Optional.empty(), true));
    }

    private Visit visit(CaseFileId file, LocalDate on) {
        return VisitExamples.visit(file, Optional.empty(), VisitExamples.met(on, HowSeen.SEEN_ALONE), by());
    }

    private Written by() {
        return new Written(worker(), NOW);
    }
}
