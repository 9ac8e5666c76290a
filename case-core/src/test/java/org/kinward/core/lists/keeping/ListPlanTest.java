package org.kinward.core.lists.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinward.core.lists.keeping.ListExamples.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.Revision;

class ListPlanTest {

    private static final OwnList NOW = new OwnList(CodeList.RECRUITER, Revision.NEW, ListExamples.recruiters());

    @Test
    void saysRowByRowWhatWouldChange() {
        var plan = ListPlan.of(NOW,
                List.of(row(2, "MOTHER", "mother", "mère"), row(3, "DRIVER", "driver", "conducteur"),
                        row(4, "", "pilot", "pilote"),
                        new ListRow(5, "OTHER", Optional.of(words("other (say)", "autre (préciser)")), false)));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.rows()).extracting(ListPlan.Planned::row, row -> row.change().kind()).containsExactly(
                tuple(3, ListChange.Kind.REWORDED),
                tuple(4, ListChange.Kind.ADDED));
    }

    @Test
    void findsWhatIsWrongInARow() {
        var plan = ListPlan.of(NOW, List.of(row(2, "no code", "a", "b"), row(3, "NOT_KNOWN", "c", "d"),
                row(4, "DRIVER", "driver", "chauffeur"), row(5, "DRIVER", "driver", "chauffeur"),
                row(6, "PILOT", "Mother", ""), new ListRow(7, "OTHER", Optional.of(words("e", "f")), true)));

        assertThat(plan.problems()).containsExactly(wrong(2, ListRow.Column.CODE, ListRefusal.CODE_WRONG),
                wrong(3, ListRow.Column.CODE, ListRefusal.CODE_RESERVED),
                wrong(5, ListRow.Column.CODE, ListRefusal.CODE_TAKEN),
                wrong(7, ListRow.Column.RETIRED, ListRefusal.OTHER_STAYS),
                wrong(6, ListRow.Column.ENGLISH, ListRefusal.LABEL_TAKEN));
    }

    @Test
    void letsLabelsChangePlaces() {
        var plan = ListPlan.of(NOW,
                List.of(row(2, "MOTHER", "driver", "chauffeur"), row(3, "DRIVER", "mother", "mère")));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.rows()).hasSize(2);
    }

    @Test
    void endsWhereAListIsFull() {
        var many = IntStream.range(0, NOW.list().most()).mapToObj(row -> row(row + 2, "", "line " + row, "")).toList();

        assertThat(ListPlan.of(NOW, many).problems()).hasSize(NOW.lines().size())
                .allMatch(problem -> problem.why() == ListRefusal.FULL);
    }

    @Test
    void movesEveryLineWhereTwoStandAtOnePlace() {
        var twins = Stream.of("A", "B", "C").map(code -> ListExamples.shipped(code, words(code, code), 10)).toList();

        var moved = Places.moved(new OwnList(CodeList.CARE, Revision.NEW, twins), twins.get(2).code(), true);

        assertThat(moved.orElseThrow()).extracting(line -> line.code().word(), OwnLine::place).containsExactly(
                tuple("C", 20), tuple("B", 30));
    }

    private static ListRow row(int number, String code, String english, String french) {
        return new ListRow(number, code, Optional.of(words(english, french)), false);
    }

    private static ListRow.Problem wrong(int row, ListRow.Column column, ListRefusal why) {
        return new ListRow.Problem(row, column, why);
    }
}
