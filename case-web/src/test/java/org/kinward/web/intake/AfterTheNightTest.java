package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the night wrote down is there for those who work on the case, and no more of it for who is only on shift. */
@WholeProgramTest
class AfterTheNightTest {

    private static final String PHONE = "90 11 22 33";
    private static final String SAFE = "La tante, le soir";

    @LocalServerPort
    private int port;

    @Test
    void showsWhomToCallToTheManagerAndNotToTheCarer() {
        var carer = Shift.carer(port);
        var record = record(carer);
        var manager = Shift.of(port, "manager");
        var overview = manager.page(record);

        var phone = manager.send(overview, record + "/show", Map.of("wanted", "ESCORT_PHONE", "number", "0"));
        var safe = manager.send(overview, record + "/show", Map.of("wanted", "SAFE_CONTACT", "number", "0"));
        var refused = carer.send(carer.page(record), record + "/show", Map.of("wanted", "ESCORT_PHONE", "number", "0"));

        assertThat(overview.text()).contains("Show the phone of the person who brought the child",
                "Show the safe number");
        assertThat(parsed(phone).text()).contains(PHONE);
        assertThat(parsed(safe).text()).contains(SAFE);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(carer.page(record).text()).doesNotContain("Show the phone of the person who brought the child");
    }

    @Test
    void saysOnTheRecordAndInTheListThatNothingIsSaidAboutTheChild() {
        var carer = Shift.carer(port);
        var record = record(carer);

        assertThat(carer.page(record).select(".kinward-guard").text())
                .contains("Say nothing about this child to anyone who asks");
        assertThat(carer.page("/children").text()).contains("Say nothing about this child to anyone who asks");
        var here = carer.page("/children").select("select[name=scope] option[selected]").val();
        assertThat(Shift.of(port, "manager").page("/children?scope=" + here).select("tbody").text())
                .contains("Say nothing about this child to anyone who asks");
        assertThat(carer.page("/today").text()).contains("We cannot say whether we know this child");
    }

    @Test
    void saysOfWhomItIsPresumedThatThisIsAChild() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/sex-age", Map.of("q.sex.value", "GIRL"));
        var without = carer.page(intake + "/check").text();
        carer.answer(intake + "/sex-age", Map.of("q.age.value", "YEARS", "q.age.years", "19"));
        var presumed = "This person may be 18 or older.";

        assertThat(without).contains("The age is not written down. Treat the person as a child.")
                .doesNotContain(presumed);
        assertThat(carer.page(intake + "/others").select(".govuk-inset-text").text()).contains(presumed);
        assertThat(carer.page(intake + "/sex-age").text()).contains(presumed);
        assertThat(carer.page(created(carer, intake)).select(".govuk-inset-text").text()).contains(presumed);
    }

    @Test
    void offersALineToShowOnlyWhileItHolds() {
        var carer = Shift.carer(port);
        var record = record(carer);
        var people = carer.page(record).select("a:contains(See who is written down)").attr("href");
        var before = carer.page(record).text();

        var end = people + "/end?field=MAY_NOT_COME_NEAR&item=0";
        var manager = Shift.of(port, "manager");
        manager.send(manager.page(end), people + "/end", Map.of("reason", "It was somebody else"));

        assertThat(before).contains("Show who must not come near");
        assertThat(carer.page(record).text()).doesNotContain("Show who must not come near");
    }

    @Test
    void saysInShortWhatTheMorningMustKnowBeforeItTalksOrCalls() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/language",
                Map.of("q.interpreter.value", "WOMAN_BY_PHONE", "q.wish.prefers.value", "A_WOMAN",
                        "q.wish.prefersInterpreter.value", "NO_MATTER"));
        var soon = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        carer.answer(intake + "/escort", Map.of("q.wantsChildBack.value", "YES", "q.wantsBackAt.day.day",
                soon.getDayOfMonth() + "", "q.wantsBackAt.day.month", soon.getMonthValue() + "",
                "q.wantsBackAt.day.year", soon.getYear() + "", "q.wantsBackAt.hour", "08:00"));
        carer.answer(intake + "/contact", Map.of("q.care.value", "GO_IN_TWO"));

        var inShort = carer.page(created(carer, intake)).select(".govuk-summary-list__row").eachText();

        assertThat(inShort).anyMatch(row -> row.startsWith("Interpreter A woman, by phone"))
                .anyMatch(row -> row.startsWith("Would rather talk to A woman"))
                .anyMatch(row -> row.startsWith("They want to come back Yes " + soon.getDayOfMonth())
                        && row.contains(soon.getYear() + ", 08:00"))
                .anyMatch(row -> row.startsWith("Before a call or visit Go in two"));
    }

    @Test
    void saysThatAChangedAnswerIsSaved() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        created(carer, intake);

        var saved = carer.answer(intake + "/tonight", Map.of("q.shared.value", "ALONE"));

        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("/check?saved");
        assertThat(carer.page(intake + "/check?saved").select(".govuk-notification-banner--success").text())
                .contains("The changed answer is saved.");
    }

    @Test
    void saysOfAnAccountWhoToldItAndAboutWhat() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/accounts", Map.of("q.accounts[0].by", "POLICE_STATION", "q.accounts[0].how", "BY_MOUTH",
                "q.accounts[0].about", "SAFETY", "q.accounts[0].text", "Found at the lorry park",
                "q.interviewedBy.value", "POLICE"));
        carer.answer(intake + "/others", Map.of("q.inDanger.value", "YES"));
        var record = created(carer, intake);
        var manager = Shift.of(port, "manager");

        var overview = manager.page(record);
        var shown = parsed(
                manager.send(overview, record + "/show", Map.of("wanted", "ACCOUNT_TEXT", "number", "0")));

        assertThat(overview.select("main button").eachText())
                .anyMatch(button -> button.matches("Show what we were told: .*olice.*, .* 20[0-9]{2} \\(By mouth\\)"));
        assertThat(overview.select(".govuk-summary-list__row").eachText())
                .anyMatch(row -> row.matches("What others told us .*olice.*, By mouth Safety.*"))
                .anyMatch(row -> row.startsWith("Who has asked the child already Police"))
                .anyMatch(row -> row.startsWith("Others still in danger Yes"));
        assertThat(shown.select("main").text()).contains("By mouth", "Safety", "Found at the lorry park");
    }

    @Test
    void printsReceiptAndCardFromTheRecordTooWithTheUnitAndTheHour() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/escort", Map.of("q.service.value", "POLICE_STATION", "q.unit.value", "Third brigade"));
        var record = created(carer, intake);

        var print = carer.page(record).select("a:contains(Print the receipt or the card)").attr("href");
        var receipt = parsed(carer.send(carer.page(print), intake + "/receipt", Map.of()));
        var card = parsed(carer.send(carer.page(print), intake + "/card", Map.of()));

        assertThat(carer.page(intake + "/check").select("a[href=" + print + "]")).hasSize(1);
        assertThat(receipt.text()).contains("Third brigade").containsPattern("On \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d");
        assertThat(card.select("caption").eachText()).containsExactly("How is the child?", "Services and dates");
        assertThat(card.select("table").last().select("tbody tr")).hasSize(4);
    }

    /** A record that the carer has made; where it is. */
    private static String record(Shift carer) {
        var intake = carer.begin();
        carer.answer(intake + "/escort", Map.of("q.person.phone", PHONE));
        carer.answer(intake + "/contact",
                Map.of("q.names.mayNotComeNear", "L’homme du camion", "q.names.safeContact", SAFE));
        return created(carer, intake);
    }

    private static String created(Shift carer, String intake) {
        carer.answer(intake + "/check", intake + "/create");
        return carer.page(intake + "/created").select("a:contains(Go to the record)").attr("href");
    }
}
