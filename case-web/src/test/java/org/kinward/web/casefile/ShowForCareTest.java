package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is kept apart can be shown by whoever needs it to help and by nobody else; a record leads on from there. */
@WholeProgramTest
class ShowForCareTest {

    private static final String CELLAR = "Derrière le moulin de Kpalimé";

    @LocalServerPort
    private int port;
    @Autowired
    private ShelterNight night;
    @Autowired
    private TestDatabase database;

    /** What other tests have left to do stands behind what these do. */
    @BeforeEach
    void nothingElseIsUrgent() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        database.superuser().sql("update casework.task set urgent = false where urgent and done_at is null").update();
        night.signOn("carer");
    }

    @Test
    void leadsFromTheTaskToWhereOthersAreInDanger() {
        var child = night.girl("Weaver");
        var manager = Shift.of(port, "manager");
        manager.answer("/intake/" + child.intake() + "/others", Map.of("q.inDanger.value", "YES", "q.where", CELLAR));

        var led = manager.page("/today").select("a[href=/c/" + child.file() + "#protected]");
        var overview = manager.page("/c/" + child.file());
        var before = looks("OTHERS_WHERE");
        var shown = shown(manager, child.file(), "OTHERS_WHERE");

        assertThat(led).hasSize(1);
        assertThat(overview.select("#protected")).hasSize(1);
        assertThat(overview.select("li a[href=#protected]")).hasSize(1);
        assertThat(overview.html()).doesNotContain(CELLAR);
        assertThat(parsed(shown).select("[data-revealed]").text()).isEqualTo(CELLAR);
        assertThat(shown.headers().firstValue("Refresh")).contains("60; url=/c/" + child.file());
        assertThat(looks("OTHERS_WHERE")).isEqualTo(before + 1);
        assertThat(shown(Shift.of(port, "carer"), child.file(), "OTHERS_WHERE").statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheManagerOfTheNightWhereOthersAreWhileItIsADraft() {
        var carer = Shift.carer(port);
        var others = carer.begin() + "/others";
        carer.answer(others, Map.of("q.inDanger.value", "YES", "q.where", CELLAR));
        var manager = Shift.of(port, "manager");

        var led = manager.page("/today").select("a[href=" + others + "#where]");
        var shown = manager.send(manager.page(others), others + "/where", Map.of());
        var sheet = carer.page(others);
        var refused = carer.post(others + "/where", Shift.asItStands(sheet, others, Map.of()));

        assertThat(led).hasSize(1);
        assertThat(parsed(shown).select("[data-revealed]").text()).isEqualTo(CELLAR);
        assertThat(shown.headers().firstValue("Refresh")).contains("60; url=" + others);
        assertThat(sheet.select("#where")).isEmpty();
        assertThat(carer.page("/today").select("a[href=" + others + "#where]")).isEmpty();
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"adult,q.adultName,ADULT_NAME", "language,q.interpreterName,INTERPRETER_NAME",
            "escort,q.person.paperNumber,ESCORT_PAPER_NUMBER"})
    void showsWhoWorksOnTheCaseWhomToAskFor(String sheet, String field, String kept) {
        var child = night.girl("W" + sheet);
        var manager = Shift.of(port, "manager");
        manager.answer("/intake/" + child.intake() + "/" + sheet, Map.of(field, "Kossi 4821"));

        var shown = shown(manager, child.file(), kept);

        assertThat(manager.page("/c/" + child.file()).select("input[name=wanted][value=" + kept + "]")).hasSize(1);
        assertThat(parsed(shown).select("[data-revealed]").text()).isEqualTo("Kossi 4821");
        assertThat(shown(Shift.of(port, "carer"), child.file(), kept).statusCode()).isEqualTo(404);
    }

    @Test
    void showsWhatIsSealedToTheCarerOnShiftInWordsAndNotToTheManager() {
        var child = night.girl("Egret");
        var carer = Shift.of(port, "carer");
        carer.answer("/intake/" + child.intake() + "/sex-age", Map.of("q.sex.value", "OTHER_OR_INTERSEX"));

        var shown = shown(carer, child.file(), "SEX_DETAIL");

        assertThat(parsed(shown).select("[data-revealed]").text()).isEqualTo("Other or intersex");
        var manager = Shift.of(port, "manager");
        assertThat(manager.page("/c/" + child.file()).select("input[name=wanted][value=SEX_DETAIL]")).isEmpty();
        assertThat(shown(manager, child.file(), "SEX_DETAIL").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsFromAnEmptyListOfStepsToThePageThatPlansOne() {
        var child = night.girl("Kite");

        var empty = Shift.of(port, "manager").page("/c/" + child.file()).select(".kinward-empty");

        assertThat(empty.select("a").attr("href")).isEqualTo("/intake/" + child.intake() + "/responsible");
    }

    @Test
    void saysWithItsOwnWordsThatNothingIsSeenAndNothingNeeded() {
        var child = night.girl("Lark");
        var manager = Shift.of(port, "manager");
        manager.answer("/intake/" + child.intake() + "/health",
                Map.of("q.signs.value", "NONE", "q.helpNeeded.value", "NONE"));

        assertThat(manager.page("/c/" + child.file()).text()).contains("Nothing of this is seen", "No help needed now");
    }

    @Test
    void leavesAWayBackFromNamingAWorker() {
        var child = night.girl("Owl");
        var manager = Shift.of(port, "manager");
        var path = "/c/" + child.file() + "/worker";
        var choice = manager.page(path);
        var worker = Map.of("worker", choice.select("input[name=worker]").val());

        var confirm = parsed(manager.send(choice, path, worker));
        database.superuser().sql("update casework.case_file set version = version + 1 where id = ?")
                .param(child.file()).update();
        var overtaken = manager.send(confirm, path + "/confirm", Map.of());

        assertThat(confirm.select("main form a[href=/c/" + child.file() + "]").text()).isEqualTo("Keep it as it is");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(parsed(overtaken).select("main a[href=" + path + "]").text()).isEqualTo("Open the page again");
    }

    private static HttpResponse<String> shown(Shift who, UUID file, String field) {
        var action = "/c/" + file + "/show";
        return who.send(who.page("/c/" + file), action, Map.of("wanted", field, "number", "0"));
    }

    private int looks(String field) {
        return night.count("select count(*) from audit.trail where action = 'IDENTITY_SHOWN' and object = '"
                + field.toLowerCase(Locale.ROOT) + "'");
    }
}
