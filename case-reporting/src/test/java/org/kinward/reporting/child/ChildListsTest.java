package org.kinward.reporting.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.child.Sex;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@ReportingTest
class ChildListsTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;

    @Autowired
    private ChildLists lists;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private PersonId ama;

    @BeforeEach
    void twoPlaces() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        ama = house.person("Ama", "place_member", baobab);
    }

    @Test
    void saysWhatACardMaySayInOneStatement() {
        var child = house.girl(new Wanted(baobab, ama, MONDAY, "Heron"), 14);

        var line = house.as(efua, () -> lists.page(at(baobab))).lines().getFirst();

        assertThat(line.reference()).isEqualTo(child.reference());
        assertThat(line.callWord()).contains("Heron");
        assertThat(line.seenAs().sex()).contains(Sex.GIRL);
        assertThat(line.seenAs().age()).contains(new AgeNow(14, 14, 14, false));
        assertThat(line.where().place()).contains("Baobab");
        assertThat(line.worker()).contains("Ama");
    }

    @Test
    void goesThroughAllChildrenOnceThoughNewOnesComeMeanwhile() {
        var all = IntStream.range(0, 60).mapToObj(i -> house.record(
                new Wanted(baobab, ama, MONDAY.minus(Duration.ofMinutes(i / 2)), "")).file()).toList();
        var seen = new ArrayList<UUID>();
        var asked = at(baobab);

        for (Optional<ListPosition> next = Optional.empty(); seen.isEmpty() || next.isPresent();) {
            var page = house.as(efua, pageOf(next.map(asked::behind).orElse(asked)));
            page.lines().forEach(line -> seen.add(line.file()));
            house.record(new Wanted(baobab, ama, MONDAY.plusSeconds(seen.size()), ""));
            next = page.next();
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(60).containsAll(all);
    }

    @Test
    void goesTheOtherWayRoundToo() {
        var old = house.record(new Wanted(baobab, ama, MONDAY.minus(Duration.ofDays(9)), "")).file();
        IntStream.range(0, 30).forEach(i -> house.record(new Wanted(baobab, ama, MONDAY.minusSeconds(i), "")));

        var first = house.as(efua, () -> lists.page(at(baobab).sorted(ListSort.OLDEST)));
        var second = house.as(efua, pageOf(at(baobab).sorted(ListSort.OLDEST).behind(first.next().orElseThrow())));

        assertThat(first.lines().getFirst().file()).isEqualTo(old);
        assertThat(second.lines()).hasSize(6);
    }

    @Test
    void isNarrowedBySexAgeDaysHearingAndWorker() {
        var young = house.girl(new Wanted(baobab, ama, MONDAY, ""), 9);
        var older = house.girl(new Wanted(baobab, null, MONDAY.minus(Duration.ofDays(40)), ""), 15);
        var unknown = house.record(new Wanted(baobab, ama, MONDAY, ""));
        house.task(young, "HEAR_CHILD", MONDAY.minusSeconds(60));

        assertThat(narrowed(filter(Sex.GIRL, AgeBand.FROM_6_TO_11, false, false))).containsExactly(young.file());
        assertThat(narrowed(filter(null, AgeBand.NOT_KNOWN, false, false))).containsExactly(unknown.file());
        assertThat(narrowed(filter(null, null, true, false))).containsExactly(young.file());
        assertThat(narrowed(filter(null, null, false, true))).containsExactly(older.file());
        var october = MONDAY.atOffset(java.time.ZoneOffset.UTC).toLocalDate().minusDays(40);
        assertThat(narrowed(new ListFilter(Optional.empty(), Optional.empty(), Optional.of(october),
                Optional.of(october), false, false))).containsExactly(older.file());
    }

    @Test
    void hasNothingOfOthersWhateverIsAsked() {
        var child = house.record(new Wanted(baobab, ama, MONDAY, "Heron"));
        var teak = house.place("Teak");
        var otherManager = house.person("Mawuli", "place_manager", teak);
        var otherAgency = new House(database, manager).person("Nang", "place_manager", baobab);
        var offShift = house.person("Kossi", "place_member", baobab);

        for (PersonId stranger : Set.of(otherManager, offShift)) {
            assertThat(house.as(stranger, () -> lists.page(at(baobab))).lines()).isEmpty();
            assertThat(house.as(stranger, () -> lists.withNumbers(Set.of(child.reference())))).isEmpty();
            assertThat(house.as(stranger, () -> lists.withFiles(Set.of(child.file())))).isEmpty();
            assertThat(
                    house.as(stranger, () -> lists.withCallWordOr("heron", Set.of(baobab), Set.of(child.reference()))))
                    .isEmpty();
        }
        assertThat(house.as(otherAgency, () -> lists.withNumbers(Set.of(child.reference())))).hasSize(1);
    }

    @Test
    void leaksOnceTheFenceIsTakenAway() {
        var child = house.record(new Wanted(baobab, ama, MONDAY, ""));
        var stranger = house.person("Kossi", "", baobab);
        var files = new HashSet<>(Set.of(child.file()));

        database.superuser().sql("alter table casework.case_file disable row level security").update();
        var leaked = house.as(stranger, () -> lists.withFiles(files));
        database.superuser().sql("alter table casework.case_file enable row level security").update();

        assertThat(leaked).hasSize(1);
        assertThat(house.as(stranger, () -> lists.withFiles(files))).isEmpty();
    }

    @Test
    void readsNothingOutsideTheTransactionThatWritesDownWhoLooked() {
        assertThatThrownBy(() -> lists.page(at(baobab))).isInstanceOf(IllegalTransactionStateException.class);
    }

    private Set<UUID> narrowed(ListFilter filter) {
        var lines = house.as(efua, pageOf(at(baobab).narrowedBy(filter))).lines();
        return new HashSet<>(lines.stream().map(ChildLine::file).toList());
    }

    private java.util.function.Supplier<LinesPage> pageOf(ListAsked asked) {
        return () -> lists.page(asked);
    }

    private static ListFilter filter(Sex sex, AgeBand band, boolean overdue, boolean without) {
        return new ListFilter(Optional.ofNullable(sex), Optional.ofNullable(band), Optional.empty(), Optional.empty(),
                overdue, without);
    }

    private static ListAsked at(PlaceId place) {
        return ListAsked.firstOf(new ListScope.AtPlace(place));
    }
}
