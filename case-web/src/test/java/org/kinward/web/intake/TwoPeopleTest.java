package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people on one draft: nothing is lost, nothing is doubled. */
@WholeProgramTest
class TwoPeopleTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift carer;
    private Shift worker;
    private String intake;
    private String safety;

    @BeforeEach
    void begin() {
        carer = Shift.carer(port);
        worker = Shift.of(port, "worker");
        intake = carer.begin();
        safety = intake + "/safety";
    }

    @Test
    void letsTheNextShiftGoOnWithTheDraft() {
        carer.answer(safety, Map.of("q.safeHere.value", "YES"));

        var page = worker.page(safety);

        assertThat(page.select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        assertThat(worker.answer(intake + "/tonight", Map.of("q.shared.value", "ALONE")).statusCode()).isEqualTo(302);
    }

    @Test
    void showsBothAnswersWhenTwoSavedAtOnceAndSavesTheChosenOne() {
        var opened = carer.page(safety);
        worker.answer(safety, Map.of("q.safeHere.value", "NOT_SURE"));

        var conflict = carer.send(opened, safety, Map.of("q.safeHere.value", "YES", "q.nearby.value", "NONE"));

        var page = parsed(conflict);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(page.select("main").text()).contains("Not asked yet").contains("Not sure").contains("Yes");
        var chosen = carer.post(safety, chosen(page, Map.of("keep.safeHere", "theirs", "keep.nearby", "mine")));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
        var saved = carer.page(safety);
        assertThat(saved.select("input[checked][name=q.safeHere.value]").val()).isEqualTo("NOT_SURE");
        assertThat(saved.select("input[checked][name=q.nearby.value]").val()).isEqualTo("NONE");
    }

    /** Nobody waits for ever behind somebody else, and what was typed meanwhile comes back. */
    @Test
    void saysNotNowAndKeepsTheFormWhileSomebodyElseHoldsWhatItChanges() throws SQLException {
        var opened = carer.page(safety);
        HttpResponse<String> waited;
        try (var other = database.source("owner").getConnection(); var held = other.createStatement()) {
            other.setAutoCommit(false);
            held.execute("lock table casework.first_hour_safety in exclusive mode");
            waited = carer.send(opened, safety, Map.of("q.safeHere.value", "YES"));
            other.rollback();
        }

        var again = carer.send(parsed(waited), "/refill", Map.of());

        assertThat(waited.statusCode()).isEqualTo(503);
        assertThat(parsed(waited).select("h1").text()).isEqualTo("Kinward is not available right now");
        assertThat(parsed(again).select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        assertThat(carer.send(parsed(again), safety, Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void asksAPersonWithTwoTabsWhichAnswerIsMeant() {
        var one = carer.page(safety);
        var other = carer.page(safety);
        assertThat(carer.send(one, safety, Map.of("q.safeHere.value", "YES")).statusCode()).isEqualTo(302);

        var conflict = carer.send(other, safety, Map.of("q.safeHere.value", "NO"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(carer.page(safety).select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        carer.post(safety, chosen(parsed(conflict), Map.of("keep.safeHere", "mine")));
        assertThat(carer.page(safety).select("input[checked][name=q.safeHere.value]").val()).isEqualTo("NO");
    }

    @Test
    void asksAgainWhileAChoiceIsMissing() {
        var opened = carer.page(safety);
        worker.answer(safety, Map.of("q.safeHere.value", "NOT_SURE"));
        var conflict = parsed(
                carer.send(opened, safety, Map.of("q.safeHere.value", "YES", "q.nearby.value", "NONE")));

        var again = carer.post(safety, chosen(conflict, Map.of("keep.nearby", "mine")));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(parsed(again).title()).startsWith("Error: ");
        assertThat(parsed(again).select(".govuk-error-summary a[href=#keep.safeHere]").text())
                .isEqualTo("Is the child safe here, now? – choose the right answer.");
        assertThat(parsed(again).select("input[name=keep.nearby][checked]").val()).isEqualTo("mine");
        assertThat(worker.page(safety).select("input[checked][name=q.safeHere.value]").val()).isEqualTo("NOT_SURE");
    }

    @Test
    void takesTheSameAnswersSentAgainAsOne() {
        var opened = carer.page(safety);
        carer.send(opened, safety, Map.of("q.safeHere.value", "YES"));
        var before = revision();

        var again = carer.send(opened, safety, Map.of("q.safeHere.value", "YES"));

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void writesANameSentTwiceOnceAndKeepsASecondPersonsBesideIt() {
        var contact = intake + "/contact";
        var opened = carer.page(contact);
        var typed = Map.of("q.names.mayNotComeNear", "Uncle Zorobabel\nThe driver");
        carer.send(opened, contact, typed);
        carer.send(opened, contact, typed);

        worker.answer(contact, Map.of("q.names.mayNotComeNear", "A third one"));

        assertThat(database.superuser().sql("""
                select count(*) from identity.held_value v join identity.held_child c on c.id = v.child_id
                join casework.intake i on i.reference = c.reference
                where v.field = 'MAY_NOT_COME_NEAR' and i.id = :id::uuid
                """).param("id", intake.substring("/intake/".length())).query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void asksBeforeASecondPersonsOldFormTakesThePlaceOfTheFirstOnes() {
        var contact = intake + "/contact";
        var old = worker.page(contact);
        carer.answer(contact, Map.of("q.names.mayNotComeNear", "Uncle Zorobabel"));
        letItSettle();

        var conflict = worker.send(old, contact, Map.of("q.names.mayNotComeNear", "The driver"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(told(contact)).containsExactly("Uncle Zorobabel");
        assertThat(worker.post(contact, chosen(parsed(conflict), Map.of())).statusCode()).isEqualTo(302);
        assertThat(told(contact)).containsExactly("Uncle Zorobabel", "The driver");
    }

    @Test
    void saysWhichProtectedAnswerTakesThePlaceOfAnother() {
        var escort = intake + "/escort";
        var old = worker.page(escort);
        carer.answer(escort, Map.of("q.person.name", "Corporal Ayite"));
        letItSettle();

        var conflict = worker.send(old, escort, Map.of("q.person.name", "Corporal Mensah"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(parsed(conflict).select("main").text())
                .contains("this takes the place of what the other person wrote",
                        "Name of the person who brought the child")
                .doesNotContain("Mensah", "Ayite", "add it to what the other person saved");
    }

    @Test
    void keepsTheCallWordForOneChildOfThePlace() {
        carer.answer(intake + "/name", Map.of("word", "Gazelle"));
        var other = carer.begin();

        var taken = carer.answer(other + "/name", Map.of("word", "gazelle"));

        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(parsed(taken).select(".govuk-error-summary").text()).contains("Another child");
    }

    private static Map<String, String> chosen(Document page, Map<String, String> keep) {
        var fields = new HashMap<String, String>();
        page.select("main form input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.putAll(keep);
        return fields;
    }

    @Test
    void keepsTheAccountsOfBothAndAsksNobodyToChoose() {
        var accounts = intake + "/accounts";
        var old = worker.page(accounts);
        var others = carer.page(accounts);
        carer.answer(accounts, account("POLICE_STATION", "Found at the lorry park"));
        letItSettle();

        var same = worker.send(old, accounts, account("POLICE_STATION", "She said Saturday"));
        var again = worker.send(old, accounts, account("POLICE_STATION", "She said Saturday"));
        var other = carer.send(others, accounts, account("TRANSPORT_UNION_OR_DRIVER", "Came alone"));

        assertThat(same.statusCode()).as(same.body()).isEqualTo(302);
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(other.statusCode()).isEqualTo(302);
        var page = carer.page(accounts);
        var read = parsed(carer.post(accounts + "/told", Shift.asItStands(page, accounts, Map.of())));
        assertThat(read.select(".kinward-told").eachText()).containsExactly("Found at the lorry park",
                "She said Saturday", "Came alone");
    }

    @Test
    void asksOnlyWhoInterviewedTheChildWhereBothWroteAnAccount() {
        var accounts = intake + "/accounts";
        var old = worker.page(accounts);
        var police = new HashMap<>(account("POLICE_STATION", "Found at the lorry park"));
        police.put("q.interviewedBy.value", "POLICE");
        carer.answer(accounts, police);
        letItSettle();

        var conflict = parsed(worker.send(old, accounts, account("POLICE_STATION", "She said Saturday")));
        var chosen = worker.post(accounts, chosen(conflict, Map.of("keep.interviewedBy", "theirs")));

        assertThat(conflict.select("input[name=keep.accounts]")).isEmpty();
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
        var page = worker.page(accounts);
        assertThat(page.select("input[checked][name=q.interviewedBy.value]").val()).isEqualTo("POLICE");
        assertThat(page.select("input[name$=.item]").eachAttr("value")).contains("0", "1");
    }

    private static Map<String, String> account(String by, String text) {
        return Map.of("q.accounts[0].by", by, "q.accounts[0].how", "BY_MOUTH", "q.accounts[0].text", text);
    }

    /** What stands on the list of who must not come near, read line by line as the carer on shift may. */
    private List<String> told(String contact) {
        var people = contact.replace("contact", "people");
        return carer.page(people).select("form[action$=/show]").stream()
                .map(line -> parsed(carer.post(people + "/show", Map.of("_csrf", line.select("[name=_csrf]").val(),
                        "field", line.select("[name=field]").val(), "item", line.select("[name=item]").val()))))
                .map(shown -> shown.select("[data-revealed]").text()).toList();
    }

    /** As if the details of this draft were written two minutes ago: no transaction of casework lives that long. */
    private void letItSettle() {
        database.superuser().sql("""
                update identity.held_value v set written_at = v.written_at - interval '2 minutes'
                from identity.held_child c join casework.intake i on i.reference = c.reference
                where c.id = v.child_id and i.id = :id::uuid
                """).param("id", intake.substring("/intake/".length())).update();
    }

    private String revision() {
        return database.superuser()
                .sql("select version::text from casework.first_hour_safety where intake_id = :id::uuid")
                .param("id", intake.substring("/intake/".length())).query(String.class).single();
    }
}
