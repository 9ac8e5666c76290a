package org.kinward.web.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.retention.LookedNow;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.document.PhotographHands;
import org.kinward.web.intake.Shift;
import org.kinward.web.shell.language.Days;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The day of photographs comes before that of the file; two people end them, and no page shows them any more. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotographsOfClosedFilesTest {

    private static final Map<String, String> LETTER = Map.of("kind", "LETTER", "shows", "NO", "audience",
            "WHO_WORKS_ON_IT");

    private static final String END = "from casework.document_line where document_id = ?::uuid and move = 'TAKEN_AWAY'";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private BeanFactory program;
    @Autowired
    private ReplayParts replay;

    private Shift worker;
    private Shift manager;
    private Shift admin;
    private UUID file = UUID.randomUUID();
    private String photograph = "";
    private String letter = "";

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        admin = Shift.of(port, "admin");
    }

    /** A file that was closed nineteen years ago, of a child whose age nobody knew, with a photograph, a letter and somebody who is suspected. */
    @BeforeEach
    void closedLongAgo() {
        file = ConsentHands.recorded(worker, database, Map.of()).file();
        var hands = new PhotographHands(worker, database, file);
        hands.awaitLead();
        hands.agree();
        photograph = hands.put(PhotographHands.PHOTOGRAPH);
        hands.kept(photograph, manager);
        letter = hands.put(LETTER);
        assertThat(worker.answer("/c/" + file + "/suspects/new", Map.of("who.name", "Zotsi", "source", "CHILD"))
                .statusCode()).isEqualTo(302);
        ClosedRows.close(database, file, LocalDate.now().plusYears(2));
        database.superuser().sql("""
                update casework.file_move set moved_at = moved_at - interval '19 years' where case_file_id = ?
                """).param(file).update();
        assertThat(LookedNow.look(program, Instant.now())).isPositive();
    }

    @Test
    void reachTheirDayAndGoByTwoPeopleWhileTheRestStays() {
        var day = "/c/" + file + "/retention/photographs";
        assertThat(manager.page("/retention").select("main a[href=" + day + "]")).hasSize(1);
        assertThat(manager.page("/retention").select("main a[href=/c/" + file + "/retention]")).as("the file has time")
                .isEmpty();
        assertThat(shown(photograph).select("main img")).hasSize(1);

        endedByTwo(day);

        assertThat(pages(photograph)).isZero();
        assertGone("It is not needed");
        assertThat(manager.page(day).text()).contains("Erased. Two people decided so");
        assertThat(manager.page("/retention").select("main a[href=" + day + "]")).isEmpty();
        assertThat(worker.page("/c/" + file + "/story").text()).contains("Asked to erase the photographs",
                "Photographs erased");
        assertThat(admin.page("/admin/erasures").select("main").text()).contains("Only the photographs");
        theRestStays();
    }

    /** The database is older than the store of the keys; the pages say on which day the photographs were destroyed. */
    @Test
    void areSaidToBeGoneAfterAnOlderCopyCameBack() {
        var day = "/c/" + file + "/retention/photographs";
        var pageBefore = database.superuser()
                .sql("select ciphertext from identity.held_page where document_id = ?::uuid")
                .param(id(photograph)).query(byte[].class).single();
        endedByTwo(day);
        var on = database.superuser().sql("select said_at::date " + END).param(id(photograph)).query(LocalDate.class)
                .single();
        olderCopy(pageBefore);

        replay.replay();

        assertThat(pages(photograph)).isZero();
        assertGone("It was erased before an older copy (backup) came back");
        assertThat(worker.page(photograph).select("main").text()).contains(new Days().written(on));
        assertThat(manager.page(day).text()).contains("Erased. Two people decided so");
        assertThat(manager.page("/retention").select("main a[href=" + day + "]")).isEmpty();
        assertThat(worker.page("/c/" + file + "/story").text()).contains("Photographs erased")
                .doesNotContain("Asked to erase the photographs");
        assertThat(admin.page("/admin/erasures").select("main").text()).contains("Erased before");
        theRestStays();
    }

    /** Both sides as they were before anybody asked; the store of the keys is the newer one. */
    private void olderCopy(byte[] page) {
        database.superuser().sql("delete " + END).param(id(photograph)).update();
        database.superuser().sql("""
                delete from casework.erasure e using casework.case_file f where f.intake_id = e.intake_id and f.id = ?
                """).param(file).update();
        database.superuser().sql("insert into identity.held_page values (?::uuid, 1, ?)").params(id(photograph), page)
                .update();
    }

    private void endedByTwo(String day) {
        var erase = "/c/" + file + "/erase/photographs";
        assertThat(manager.page(day).select("main a[href=" + erase + "]")).hasSize(1);
        assertThat(manager.send(manager.page(erase), erase, Map.of("reason", "TIME_IS_OVER", "words",
                "Nobody needs them any more")).statusCode()).isEqualTo(302);
        assertThat(pages(photograph)).as("asked is not decided").isOne();
        var one = admin.page("/admin/erasures/one?request=" + request());
        assertThat(admin.send(one, "/admin/erasures/confirm", Map.of()).statusCode()).isEqualTo(302);
    }

    /** That it was there stays; nothing of it is shown, and nobody is offered a look. */
    private void assertGone(String why) {
        var cards = worker.page("/c/" + file + "/documents").select(".govuk-summary-card");
        assertThat(cards).hasSize(2);
        assertThat(cards.stream().map(Element::text).filter(card -> card.startsWith("Photograph"))).singleElement()
                .satisfies(card -> assertThat(card).contains("Taken away: its pages are destroyed", why));
        for (var who : List.of(worker, manager)) {
            var page = who.page(photograph);
            assertThat(page.select("main form, main a[href*=/away], main a[href*=/second]")).isEmpty();
            assertThat(page.text()).contains("Taken away: its pages are destroyed", why);
        }
        assertThat(worker.post("/c/" + file + "/documents/show", look(photograph)).body()).doesNotContain("<img");
    }

    private void theRestStays() {
        assertThat(shown(letter).select("main img")).hasSize(1);
        assertThat(worker.page("/c/" + file + "/suspects").select("main").text()).isNotEmpty();
        assertThat(database.superuser().sql("""
                select count(*) from identity.held_value v join identity.held_child c on c.id = v.child_id
                join casework.case_file f on f.reference = c.reference where f.id = ? and v.field = 'SUSPECTED_PERSON'
                """).param(file).query(Long.class).single()).isOne();
        assertThat(manager.page("/c/" + file + "/retention/suspects").text()).doesNotContain("Erased. Two people");
    }

    private Document shown(String one) {
        return parsed(worker.post("/c/" + file + "/documents/show", look(one)));
    }

    private Map<String, String> look(String one) {
        return Map.of("_csrf", worker.page("/c/" + file + "/documents").select("[name=_csrf]").first().val(),
                "document", id(one), "purpose", "CARE_TODAY", "page", "1");
    }

    private long pages(String one) {
        return database.superuser().sql("select count(*) from identity.held_page where document_id = ?::uuid")
                .param(id(one)).query(Long.class).single();
    }

    private static String id(String one) {
        return one.replaceAll(".*document=", "");
    }

    private String request() {
        return database.superuser().sql("select e.id::text from casework.erasure e join casework.case_file f "
                + "on f.intake_id = e.intake_id where f.id = ? and e.state = 'asked'").param(file).query(String.class)
                .single();
    }
}
