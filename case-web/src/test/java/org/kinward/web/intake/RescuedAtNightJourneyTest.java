package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two in the morning: police bring a frightened girl, age unknown, no papers, another language (FIELD story a). */
@WholeProgramTest
class RescuedAtNightJourneyTest {

    /** The day at the place, whatever day it is. */
    private static final LocalDate TONIGHT = LocalDate.now(ZoneId.of("Africa/Lome"));

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void isTakenInAtNightAndHeardInTheMorning() {
        QuietHouse.in(database);
        String intake;
        try (var phone = Visitor.onASmallPhone(port)) {
            intake = arrives(phone);
            isSeenToFirst(phone, intake);
            whatTheEscortSays(phone, intake);
            sleepsAndIsRecorded(phone, intake);
        }
        try (var office = Visitor.atADesk(port)) {
            isGivenToAWorker(office);
        }
        try (var desk = Visitor.atADesk(port)) {
            isHeardInTheMorning(desk, intake);
        }
    }

    private static String arrives(Visitor phone) {
        var night = NightPages.signIn(phone, "carer").go("/shift");
        if (night.page().locator("form[action$='/on'] button").count() > 0) {
            night.press("form[action$='/on'] button");
        }
        night.go("/intake").tick("known", "NOTHING").pictured("night-start");
        var places = night.page().locator("input[name=place]");
        if (places.count() > 0) {
            places.first().check();
        }
        return night.carryOn().intake();
    }

    private static void isSeenToFirst(Visitor phone, String intake) {
        var night = new NightFrom(phone, intake);
        night.sheet("safety").tick("q.safeHere.value", "NOT_SURE").tick("q.nearby.value", "WAITING_OUTSIDE").carryOn()
                .pictured("night-safety-now");
        night.sheet("health").tick("q.signs.value", "NOT_EATEN_OR_DRUNK_TODAY")
                .tick("q.sealed", "POSSIBLE_SEXUAL_VIOLENCE")
                .carryOn().pictured("night-health-now");
        night.sheet("language").tick("q.language.value", "ee").tick("q.interpreter.value", "NONE_FOUND_YET")
                .tick("q.wish.prefers.value", "A_WOMAN").carryOn();
        night.sheet("told").tick("q.told.value", "WHO_WE_ARE").tick("q.response.value", "COULD_NOT_YET")
                .type(day("q.after.tryAgainAt.day", TONIGHT.plusDays(1), "MMMM"))
                .type(Map.of("q.after.tryAgainAt.hour", "8h00"))
                .carryOn();
    }

    private static void whatTheEscortSays(Visitor phone, String intake) {
        var night = new NightFrom(phone, intake);
        night.sheet("escort").choose("q.service.value", "CHILD_BRIGADE").tick("q.paper.value", "REQUISITION")
                .type(Map.of("q.unit.value", "Brigade du port", "q.person.name", "Adjudant Mensah")).carryOn();
        night.sheet("adult").tick("q.present.value", "NO").carryOn();
        night.sheet("accounts").choose("q.accounts[0].by", "CHILD_BRIGADE").tick("q.accounts[0].how", "BY_MOUTH")
                .tick("q.accounts[0].about", "OTHERS").tick("q.interviewedBy.value", "POLICE")
                .type(day("q.accounts[0].on", TONIGHT, "MMM"))
                .type(Map.of("q.accounts[0].text", "Trouvée dans un bus.")).carryOn();
        night.sheet("others").tick("q.foundWith.value", "NONE").tick("q.inDanger.value", "NO").carryOn();
    }

    private static void sleepsAndIsRecorded(Visitor phone, String intake) {
        var night = new NightFrom(phone, intake);
        night.sheet("sex-age").tick("q.sex.value", "GIRL").tick("q.age.value", "YEARS").tick("q.age.basis", "ESTIMATE")
                .type(Map.of("q.age.years", "14")).carryOn();
        night.sheet("tonight").tick("q.shared.value", "WITH_OTHER_CHILDREN").carryOn();
        night.sheet("contact").tick("q.keptAway.value", "MUST_NOT_BE_LET_IN")
                .type(Map.of("q.names.mayNotComeNear", "L’homme du camion blanc")).carryOn();
        night.sheet("responsible").type(day("q.heardNextAt.day", TONIGHT.plusDays(1), "M"))
                .type(Map.of("q.heardNextAt.hour", "09:00", "q.firstTask.value", "L’écouter en éwé, avec une femme"))
                .carryOn();
        night.sheet("name").type(Map.of("name", "Akossiwa", "word", "Étoile")).carryOn().pictured("night-check");
        var created = night.sheet("check").carryOn().pictured("night-created");

        assertThat(created.page().locator("[data-reference-number]").textContent()).hasSize(11);
        assertThat(created.page().content()).contains("Étoile").doesNotContain("Akossiwa");
        assertThat(created.press("form[action$='/receipt'] button").pictured("night-receipt").page()
                .locator("main").textContent()).contains("une fille, âge apparent 14 ans").doesNotContain("Acacia");
        var card = created.go(intake + "/created").press("form[action$='/card'] button").pictured("night-card");
        assertThat(card.text()).contains("Carte de suivi", "Mot d’appel", "Étoile", "Quelqu’un à qui parler")
                .doesNotContain("Akossiwa", "Acacia", "violence");
        assertThat(card.page().locator("main svg[role=img] path").getAttribute("d")).isNotBlank();
    }

    private static void isGivenToAWorker(Visitor office) {
        var morning = NightPages.signIn(office, "manager").go("/today").pictured("morning-today");
        var waiting = "section[aria-labelledby='task.without-worker'] li:has-text('Étoile') a";
        morning.press(waiting);
        morning.page().getByLabel("Esi").check();
        morning.carryOn().pictured("morning-worker").carryOn();

        assertThat(morning.page().locator("main").textContent()).contains("Esi");
    }

    private void isHeardInTheMorning(Visitor desk, String intake) {
        var morning = NightPages.signIn(desk, "worker").go("/today").pictured("morning-worker-today");
        assertThat(morning.page().locator("main").textContent()).as("what the carer of the night was given as well")
                .contains("L’écouter en éwé, avec une femme", "Given to");
        morning.go("/children");
        morning.press("main a:visible:has-text('%s')".formatted(number(intake)));
        assertThat(morning.page().locator("main").textContent()).contains("Girl, about 14", "Étoile");

        morning.go(intake + "/check").pictured("morning-check");
        assertThat(morning.page().locator("main").textContent()).contains("Ewe", "About 14", "A woman");
        morning.go(intake + "/language").tick("q.language.value", "fon").carryOn();

        assertThat(morning.page().locator("main").textContent()).contains("Fon");
        assertThat(database.superuser().sql("select count(*) from casework.answer_before where intake_id = :id::uuid "
                + "and before::text like '%\"ee\"%'").param("id", intake.substring(8)).query(Long.class).single())
                .isEqualTo(1);
    }

    /** As people read it: two groups of five. */
    private String number(String intake) {
        return database.superuser().sql("select overlay(reference placing '-' from 6 for 0) from casework.intake "
                + "where id = :id::uuid").param("id", intake.substring(8)).query(String.class).single();
    }

    /** A day in the three boxes; the month in digits or as it is written in French. */
    private static Map<String, String> day(String field, LocalDate day, String month) {
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month",
                DateTimeFormatter.ofPattern(month, Locale.FRENCH).format(day), field + ".year", "" + day.getYear());
    }

    /** Every sheet as it looks to a person, at both widths, in both languages. */
    @ParameterizedTest
    @CsvSource({"1280, en, true", "320, fr, true", "320, en, false"})
    void showsEverySheetToEveryone(int width, String language, boolean scripts) {
        var intake = Shift.carer(port).begin();
        try (var visitor = Visitor.of(port, width, language, scripts)) {
            var pages = NightPages.signIn(visitor, "carer").go(intake).pictured("sheet-hub");
            for (var sheet : new String[]{"safety", "health", "language", "told", "escort", "adult", "accounts",
                    "sex-age",
                    "others", "tonight", "contact", "responsible", "name", "check"}) {
                pages.go(intake + "/" + sheet).pictured("sheet-" + sheet);
            }
        }
    }

    /** A device at work on one first hour. */
    private record NightFrom(NightPages pages, String intake) {

        NightFrom(Visitor phone, String intake) {
            this(NightPages.onSameDevice(phone), intake);
        }

        NightPages sheet(String name) {
            return pages.go(intake + "/" + name);
        }
    }
}
