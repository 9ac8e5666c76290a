package org.kinward.core.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;

class RevisionTest {

    private static final Criterion SEX = Criterion.of(RecordDimension.SEX);
    private static final Criterion BORDER = Criterion.of(RecordDimension.BORDER);

    @Test
    void saysNothingWhereEveryFigureIsTheSame() {
        var table = table(SEX, List.of("GIRL", "BOY"), 5, 3, 2);

        assertThat(Revision.between(table, table)).isEmpty();
    }

    @Test
    void saysWhatIsAnotherFigureNow() {
        var before = table(SEX, List.of("GIRL", "BOY", "NOT_KNOWN"), 6, 3, 2, 1);
        var now = table(SEX, List.of("GIRL", "BOY"), 7, 3, 4);

        assertThat(Revision.between(before, now)).containsExactly(new Revision(0, List.of(Revision.ALL), 6, 7),
                new Revision(0, List.of("BOY"), 2, 4), new Revision(0, List.of("NOT_KNOWN"), 1, 0));
    }

    @Test
    void comparesAnswersToTheSameQuestionOnly() {
        var before = table(SEX, List.of("GIRL", "BOY"), 5, 3, 2);
        var other = table(BORDER, List.of("WITHIN", "ACROSS"), 5, 3, 2);

        assertThatThrownBy(() -> Revision.between(before, other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CountedTable table(Criterion by, List<String> categories, int... cells) {
        var question = new TableQuestion(Unit.CHILDREN, Set.of(new AgencyId(new UUID(1, 1))),
                List.of(Population.of(new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12)), Happening.RECORDED)),
                List.of(by), Optional.empty());
        return new CountedTable(question, List.of(new Heading(by, categories)),
                List.of(new Counts(new int[]{cells.length}, cells)),
                new Method(Map.of(), List.of(0), List.of(List.of(0))));
    }
}
