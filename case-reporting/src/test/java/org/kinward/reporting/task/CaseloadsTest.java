package org.kinward.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.weight.Lives;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Every part of a caseload is the length of its list, on children made by chance with a fixed seed. */
@ReportingTest
class CaseloadsTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;

    @Autowired
    private Caseloads caseloads;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private final Random chance = new Random(94);
    private final Map<Lives, Integer> made = new EnumMap<>(Lives.class);
    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private PersonId ama;

    @BeforeEach
    void aHouse() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        ama = house.person("Ama", "place_member", baobab);
    }

    @Test
    void areAsManyAsTheirListsByHowTheChildrenLive() {
        for (int child = 0; child < 80; child++) {
            live(house.record(new Wanted(baobab, ama, MONDAY.minus(Duration.ofDays(chance.nextInt(40, 400))),
                    "Word" + child)));
        }

        var counts = house.as(efua, () -> caseloads.counts(List.of(ama.value(), efua.value())));

        assertThat(counts).containsOnlyKeys(ama.value());
        assertThat(counts.get(ama.value())).isEqualTo(made);
        assertThat(made).hasSize(3).allSatisfy((lives, children) -> assertThat(whole(lives)).hasSize(children)
                .doesNotHaveDuplicates());
        assertThat(made.get(Lives.IN_A_HOUSE)).as("more than one page").isGreaterThan(Caseloads.MOST);
    }

    @Test
    void areOfThePlacesThatTheActingPersonManagesOnly() {
        live(house.record(new Wanted(baobab, ama, MONDAY.minus(Duration.ofDays(40)), "Word")));
        var yaw = house.person("Yaw", "place_manager", house.place("Lagoon"));

        assertThat(house.as(yaw, () -> caseloads.counts(List.of(ama.value())))).isEmpty();
        assertThat(house.as(ama, () -> caseloads.counts(List.of(ama.value())))).isEmpty();
    }

    /** By chance in the house, handed over, or on the way to a home in another country. */
    private void live(Recorded child) {
        var how = chance.nextInt(4);
        var lives = how < 2 ? Lives.IN_A_HOUSE : how == 2 ? Lives.AT_HOME : Lives.ACROSS_A_BORDER;
        made.merge(lives, 1, Integer::sum);
        if (how > 0) {
            stay(child, how == 2);
        }
        if (how == 3) {
            abroad(child);
        }
    }

    private void stay(Recorded child, boolean left) {
        var at = MONDAY.minus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC);
        database.superuser().sql("""
                insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at, left_at, left_how,
                    left_by, left_written_at) values (gen_random_uuid(), ?, ?, ?, ?, ?, ?::timestamptz, ?, ?::uuid,
                    ?::timestamptz)
                """).params(child.file(), baobab.value(), at, ama.value(), at, left ? at.plusDays(2) : null,
                left ? "HANDED_OVER" : null, left ? ama.value() : null, left ? at.plusDays(2) : null).update();
    }

    private void abroad(Recorded child) {
        var at = MONDAY.minus(Duration.ofDays(9)).atOffset(ZoneOffset.UTC);
        var family = UUID.randomUUID();
        var home = UUID.randomUUID();
        database.superuser().sql("insert into casework.return_family values (?, ?, ?, ?)")
                .params(family, child.file(), ama.value(), at).update();
        database.superuser().sql("""
                insert into casework.return_family_line values (?, 1, 'OTHER_COUNTRY', 'MOTHER', true, 'NOBODY', 'ALL', '', ?, ?)
                """).params(family, ama.value(), at).update();
        database.superuser().sql("insert into casework.return_home values (?, ?, 1, ?, ?)")
                .params(home, child.file(), ama.value(), at).update();
        database.superuser().sql("""
                insert into casework.return_line values (?, 1, ?, 'WITH_PARENTS', ?::date, '{LEAD_WORKER}', 'AGREES',
                    'WE_OURSELVES', '', ?, ?)
                """).params(home, family, at.toLocalDate(), ama.value(), at).update();
    }

    private List<UUID> whole(Lives lives) {
        var seen = new ArrayList<UUID>();
        Optional<TaskPosition> behind = Optional.empty();
        List<CaseloadLine> page;
        do {
            var from = behind;
            page = house.as(efua, () -> caseloads.page(ama, lives, from));
            page.stream().limit(Caseloads.MOST).forEach(line -> seen.add(line.file()));
            behind = Optional.of(page).filter(lines -> lines.size() > Caseloads.MOST)
                    .map(lines -> lines.get(Caseloads.MOST - 1))
                    .map(last -> new TaskPosition(last.opened(), last.file()));
        } while (behind.isPresent());
        return seen;
    }
}
