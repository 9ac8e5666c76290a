package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.plan.WhatIsMissing;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.wish.Wishes;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The list of prepared returns says of each what the page of the child says, but for consent to contact: one rule, by chance. */
@ReportingTest
class StillMissingTest {

    private static final OffsetDateTime MONDAY = ReportingTest.Floor.MONDAY.atOffset(ZoneOffset.UTC);
    private static final int CHILDREN = 60;

    @Autowired
    private Reviews reviews;
    @Autowired
    private Families families;
    @Autowired
    private Wishes wishes;
    @Autowired
    private ReturnSteps steps;
    @Autowired
    private Decisions decisions;
    @Autowired
    private Returns returns;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private final Random chance = new Random(30);
    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private PersonId ama;

    @BeforeEach
    void aPlace() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        ama = house.person("Ama", "place_member", baobab);
    }

    @Test
    void isWhatThePageOfTheChildSays() {
        for (int child = 0; child < CHILDREN; child++) {
            prepare(house.record(new Wanted(baobab, ama, MONDAY.minusDays(60).toInstant(), "Word" + child)));
        }

        var lines = PageBehindPage.of(behind -> house.as(efua, () -> reviews.page(ReviewFigure.RETURN_WAITS, behind)),
                ReviewLine::position);

        var seen = new HashSet<Enum<?>>();
        assertThat(lines).hasSize(CHILDREN).allSatisfy(line -> {
            assertThat(line.why()).as("in the order in which it is done")
                    .containsExactlyElementsOf(ofThePage(line.child().file().orElseThrow()).stream().sorted().toList());
            seen.addAll(line.why());
        });
        assertThat(seen).as("everything was missing for somebody").hasSize(Missing.values().length - 1)
                .doesNotContain(Missing.CONTACT_NOT_AGREED);
    }

    private Set<Missing> ofThePage(UUID file) {
        var looks = new WhatIsMissing(new WhatIsMissing.Known(families, wishes, steps), decisions, (_, _) -> true);
        return house.as(efua, () -> looks.of(returns.of(new CaseFileId(file)).getFirst(),
                new AtAgency(efua, MONDAY.toInstant(), ZoneOffset.UTC)));
    }

    private void prepare(Recorded child) {
        var home = family(child);
        var other = family(child);
        for (int number = 1; number <= chance.nextInt(4); number++) {
            insert("casework.return_wish values (?, ?, ?::date, ?, ?, '', ?, ?)", child.file(), number, day(20),
                    chance.nextInt(4) > 0, one("TO_GO", "TO_GO", "NOT_TO_GO", "NOT_SURE"), ama.value(), MONDAY);
        }
        for (int number = 0; number < chance.nextInt(4); number++) {
            step(child);
        }
        if (chance.nextBoolean()) {
            insert("""
                    casework.best_interests values (gen_random_uuid(), ?, ?, 'Where to?', '{Home,Here}', '{Kin,School}', '{Far,Long}',
                        'DID_NOT_WANT_TO_SAY', '', '{CHILD,PARENT}', 1, 'It is good', 'COURT', ?::date, ?, ?)
                    """, child.file(), one("GOING_HOME", "PLACE_TO_STAY"), day(9), ama.value(), MONDAY);
        }
        returns(child, home, other);
    }

    /** One that was called off, and one in two versions: the last of both counts. */
    private void returns(Recorded child, UUID home, UUID other) {
        var goesTo = chance.nextBoolean() ? home : other;
        var before = UUID.randomUUID();
        insert("casework.return_home values (?, ?, 1, ?, ?)", before, child.file(), ama.value(), MONDAY.minusDays(30));
        line(before, 1, other);
        insert("casework.return_move (return_id, number, state, words, moved_by, moved_at) values (?, 1, 'CALLED_OFF', "
                + "'The road is closed', ?, ?)", before, ama.value(), MONDAY.minusDays(20));
        var last = UUID.randomUUID();
        insert("casework.return_home values (?, ?, 2, ?, ?)", last, child.file(), ama.value(), MONDAY.minusDays(9));
        line(last, 1, other);
        line(last, 2, goesTo);
        if (chance.nextBoolean()) {
            insert("casework.return_receiver values (?, 2, ?, 100, false, ?, ?)", last,
                    chance.nextBoolean() ? home : goesTo, ama.value(),
                    MONDAY);
        }
    }

    private UUID family(Recorded child) {
        var family = UUID.randomUUID();
        insert("casework.return_family values (?, ?, ?, ?)", family, child.file(), ama.value(), MONDAY.minusDays(40));
        for (int number = 1; number <= 2; number++) {
            insert("casework.return_family_line values (?, ?, 'COMMITTEE', 'MOTHER', ?, ?, ?, 'She sings', ?, ?)",
                    family,
                    number, chance.nextBoolean(), one("NOBODY", "SOMEBODY_OF_THIS_HOME", "NOT_KNOWN"),
                    one("ALL", "NOBODY", "NOT_ASKED"), ama.value(), MONDAY);
        }
        for (int number = 1; number <= chance.nextInt(3); number++) {
            insert("casework.return_home_visit values (?, ?, ?::date, 'COMMITTEE', ?, 'NONE', 'NEAR', 'ENOUGH', '', ?, ?)",
                    family, number, day(9), one("NONE_SEEN", "GREAT", "NOT_KNOWN"), ama.value(),
                    MONDAY.plus(Duration.ofHours(number)));
        }
        return family;
    }

    private void line(UUID home, int number, UUID family) {
        insert("casework.return_line values (?, ?, ?, 'WITH_KIN', ?::date, '{LEAD_WORKER}', ?, ?, ?, ?, ?)", home,
                number,
                family, day(0), one("NOT_ASKED", "AGREES", "ORDERED_IT", "REFUSED"),
                one("ASKED", "AGREED_WITHOUT_FILE", "AGREED_AND_HAS_FILE", "WE_OURSELVES"), one("", "The aunt"),
                ama.value(), MONDAY);
    }

    private void step(Recorded child) {
        var step = UUID.randomUUID();
        insert("casework.return_step values (?, ?, ?, ?, '', ?::date, ?, ?)", step, child.file(),
                one("TRANSPORT", "FAMILY_IS_PREPARED", "REPORT_COMES"), one("US", "OTHER_COUNTRY"), day(3), ama.value(),
                MONDAY);
        if (chance.nextInt(3) > 0) {
            insert("casework.return_step_end values (?, ?, 'It went so', ?, ?)", step, one("DONE", "NOT_DONE"),
                    ama.value(), MONDAY);
        }
    }

    private void insert(String values, Object... params) {
        database.superuser().sql("insert into " + values).params(params).update();
    }

    private String day(int range) {
        return MONDAY.toLocalDate().minusDays(range == 0 ? 0 : chance.nextInt(range)).toString();
    }

    private String one(String... all) {
        return List.of(all).get(chance.nextInt(all.length));
    }
}
