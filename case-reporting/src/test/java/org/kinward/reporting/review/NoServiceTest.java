package org.kinward.reporting.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.needs.NeedArea;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.House.Wanted;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Who needs something that nobody gives here, and of whom somebody else tried to see who they are. */
@ReportingTest
class NoServiceTest {

    private static final Instant MONDAY = ReportingTest.Floor.MONDAY;

    @Autowired
    private Reviews reviews;
    @Autowired
    private Gaps gaps;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager manager;

    private House house;
    private PlaceId baobab;
    private PersonId efua;
    private Recorded child;
    private Recorded other;

    @BeforeEach
    void twoChildren() {
        house = new House(database, manager);
        baobab = house.place("Baobab");
        efua = house.person("Efua", "place_manager", baobab);
        child = house.record(new Wanted(baobab, efua, MONDAY.minus(Duration.ofDays(31)), "Acacia"));
        other = house.record(new Wanted(baobab, efua, MONDAY.minus(Duration.ofDays(31)), "Bamboo"));
    }

    @AfterEach
    void noReferralIsLeft() {
        for (var table : List.of("referral_reason", "referral_line")) {
            database.superuser().sql("delete from casework." + table + " where referral_id in (select id from"
                    + " casework.referral where sent_by = ?)").param(efua.value()).update();
        }
        database.superuser().sql("delete from casework.referral where sent_by = ?").param(efua.value()).update();
    }

    @Test
    void countsWhoWasDeclinedUntilTheSameIsAskedForAgain() {
        var clinic = provider("BODY-TREATMENT");
        referral(child, clinic, "NO_ROOM", Duration.ofDays(3));
        referral(other, clinic, "CHILD_DOES_NOT_WANT_IT", Duration.ofDays(3));

        assertThat(words(ReviewFigure.NO_SERVICE)).containsExactly("Acacia");

        referral(child, clinic, null, Duration.ofDays(1));
        assertThat(words(ReviewFigure.NO_SERVICE)).isEmpty();
    }

    @Test
    void countsANeedForWhichTheDirectoryHasNoOpenLine() {
        need(child, "SCHOOL", "URGENT");
        need(other, "SCHOOL", "NONE");
        assertThat(words(ReviewFigure.NO_SERVICE)).containsExactly("Acacia");

        var school = provider("SCHOOL-ENROL");
        assertThat(words(ReviewFigure.NO_SERVICE)).isEmpty();

        database.superuser().sql("update casework.provider set state = 'CLOSED' where id = ?").param(school).update();
        assertThat(words(ReviewFigure.NO_SERVICE)).containsExactly("Acacia");
    }

    @Test
    void areCountedByNeedAndDistrictEachTheLengthOfItsList() {
        var clinic = provider("BODY-TREATMENT");
        referral(child, clinic, "TOO_FAR", Duration.ofDays(3));
        need(child, "SCHOOL", "URGENT");
        need(other, "SCHOOL", "SOME");

        var all = house.as(efua, gaps::all);

        assertThat(all).containsExactly(new Gap(Optional.of(NeedArea.SCHOOL), "Golfe", 2),
                new Gap(Optional.of(NeedArea.BODY), "Golfe", 1));
        assertThat(all).allSatisfy(gap -> assertThat(
                house.as(efua, () -> gaps.page(gap.area(), gap.district(), Optional.empty()))).hasSize(gap.children()));
        assertThat(house.as(efua, () -> gaps.page(Optional.empty(), "Golfe", Optional.empty()))).isEmpty();
    }

    @Test
    void listsWhomSomebodyElseTriedToSeeAndNobodyOfAnotherHouse() {
        var kofi = house.person("Kofi", "", baobab);
        var stranger = house.record(
                new Wanted(house.place("Lagoon"), efua, MONDAY.minus(Duration.ofDays(31)), "Cedar"));
        for (var tried : List.of(child, stranger)) {
            house.as(kofi, () -> {
                trail.record(AuditEntry.refused(AuditAction.IDENTITY_SHOWN, AuditObject.NAME_USED, tried.intake()));
                return Optional.empty();
            });
        }

        assertThat(words(ReviewFigure.TRIED_TO_SEE)).containsExactly("Acacia");
        assertThat(house.as(efua, () -> reviews.counts(Rhythm.MONTH)).get(ReviewFigure.TRIED_TO_SEE)).isEqualTo(1);
        assertThat(house.as(efua, () -> reviews.count(ReviewFigure.TRIED_TO_SEE))).isEqualTo(1);
    }

    private List<String> words(ReviewFigure figure) {
        return house.as(efua, () -> reviews.page(figure, Optional.empty())).stream()
                .map(line -> line.child().callWord().orElseThrow()).toList();
    }

    private UUID provider(String service) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from,
                    age_to, sexes, languages, cost, opening, state, checked_on, checked_by)
                values (?, ?, 'SCHOOL', 'Office', ?, '', array[?], '{}', 0, 25, '{GIRL,BOY}', '{}', 'FREE', '', 'OPEN',
                    current_date, ?)
                """).params(id, house.agency().value(), id.toString(), service, efua.value()).update();
        return id;
    }

    private void referral(Recorded of, UUID provider, String why, Duration ago) {
        var id = UUID.randomUUID();
        var at = MONDAY.minus(ago).atOffset(ZoneOffset.UTC);
        database.superuser().sql("""
                insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by, sent_at,
                    due_at) values (?, ?, ?, 'BODY-TREATMENT', 'HOUR', 'LETTER', 'Look at it', ?, ?, ?)
                """).params(id, of.file(), provider, efua.value(), at, at.plusHours(1)).update();
        line(id, provider, "SENT", null);
        if (why != null) {
            line(id, provider, "DECLINED", "SENT");
            database.superuser().sql("insert into casework.referral_reason values (?, 2, 'DECLINED', ?, '')")
                    .params(id, why).update();
        }
    }

    private void line(UUID referral, UUID provider, String state, String before) {
        database.superuser().sql("""
                insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by,
                    written_at) values (?, ?, ?, ?, ?, 'WORKER', ?, ?)
                """).params(referral, provider, before == null ? 1 : 2, state, before, efua.value(),
                MONDAY.minusSeconds(60).atOffset(ZoneOffset.UTC)).update();
    }

    private void need(Recorded of, String area, String degree) {
        var id = UUID.randomUUID();
        var at = MONDAY.minusSeconds(90).atOffset(ZoneOffset.UTC);
        database.superuser().sql("insert into casework.needs_assessment values (?, ?, 1, ?, ?)")
                .params(id, of.file(), efua.value(), at).update();
        database.superuser().sql("""
                insert into casework.needs_line (assessment_id, number, state, state_before, moved_by, moved_at)
                values (:id, 1, 'OPEN', null, :by, :at), (:id, 2, 'GIVEN', 'OPEN', :by, :at)
                """).param("id", id).param("by", efua.value()).param("at", at).update();
        database.superuser().sql("""
                insert into casework.needs_area (assessment_id, area, number, strength, facts, childs_view, degree, needed,
                    needed_by, saved_by, saved_at) values (?, ?, 1, '', '', '', ?, ?, ?::date, ?, ?)
                """).params(id, area, degree, degree.equals("NONE") ? "" : "A school near",
                degree.equals("NONE") ? null : at.toLocalDate(), efua.value(), at).update();
    }
}
