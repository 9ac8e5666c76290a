package org.kinward.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;

/** What exports and their files promise, wherever they are kept. */
public abstract class ExportsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final ExportPlan WHOLE = new ExportPlan(Set.of(ExportField.SEX, ExportField.OPENED),
            Optional.of(new ExportPlan.Filter(Happening.CLOSED,
                    new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 6)))),
            Optional.of(new ExportPlan.Aim("A study of schooling", "University of Lomé")));

    /** In the hands of who asks. */
    protected abstract Exports exports();

    protected abstract ExportFiles files();

    /** In the hands of the second person. */
    protected abstract Exports bySecond();

    protected abstract Actor officer();

    protected abstract Actor second();

    @Test
    void keepsOneFromTheFirstPageToTheTakenFile() {
        var id = asked(150);
        var answered = new Export.Answered(second().person(), NOW, true, "");
        var made = new Export.Made(NOW, 150, 3, "a".repeat(64));
        var taken = new Export.Taken(officer().person(), NOW);

        assertThat(bySecond().answer(id, answered)).isTrue();
        assertThat(files().keep(id, made, new byte[]{1, 2, 3})).isTrue();
        assertThat(files().take(id, taken)).contains(new byte[]{1, 2, 3});

        assertThat(exports().find(id)).contains(new Export(id, 1,
                new Export.Begun(officer().agency(), officer().person(), NOW), WHOLE,
                Optional.of(new Export.Asked(NOW, 4, 150)), Optional.of(answered),
                new Export.Handed(Optional.of(made), Optional.of(taken))));
    }

    @Test
    void beginsOneOnce() {
        var id = begun();

        exports().plan(id, WHOLE);
        exports().begin(Export.begun(id, new Export.Begun(officer().agency(), officer().person(), NOW)));

        assertThat(exports().find(id).orElseThrow().plan()).isEqualTo(WHOLE);
    }

    @Test
    void asksForWhatWasShownAndChangesNothingAfterwards() {
        var id = begun();
        exports().plan(id, WHOLE);

        assertThat(exports().ask(id, 0, new Export.Asked(NOW, 4, 50))).isFalse();
        assertThat(exports().ask(id, 1, new Export.Asked(NOW, 4, 50))).isTrue();
        assertThat(exports().plan(id, WHOLE)).isFalse();
        assertThat(exports().ask(id, 1, new Export.Asked(NOW, 4, 50))).isFalse();
    }

    @Test
    void answersMakesAndTakesOnce() {
        var id = asked(150);
        var made = new Export.Made(NOW, 150, 3, "a".repeat(64));
        bySecond().answer(id, new Export.Answered(second().person(), NOW, true, ""));

        assertThat(bySecond().answer(id, new Export.Answered(second().person(), NOW, false, "No"))).isFalse();
        assertThat(files().keep(id, made, new byte[]{1})).isTrue();
        assertThat(files().keep(id, made, new byte[]{2})).isFalse();
        assertThat(files().take(id, new Export.Taken(officer().person(), NOW))).contains(new byte[]{1});
        assertThat(files().take(id, new Export.Taken(officer().person(), NOW))).isEmpty();
    }

    /** What waits for a second person was taken by nobody alone. */
    @Test
    void countsWhatIsAskedForAloneInTheAgency() {
        asked(150);
        var first = asked(60);
        var second = asked(60);

        assertThat(exports().find(first).flatMap(Export::asked)).map(Export.Asked::before).contains(0);
        assertThat(exports().find(second).flatMap(Export::asked)).map(Export.Asked::before).contains(60);
        assertThat(exports().alone(officer().agency(), NOW.minusSeconds(60))).isEqualTo(60);
        assertThat(exports().alone(officer().agency(), NOW)).isZero();
    }

    private ExportId begun() {
        var id = new ExportId(UUID.randomUUID());
        exports().begin(Export.begun(id, new Export.Begun(officer().agency(), officer().person(), NOW)));
        return id;
    }

    private ExportId asked(int rows) {
        var id = begun();
        exports().plan(id, WHOLE);
        exports().ask(id, 1, new Export.Asked(NOW, 4, rows));
        return id;
    }
}
