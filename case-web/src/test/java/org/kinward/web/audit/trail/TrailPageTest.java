package org.kinward.web.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.audit.AuditedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AuditedTest
class TrailPageTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser auditor;

    @BeforeEach
    void peopleOfTwoAgenciesSignedIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        new Browser(port).signIn("worker-b", PASSWORD);
        new Browser(port).signIn("worker", "not-the-password");
        new Browser(port).signIn("worker", PASSWORD);
        auditor = new Browser(port);
        auditor.signIn("auditor", PASSWORD);
        auditor.get("/language/en");
    }

    @Test
    void showsTodayInSentencesWithTheZoneAndNothingOfAnotherAgency() {
        var page = opened("/audit");

        assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.contains("Esi (social worker) Signed in"))
                .anyMatch(row -> row.contains("Nobody signed in Sign-in was refused") && row.endsWith("Refused"))
                .noneMatch(row -> row.contains("Nana"));
        assertThat(page.select("caption").text()).contains("agency: Lome");
        assertThat(page.select("option").eachText()).contains("Esi (social worker)")
                .noneMatch(name -> name.contains("Nana"));
    }

    @Test
    void writesThatTheAuditWasReadAndForWhom() {
        var esi = id("worker");
        var before = readings();

        opened("/audit?person=" + esi);

        assertThat(readings()).isEqualTo(before + 1);
        assertThat(database.superuser().sql("""
                select count(*) from audit.trail where action = 'AUDIT_VIEWED' and person_id = ? and ? = any (subjects)
                """).params(id("auditor"), esi).query(Long.class).single()).isPositive();
    }

    @Test
    void narrowsToAPersonAKindAndOneThing() {
        var person = opened("/audit?person=" + id("worker")).select("tbody tr").eachText();
        var kind = opened("/audit?kind=AUDIT").select("tbody tr").eachText();
        var thing = opened("/audit?kind=CHANGE&about=" + UUID.randomUUID());

        assertThat(person).isNotEmpty().allMatch(row -> row.contains("Esi") || row.contains("Nobody signed in"));
        assertThat(kind).isNotEmpty().allMatch(row -> row.contains("Read the audit")
                || row.contains("Read who looked at a record"));
        assertThat(thing.select("tbody tr")).isEmpty();
        assertThat(thing.text()).contains("No events match.");
    }

    @Test
    void goesOnFromALineToTheSameThingByItsSurrogateOnly() {
        var link = opened("/audit?kind=SIGN_IN").select("tbody a").first();

        assertThat(link).isNotNull();
        assertThat(link.attr("href")).contains("about=").doesNotContain("Esi", "worker");
        assertThat(opened(link.attr("href")).select("tbody tr")).isNotEmpty();
    }

    @Test
    void refusesALongPeriodAndAWrongCodeAtOnceAndShowsNoLine() {
        var answer = auditor
                .get("/audit?from.day=1&from.month=1&from.year=2026&until.day=1&until.month=3&until.year=2026"
                        + "&about=4F7KD");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary li").eachText())
                .containsExactlyInAnyOrder("Choose at most 31 days.",
                        "This is not a code of a record. Copy the whole code.");
        assertThat(parsed(answer).select("tbody tr")).isEmpty();
        assertThat(parsed(answer).select("#from").val()).isEqualTo("1");
    }

    @Test
    void answersAForgedQuestionAsWrongInput() {
        assertThat(auditor.get("/audit?kind=EVERYTHING").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/audit?person=Esi").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/audit?at=yesterday&entry=" + UUID.randomUUID()).statusCode()).isEqualTo(400);
    }

    @Test
    void speaksFrench() {
        auditor.get("/language/fr");

        var page = opened("/audit?kind=SIGN_IN");

        assertThat(page.select("h1").text()).isEqualTo("Contrôle des accès");
        assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.contains("Connexion"));
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (var name : new String[]{"worker", "carer", "manager", "officer", "admin"}) {
            var other = new Browser(port);
            other.signIn(name, PASSWORD);

            assertThat(other.get("/audit").statusCode()).as(name).isEqualTo(404);
        }
    }

    private Document opened(String path) {
        var answer = auditor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return parsed(answer);
    }

    private long readings() {
        return database.superuser().sql("select count(*) from audit.trail where action = 'AUDIT_VIEWED'")
                .query(Long.class).single();
    }

    private UUID id(String signInName) {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = ?")
                .param(signInName).query(UUID.class).single();
    }
}
