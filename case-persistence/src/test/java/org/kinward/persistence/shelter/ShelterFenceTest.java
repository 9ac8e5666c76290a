package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.count.CountId;
import org.kinward.core.shelter.count.CountLine;
import org.kinward.core.shelter.count.HeadCount;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.core.shelter.count.Round;
import org.kinward.core.shelter.missing.LastSeen;
import org.kinward.core.shelter.missing.Search;
import org.kinward.core.shelter.missing.SearchId;
import org.kinward.core.shelter.missing.Searches;
import org.kinward.core.shelter.note.ShiftNotes;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Who is expected, whom the fence lets write, and what the tables refuse whoever asks. */
@PersistenceTest
@Import(ContractPlace.class)
class ShelterFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Stays stays;
    @Autowired
    private HeadCounts counts;
    @Autowired
    private ShiftNotes notes;
    @Autowired
    private Searches searches;
    @Autowired
    private TestDatabase database;

    private CaseFileId file = CaseFileId.fresh();
    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(UUID.randomUUID());

    @BeforeEach
    void aRecord() {
        file = place.fileOf(place.worker());
        child = place.seen(file).intake();
        house = place.seen(file).home().place();
    }

    /** A draft counts, a record without an arrival counts; who has left, or lives elsewhere, does not. */
    @Test
    void expectsEverybodyUntilSomebodySaysOtherwise() {
        var draft = place.draft(NOW);
        assertThat(hers().expected(house)).contains(draft.id(), child);
        var stay = stay();
        his().add(stay);
        assertThat(hers().expected(house)).contains(child);

        his().leave(stay.left(new Stay.Departure(Stay.Way.HANDED_OVER, NOW, place.manager(), NOW)));

        assertThat(hers().expected(house)).contains(draft.id()).doesNotContain(child);
    }

    @Test
    void keepsOneCountOfARound() {
        var round = new Round(house, LocalDate.of(2026, 11, 25), Round.Half.NIGHT);
        var first = count(round, 1, "");

        assertThat(hers().add(first)).isTrue();
        assertThat(hers().add(count(round, 1, ""))).isFalse();
        var again = count(round, 2, "He slept in the kitchen");
        assertThat(hers().add(again)).isTrue();

        assertThat(hers().last(round)).contains(again);
        assertThat(hers().lastSeen(child)).contains(NOW);
        var corrected = new HeadCount(new CountId(UUID.randomUUID()), round, List.of(),
                new HeadCount.Which(3, "It was another boy"), place.manager(), NOW);
        assertThat(hers().add(corrected)).isTrue();
        assertThat(hers().lastSeen(child)).as("what was corrected was not seen").isEmpty();
        assertThat(place.as(place.worker(), HeadCounts.class, counts).last(round))
                .as("the lead worker is not of the house").isEmpty();
    }

    @Test
    void remembersUntilWhenEachPersonHasRead() {
        var hersToRead = place.hold(ShiftNotes.class, notes);
        hersToRead.read(house, place.manager(), NOW.minusSeconds(60));
        hersToRead.read(house, place.manager(), NOW);

        assertThat(hersToRead.readUntil(house, place.manager())).contains(NOW);
        assertThatThrownBy(() -> hersToRead.read(house, place.worker(), NOW)).isInstanceOf(DataAccessException.class);
    }

    /** Only a manager ends a search without a child; the lead worker may say everything else. */
    @Test
    void letsOnlyAManagerDecideThatAChildIsNotFound() {
        var leads = place.as(place.worker(), Searches.class, searches);
        var search = new Search.Open(SearchId.fresh(), child, new Search.Begun(house, place.worker(), NOW),
                List.of(new LastSeen(NOW, "", place.worker(), NOW)), List.of());
        leads.add(search);

        assertThatThrownBy(() -> leads.end(search.ended(
                new Search.End(Search.Way.NOT_FOUND, "weeks have passed", place.worker(), NOW))))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
        assertThat(place.hold(Searches.class, searches).end(search.ended(
                new Search.End(Search.Way.NOT_FOUND, "weeks have passed", place.manager(), NOW)))).isTrue();
    }

    /** What the use case refuses, the table refuses as well. */
    @Test
    void refusesADepartureBeforeTheArrivalAndTwoStaysAtOnce() {
        his().add(stay());
        var again = "insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at) "
                + "select gen_random_uuid(), case_file_id, place_id, arrived_at, arrived_by, written_at "
                + "from casework.stay where case_file_id = ?";
        var before = "update casework.stay set left_at = arrived_at - interval '1 second', left_how = 'HANDED_OVER', "
                + "left_by = arrived_by, left_written_at = now() where case_file_id = ?";

        assertThatThrownBy(() -> database.superuser().sql(again).param(file.value()).update()).rootCause()
                .hasMessageContaining("stay_one_house_at_a_time");
        assertThatThrownBy(() -> database.superuser().sql(before).param(file.value()).update()).rootCause()
                .hasMessageContaining("stay_leaves_after_arrival");
    }

    /** Nobody makes a child vanish that somebody has seen, and nobody but the manager makes one vanish at all. */
    @Test
    void takesAnArrivalBackOnlyForTheManagerSoonWithAReasonAndWithoutATrace() {
        var stay = stay();
        his().add(stay);
        var mine = stay.neverWas(place.worker(), NOW, Said.why("The wrong child"));
        assertThatThrownBy(() -> place.as(place.worker(), Stays.class, stays).leave(mine)).rootCause()
                .hasMessageContaining("row-level security");
        refused(stay, NOW.plusSeconds(60), "", "somebody says why");
        refused(stay, NOW.plus(25, ChronoUnit.HOURS), "The wrong child", "more than a day ago");
        assertThat(his().hasTraces(stay.id())).isFalse();
        assertThat(hers().add(count(new Round(house, LocalDate.of(2026, 11, 24), Round.Half.NIGHT), 1, ""))).isTrue();

        assertThat(his().hasTraces(stay.id())).isTrue();
        assertThat(his().wasSeen(file)).isTrue();
        refused(stay, NOW.plusSeconds(60), "The wrong child", "the child was there");
    }

    private void refused(Stay.Here stay, Instant at, String why, String says) {
        var left = stay.neverWas(place.manager(), at, Said.why(why));
        assertThatThrownBy(() -> his().leave(left)).rootCause().hasMessageContaining("stay_was_never: ")
                .hasMessageContaining(says);
    }

    /** A child that was counted before anybody wrote when it came does not live elsewhere by a word. */
    @Test
    void doesNotLetAChildThatWasCountedLiveElsewhere() {
        assertThat(hers().add(count(new Round(house, LocalDate.of(2026, 11, 23), Round.Half.NIGHT), 1, ""))).isTrue();
        var never = new Stay.Here(new StayId(UUID.randomUUID()), file,
                new Stay.Arrived(house, NOW, place.manager(), NOW),
                List.of(new Stay.InRoom(Optional.empty(), place.manager(), NOW)));
        his().add(never);

        assertThatThrownBy(() -> his().leave(never.neverWas(place.manager(), NOW, Said.NOTHING))).rootCause()
                .hasMessageContaining("stay_was_never: this child was seen");
    }

    @Test
    void letsNobodyGoWithoutAWordOrWithoutTheManager() {
        var stay = stay();
        his().add(stay);
        assertThatThrownBy(() -> his()
                .leave(stay.left(new Stay.Departure(Stay.Way.OWN_DECISION, NOW, place.manager(), NOW)))).rootCause()
                .hasMessageContaining("stay_own_decision: in its own words");
        var said = new Said("I go to my aunt", Optional.of(Said.GoesTo.FAMILY));

        assertThatThrownBy(() -> place.as(place.worker(), Stays.class, stays)
                .leave(stay.left(new Stay.Departure(Stay.Way.OWN_DECISION, NOW, place.worker(), NOW, said))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private HeadCounts hers() {
        return place.hold(HeadCounts.class, counts);
    }

    private Stays his() {
        return place.hold(Stays.class, stays);
    }

    private Stay.Here stay() {
        return new Stay.Here(new StayId(UUID.randomUUID()), file,
                new Stay.Arrived(house, NOW.minusSeconds(60), place.manager(), NOW),
                List.of(new Stay.InRoom(Optional.empty(), place.manager(), NOW)));
    }

    private HeadCount count(Round round, int number, String reason) {
        return new HeadCount(new CountId(UUID.randomUUID()), round, List.of(CountLine.seen(child)),
                new HeadCount.Which(number, reason), place.manager(), NOW);
    }
}
