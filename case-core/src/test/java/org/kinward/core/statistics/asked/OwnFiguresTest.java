package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Counts;
import org.kinward.core.statistics.table.Heading;
import org.kinward.core.statistics.table.Method;
import org.kinward.core.statistics.table.TableOutcome;

/** Who sees exact figures, and of whom. */
class OwnFiguresTest {

    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final PlaceId ACACIA = new PlaceId(new UUID(3, 1));
    private static final PlaceId CEDAR = new PlaceId(new UUID(3, 2));
    private static final Period MARCH = new Period(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    private final List<TableQuestion> asked = new ArrayList<>();
    private int categories = 1;
    private final OwnFigures figures = new OwnFigures(this::count);

    @Test
    void aDataOfficerSeesThoseOfTheOwnAgency() {
        figures.count(wish(Set.of()), somebody(Set.of(), Role.DATA_OFFICER));

        assertThat(asked.getFirst().agencies()).containsExactly(AGENCY);
        assertThat(asked.getFirst().populations().getFirst().places()).isEmpty();
    }

    @Test
    void aManagerSeesThoseOfTheOwnPlacesAndNoOthers() {
        var manager = somebody(Set.of(ACACIA), Role.SHELTER_MANAGER);

        figures.count(wish(Set.of()), manager);

        assertThat(asked.getFirst().populations().getFirst().places()).containsExactly(ACACIA);
        assertThatThrownBy(() -> figures.count(wish(Set.of(ACACIA, CEDAR)), manager)).isInstanceOf(NotThere.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aManagerWithoutAPlaceSeesNobody() {
        var without = somebody(Set.of(), Role.SHELTER_MANAGER);

        assertThatThrownBy(() -> figures.count(wish(Set.of()), without)).isInstanceOf(NotThere.class);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"DATA_OFFICER", "SHELTER_MANAGER"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseSeesAny(Role role) {
        assertThatThrownBy(() -> figures.count(wish(Set.of()), somebody(Set.of(ACACIA), role)))
                .isInstanceOf(NotThere.class);

        assertThat(asked).isEmpty();
    }

    @Test
    void whatCourtsDidIsNotForWhoManagesPlaces() {
        var manager = somebody(Set.of(ACACIA), Role.SHELTER_MANAGER);
        var narrowed = new Wish(Unit.CHILDREN, List.of(new Population(MARCH, Happening.RECORDED, Set.of(),
                List.of(new Narrowing(RecordDimension.LAW, Set.of("TRAFFICKING"))))),
                List.of(Criterion.of(RecordDimension.SEX)));
        var courts = new Wish(Unit.CHILDREN, narrowed.populations(), List.of(Criterion.of(RecordDimension.LEGAL)));

        assertThatThrownBy(() -> figures.count(courts, manager)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> figures.count(narrowed, manager)).isInstanceOf(NotThere.class);
        assertThat(asked).isEmpty();
        assertThat(figures.count(courts, somebody(Set.of(), Role.DATA_OFFICER)))
                .isInstanceOf(TableOutcome.Counted.class);
    }

    @Test
    void refusesWhatNobodyCanReadOnAPage() {
        var officer = somebody(Set.of(), Role.DATA_OFFICER);
        categories = OwnFigures.MOST_CELLS - 1;
        assertThat(figures.count(wish(Set.of()), officer)).isInstanceOf(TableOutcome.Counted.class);

        categories = OwnFigures.MOST_CELLS;

        assertThat(figures.count(wish(Set.of()), officer))
                .isEqualTo(new TableOutcome.TooManyCells(OwnFigures.MOST_CELLS + 1L));
    }

    @Test
    void severalAreOfTheSamePlacesAsOne() {
        var manager = somebody(Set.of(ACACIA), Role.SHELTER_MANAGER);

        assertThat(figures.each(List.of(wish(Set.of()), wish(Set.of(ACACIA))), manager)).hasSize(2);

        assertThat(asked).allMatch(question -> question.populations().getFirst().places().equals(Set.of(ACACIA)));
        assertThatThrownBy(() -> figures.each(List.of(wish(Set.of()), wish(Set.of(CEDAR))), manager))
                .isInstanceOf(NotThere.class);
        assertThat(asked).hasSize(2);
    }

    @Test
    void saysOfWhomTheFiguresAre() {
        assertThat(OwnFigures.ofWhom(somebody(Set.of(ACACIA), Role.SHELTER_MANAGER))).containsExactly(ACACIA.value());
        assertThat(OwnFigures.ofWhom(somebody(Set.of(), Role.DATA_OFFICER))).containsExactly(AGENCY.value());
    }

    private TableOutcome count(TableQuestion question) {
        asked.add(question);
        var heading = new Heading(question.by().getFirst(),
                IntStream.range(0, categories).mapToObj(Integer::toString).toList());
        var counts = new Counts(new int[]{categories + 1}, new int[categories + 1]);
        return new TableOutcome.Counted(new CountedTable(question, List.of(heading), List.of(counts),
                new Method(Map.of(AGENCY, Instant.EPOCH), List.of(0), List.of(List.of(0)))));
    }

    private static Wish wish(Set<PlaceId> places) {
        return new Wish(Unit.CHILDREN, List.of(new Population(MARCH, Happening.RECORDED, places, List.of())),
                List.of(Criterion.of(RecordDimension.SEX)));
    }

    private static Actor somebody(Set<PlaceId> managed, Role role) {
        return new Actor(new PersonId(new UUID(2, 2)), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), managed, Set.of()));
    }
}
