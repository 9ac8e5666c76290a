package org.kinward.core.shelter.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.stay.ArrivalMoves;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.InMemoryRooms;
import org.kinward.core.shelter.stay.InMemoryStays;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.core.shelter.term.InMemoryHouseTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A child that is not where expected: who is told by when counts from when it was last seen, whoever types when. */
class SearchMovesTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final InMemorySearches searches = new InMemorySearches();
    private final InMemoryStays stays = new InMemoryStays();
    private final InMemoryHouseTerms terms = new InMemoryHouseTerms();
    private final SearchMoves moves = new SearchMoves(searches, house.moves, terms);
    private final BeginSearch begin = new BeginSearch(moves);
    private final GoOnSearching goOn = new GoOnSearching(moves);
    private final EndSearch end = new EndSearch(moves, new EndOfStay(stays, house.lake.moves), house.lake.files);

    @Test
    void countsItsHoursFromWhenTheChildWasLastSeen() {
        begin(NOON.minusSeconds(1800));
        assertThat(due()).isEqualTo(NOON.minusSeconds(1800));
        take(Step.HOUSE_SEARCHED);
        take(Step.MANAGER_TOLD);
        assertThat(due()).isEqualTo(NOON.plusSeconds(1800));

        var seen = new LastSeen(NOON.minus(Duration.ofHours(3)), "a red shirt", house.kossi.person(), NOON);
        assertThat(goOn.say(house.lake.intake(), 1, seen, house.kossi)).isEqualTo(GoOnSearching.Outcome.WRITTEN);

        assertThat(due()).as("one hour after that").isEqualTo(NOON.minus(Duration.ofHours(2)));
        assertThat(goOn.say(house.lake.intake(), 1, new LastSeen(NOON, "", house.kossi.person(), NOON), house.kossi))
                .isEqualTo(GoOnSearching.Outcome.WRITTEN_BEFORE);
    }

    @Test
    void takesTheHoursThatTheAgencyHasSet() {
        var times = new HouseTimes(new HouseTimes.Missing(2, 4, 12), 48, 14, HouseTimes.SHIPPED.stays(), 16);
        terms.set(new AgencySetting.Set<>(times, house.kossi.person(), NOON), terms.current().revision());
        begin(NOON);
        take(Step.HOUSE_SEARCHED);
        take(Step.MANAGER_TOLD);
        assertThat(due()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        take(Step.POLICE_TOLD);
        take(Step.LEAD_WORKER_TOLD);
        assertThat(due()).isEqualTo(NOON.plus(Duration.ofHours(4)));
        take(Step.AUTHORITY_TOLD);
        take(Step.WHO_MAY_KNOW_TOLD);
        assertThat(due()).isEqualTo(NOON.plus(Duration.ofHours(12)));
    }

    @Test
    void keepsTheHoursThatHeldWhenItWasBegun() {
        begin(NOON);
        var times = new HouseTimes(new HouseTimes.Missing(2, 4, 12), 48, 14, HouseTimes.SHIPPED.stays(), 16);
        terms.set(new AgencySetting.Set<>(times, house.kossi.person(), NOON.plusSeconds(1)),
                terms.current().revision());

        take(Step.HOUSE_SEARCHED);
        take(Step.MANAGER_TOLD);

        assertThat(due()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(terms.heldAt(NOON)).isEqualTo(HouseTimes.SHIPPED);
        assertThat(terms.heldAt(NOON.plusSeconds(1))).isEqualTo(times);
    }

    @Test
    void takesEachStepOnceAndSaysWhyItCouldNotBeDone() {
        begin(NOON);
        assertThat(take(Step.POLICE_TOLD)).isEqualTo(GoOnSearching.Outcome.WRITTEN);
        assertThat(take(Step.POLICE_TOLD)).as("the same again").isEqualTo(GoOnSearching.Outcome.WRITTEN);
        var other = new StepTaken(Step.POLICE_TOLD, StepTaken.Came.DONE, "again", house.kossi.person(), NOON);

        assertThat(goOn.take(house.lake.intake(), other, house.kossi)).isEqualTo(GoOnSearching.Outcome.WRITTEN_BEFORE);
        assertThatThrownBy(
                () -> new StepTaken(Step.POLICE_TOLD, StepTaken.Came.NOT_POSSIBLE, " ", house.kossi.person(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(goOn.take(house.boy, other, house.kossi)).isEqualTo(GoOnSearching.Outcome.NOT_THERE);
    }

    @Test
    void isHeardWhenItIsThereAgain() {
        begin(NOON);

        assertThat(end(Search.Way.CAME_BACK, "", house.kossi)).isEqualTo(EndSearch.Outcome.ENDED);
        assertThat(end(Search.Way.FOUND, "", house.kossi)).isEqualTo(EndSearch.Outcome.ENDED_BEFORE);

        assertThat(house.lake.open(TaskKind.SEARCH_CHILD)).isEmpty();
        assertThat(house.lake.open(TaskKind.HEAR_CHILD)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofHours(24)));
        assertThat(begin(NOON)).as("it can be missed again").isEqualTo(BeginSearch.Outcome.BEGUN);
    }

    /** Not found is a manager's decision, and the only end that ends a stay. */
    @Test
    void endsTheStayOnlyWhenAManagerDecidesThatTheChildIsNotFound() {
        new ArriveInHouse(stays, new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
                new ArrivalMoves(house.lake.moves, new InMemoryHouseTerms())).arrive(
                        new ArriveInHouse.Request(
                                new StayId(UUID.randomUUID()), house.lake.file, NOON.minusSeconds(60),
                                Optional.empty()),
                        house.kossi, NOON);
        begin(NOON.minusSeconds(30));

        assertThat(end(Search.Way.NOT_FOUND, "Searched for weeks", house.kossi))
                .isEqualTo(EndSearch.Outcome.FOR_A_MANAGER);
        assertThat(end(Search.Way.NOT_FOUND, "Searched for weeks", house.lake.mensah))
                .isEqualTo(EndSearch.Outcome.ENDED);

        var left = (Stay.Left) stays.of(house.lake.file).getFirst();
        assertThat(left.departure().how()).isEqualTo(Stay.Way.MISSING);
        assertThat(left.departure().at()).isEqualTo(NOON.minusSeconds(30));
        assertThat(house.lake.open(TaskKind.HEAR_CHILD)).isEmpty();
    }

    @Test
    void isNotThereForStrangers() {
        assertThat(begin.begin(house.boy, new BeginSearch.Seen(NOON, NOON), house.stranger()))
                .isEqualTo(BeginSearch.Outcome.NOT_THERE);
        assertThat(begin.begin(house.boy, new BeginSearch.Seen(NOON, NOON), house.kossi))
                .isEqualTo(BeginSearch.Outcome.BEGUN);
    }

    /** One urgent task as long as a child is searched for, always with the hour of the first step not taken; none after. */
    @Property(tries = 200)
    void keepWhatTheyPromise(@ForAll @Size(max = 16) List<@IntRange(min = 0, max = 9) Integer> what,
            @ForAll @Size(16) List<@IntRange(min = 0, max = 2000) Integer> minutes) {
        for (int i = 0; i < what.size(); i++) {
            var at = NOON.minusSeconds(60L * minutes.get(i));
            var shown = open().map(one -> one.seen().size()).orElse(0);
            switch (what.get(i)) {
                case 0 -> begin(at);
                case 1 -> goOn.say(house.lake.intake(), shown, new LastSeen(at, "", house.kossi.person(), NOON),
                        house.kossi);
                case 2 -> end(Search.Way.FOUND, "", house.kossi);
                default -> take(Step.values()[what.get(i) - 3]);
            }
            var tasks = house.lake.open(TaskKind.SEARCH_CHILD);
            assertThat(tasks).hasSize(open().isPresent() ? 1 : 0);
            var times = terms.current().value().missing();
            open().flatMap(one -> one.next(times).map(step -> one.due(step, times)))
                    .ifPresent(due -> assertThat(due()).isEqualTo(due));
        }
    }

    private Optional<Search.Open> open() {
        return moves.open(house.lake.intake());
    }

    private Instant due() {
        return house.lake.open(TaskKind.SEARCH_CHILD).getFirst().due();
    }

    private BeginSearch.Outcome begin(Instant seen) {
        return begin.begin(house.lake.intake(), new BeginSearch.Seen(seen, NOON), house.kossi);
    }

    private GoOnSearching.Outcome take(Step step) {
        return goOn.take(house.lake.intake(),
                new StepTaken(step, StepTaken.Came.DONE, "", house.kossi.person(), NOON), house.kossi);
    }

    private EndSearch.Outcome end(Search.Way how, String words, Actor by) {
        return end.end(house.lake.intake(), new Search.End(how, words, by.person(), NOON), by);
    }
}
