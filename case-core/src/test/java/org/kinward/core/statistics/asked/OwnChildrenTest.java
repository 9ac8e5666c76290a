package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.Behind;
import org.kinward.core.statistics.table.CountedExamples;
import org.kinward.core.statistics.table.FigureAt;

/** Who may open the children behind a figure. */
class OwnChildrenTest {

    private static final PlaceId ACACIA = new PlaceId(new UUID(3, 1));
    private static final FigureAt GIRLS = new FigureAt(0, List.of("GIRL"));
    private static final Wish WISH = new Wish(Unit.CHILDREN, List.of(CountedExamples.QUARTER),
            List.of(Criterion.of(RecordDimension.SEX)));

    private final List<TableQuestion> asked = new ArrayList<>();
    private final OwnChildren children = new OwnChildren((question, _) -> {
        asked.add(question);
        return new Behind.Found(1, List.of(new UUID(9, 9)));
    });

    @Test
    void aManagerFindsThoseOfTheOwnPlacesAsOfTheSameMoment() {
        var found = children.of(WISH, GIRLS, CountedExamples.TAKEN, somebody(Role.SHELTER_MANAGER));

        assertThat(found.files()).containsExactly(new UUID(9, 9));
        assertThat(asked.getFirst().populations().getFirst().places()).containsExactly(ACACIA);
        assertThat(asked.getFirst().asOf()).contains(CountedExamples.TAKEN);
    }

    @Test
    void nobodyElseFindsAnybody() {
        for (var role : Role.values()) {
            if (role != Role.SHELTER_MANAGER) {
                assertThatThrownBy(() -> children.of(WISH, GIRLS, CountedExamples.TAKEN, somebody(role)))
                        .as(role.name()).isInstanceOf(NotThere.class);
            }
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void aFigureThatTheQuestionDoesNotHaveIsNotThere() {
        var manager = somebody(Role.SHELTER_MANAGER);

        assertThatThrownBy(() -> children.of(WISH, new FigureAt(1, List.of("GIRL")), CountedExamples.TAKEN, manager))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> children.of(WISH, new FigureAt(0, List.of()), CountedExamples.TAKEN, manager))
                .isInstanceOf(NotThere.class);
        assertThat(asked).isEmpty();
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(2, 2)), CountedExamples.AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(ACACIA), Set.of()));
    }
}
