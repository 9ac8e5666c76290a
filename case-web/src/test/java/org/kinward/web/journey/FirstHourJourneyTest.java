package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What goes wrong in a night, and how the pages help: in each language, at each width, with scripts and without. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstHourJourneyTest {

    private static final String SURROUNDINGS = "org.kinward.web.journey.Surroundings#eachTwo";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private MessageSource messages;
    private Devices devices;
    private Shift carer;

    @BeforeAll
    void signOn() {
        QuietHouse.in(database);
        devices = new Devices(port);
        carer = Shift.carer(port);
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void aChildAboutWhomNothingIsKnownGetsANumber(Surroundings where) {
        var night = devices.of("carer", where).go("/intake").tick("known", "NOTHING").atAnyPlace().carryOn();
        var intake = night.intake();
        night.without("safeHere", "NOT_KNOWN").without("nearby", "NOT_ASKED_YET").carryOn();
        night.go(intake + "/sex-age").without("sex", "DID_NOT_WANT_TO_SAY").tick("q.age.value", "NOT_KNOWN").carryOn();
        night.go(intake + "/check");
        assertThat(night.text()).contains(words("term.reason.NOT_KNOWN", where));

        night.carryOn();

        assertThat(night.page().locator("[data-reference-number]").textContent()).hasSize(11);
        assertThat(night.page().locator("[data-call-word]").count()).isZero();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void theNextShiftGoesOnWhereTheOtherStopped(Surroundings where) {
        QuietHouse.in(database);
        var intake = carer.begin();
        devices.of("carer", where).go(intake + "/safety").tick("q.safeHere.value", "YES")
                .press("button[value=later]");

        var next = devices.of("manager", where).go("/today").press("main a[href='" + intake + "']");
        next.press("main a[href='" + intake + "/safety']");

        assertThat(next.page().locator("input[name='q.safeHere.value'][value=YES]").isChecked()).isTrue();
        next.tick("q.nearby.value", "NONE").carryOn().go(intake + "/check").carryOn();
        assertThat(next.page().locator("[data-reference-number]").textContent()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void whatWasTypedIsThereAgainAfterTheSessionWasLost(Surroundings where) {
        var sheet = carer.begin() + "/responsible";
        try (var device = where.visitor(port)) {
            var night = NightPages.signIn(device, "worker").go(sheet)
                    .type(Map.of("q.firstTask.value", "Listen with an interpreter"));
            device.device().clearCookies();
            night.carryOn().type(Map.of("name", "worker", "password", "try-kinward-2026"))
                    .press("main form button[type=submit]");

            assertThat(night.page().locator("[name='q.firstTask.value']").inputValue())
                    .isEqualTo("Listen with an interpreter");
            night.carryOn().go(sheet);
            assertThat(night.page().locator("[name='q.firstTask.value']").inputValue())
                    .isEqualTo("Listen with an interpreter");
        }
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void aButtonPressedTwiceMakesOneRecord(Surroundings where) {
        var intake = carer.begin();
        var night = devices.of("carer", where).go(intake + "/check").pressTwice("form[action$='/create'] button");
        var number = night.page().locator("[data-reference-number]").textContent();

        night.go(intake + "/created");

        assertThat(night.page().locator("[data-reference-number]").textContent()).isEqualTo(number);
        assertThat(database.superuser().sql("select count(*) from casework.case_file where intake_id = :id::uuid")
                .param("id", intake.substring(8)).query(Long.class).single()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void whoGoesBackAndChangesAnAnswerKeepsTheNewOne(Surroundings where) {
        var safety = carer.begin() + "/safety";
        var night = devices.of("carer", where).go(safety).tick("q.safeHere.value", "NOT_SURE").carryOn();

        night.back().tick("q.safeHere.value", "YES").carryOn().go(safety);

        assertThat(night.page().locator("input[name='q.safeHere.value'][value=YES]").isChecked()).isTrue();
    }

    @ParameterizedTest
    @MethodSource(SURROUNDINGS)
    void twoWhoAnswerAtOnceAreShownBothAnswers(Surroundings where) {
        var safety = carer.begin() + "/safety";
        var mine = devices.of("carer", where).go(safety);
        devices.of("manager", where).go(safety).tick("q.safeHere.value", "NOT_SURE").carryOn();

        mine.tick("q.safeHere.value", "YES").tick("q.nearby.value", "NONE").carryOn();
        assertThat(mine.text()).contains(words("term.safeHere.NOT_SURE", where));
        mine.tick("keep.safeHere", "theirs").tick("keep.nearby", "mine").carryOn().go(safety);

        assertThat(mine.page().locator("input[name='q.safeHere.value'][value=NOT_SURE]").isChecked()).isTrue();
        assertThat(mine.page().locator("input[name='q.nearby.value'][value=NONE]").isChecked()).isTrue();
    }

    private String words(String key, Surroundings where) {
        return messages.getMessage(key, null, Locale.of(where.language()));
    }
}
