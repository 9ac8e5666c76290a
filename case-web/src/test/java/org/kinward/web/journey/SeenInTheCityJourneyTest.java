package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.again.ClosedChild;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Story (d) of the field: a girl who went home half a year ago is seen in the city. On a small phone, in French, without
 * scripts: no case before it is checked, no call to the home that sent her, nothing asked again.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenInTheCityJourneyTest {

    private static final Surroundings PHONE = new Surroundings("fr", 320, false);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Devices devices;
    private ClosedChild girl;
    private NightPages manager;
    private NightPages worker;

    @BeforeAll
    void sheIsFollowedUp() {
        QuietHouse.in(database);
        devices = new Devices(port);
        girl = ClosedChild.open(database, Shift.of(port, "worker"), Shift.of(port, "manager"), Map.of());
        manager = devices.of("manager", PHONE);
        worker = devices.of("worker", PHONE);
        worker.go(girl.file + "/follow-up/plan").tick("solution", "HOME_OR_KIN").carryOn();
        worker.go(girl.file + "/return/family").choose("by", "COMMITTEE").choose("who", "UNCLE_OR_AUNT")
                .tick("abroad", "NO")
                .tick("sent", "SOMEBODY_OF_THIS_HOME").tick("want", "ALL").carryOn();
    }

    @AfterAll
    void close() {
        devices.close();
    }

    @Test
    void aGirlIsSeenInTheCity() {
        isToldWithoutNames();
        isCheckedByWhoKnowsHerBeforeAnybodyIsCalled();
        found("EXPLAINED", "Vit chez sa tante et va à l’école");
        isNoCase("expliquée");

        told(worker, "Vend de l’eau à la gare");
        found("MOVED_AGAINST_PLAN", "Dort chez une voisine de la gare");
        assertThat(worker.go("/today").text()).as("danger is looked at now").contains("Revoir le danger");
        isNoCase("partie");

        girl.close();
        told(manager, "Porte des charges toute la nuit");
        assertThat(worker.go("/today").text()).as("a closed file has a last worker")
                .contains("l’enfant a été vu ailleurs");
        found("CONFIRMED", "Deux collègues y sont allés");
        theNewFileShowsTheOld();
    }

    /** The member knows her name and her mother: neither is written down. */
    private void isToldWithoutNames() {
        manager.go(girl.file + "/follow-up/sighting");
        assertThat(manager.text()).contains("Ne dites encore rien à la famille");
        manager.tick("by", "COMMITTEE_ELSEWHERE").tick("sure", "THINKS_SO")
                .type(Map.of("words", girl.name + " porte des charges")).carryOn();
        assertThat(manager.page().locator(".govuk-error-summary").count()).as("a name").isOne();
        manager.type(Map.of("words", "Porte des charges à la gare, avec une femme")).carryOn();
        assertThat(manager.go(girl.file + "/follow-up").text()).contains("À vérifier");
    }

    private void isCheckedByWhoKnowsHerBeforeAnybodyIsCalled() {
        assertThat(worker.go("/today").text()).contains("l’enfant a été vu ailleurs");
        isNoCase("seulement vue");
        worker.go(girl.file + "/follow-up").press("main a[href*='/check']");
        assertThat(worker.text()).contains("N’appelez pas là-bas", "Demandez d’abord à l’enfant", "Contact sûr");
    }

    /** It is no file and no figure. */
    private void isNoCase(String why) {
        assertThat(worker.go(girl.file + "/again").page().locator("form[action$='/again']").count()).as(why).isZero();
        assertThat(manager.go("/review/list?of=trafficked-again").page().locator("main a[href='" + girl.file + "']")
                .count()).as(why).isZero();
    }

    private void told(NightPages who, String words) {
        who.go(girl.file + "/follow-up/sighting").tick("by", "COMMITTEE_ELSEWHERE").tick("sure", "SURE")
                .type(Map.of("words", words)).carryOn();
    }

    private void found(String came, String words) {
        worker.go(girl.file + "/follow-up").press("main a[href*='/check']").tick("came", came)
                .type(Map.of("words", words)).carryOn();
    }

    private void theNewFileShowsTheOld() {
        worker.press("main a[href$='/again']");
        worker.page().locator("input[name=why]").first().check();
        var intake = worker.carryOn().intake();
        worker.go(intake + "/sex-age");
        assertThat(worker.page().locator("input[value=GIRL]").isChecked()).as("not asked again").isTrue();
        worker.go(intake + "/check").press("form[action$='/create'] button");

        worker.go(girl.fileOf(intake.substring("/intake/".length())));
        assertThat(worker.text()).contains("Cet enfant avait déjà un dossier", "De nouveau victime de traite", "dette");
        assertThat(worker.page().locator("main dl a[href='" + girl.file + "']").count()).isOne();
    }
}
