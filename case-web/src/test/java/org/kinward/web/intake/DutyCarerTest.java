package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a duty carer at two in the morning finds on every page: who this is, whom to call, what was said, what is usual. */
@WholeProgramTest
class DutyCarerTest {

    private static final String SAID = "Trouvée à la gare, avec deux autres.";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void reachesTheRecordFromEveryPageThatNamesIt() {
        var carer = Shift.carer(port);
        var intake = created(carer);
        var number = carer.page(intake + "/created").select("[data-reference-number]").text();

        var fromCreated = link(carer, intake + "/created", "Go to the record");
        var fromCheck = link(carer, intake + "/check", "Go to the record");
        var search = carer.send(carer.page("/intake"), "/intake",
                Shift.choosing(carer.page("/intake"), Map.of("known", "NUMBER", "number", number)));

        assertThat(carer.page(fromCreated).text()).contains(number);
        assertThat(fromCheck).isEqualTo(fromCreated);
        assertThat(parsed(search).select("a:contains(Open the record)").attr("href")).isEqualTo(fromCreated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/safety", "/accounts", "/told", "/tonight", "/responsible", "/name", "/check"})
    void saysOnEveryPageWhichChildItIsAndNeverTheName(String page) {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/sex-age", Map.of("q.sex.value", "GIRL", "q.age.value", "YEARS", "q.age.years", "14"));
        var word = word();
        carer.answer(intake + "/name", Map.of("name", "Zorobabella", "word", word));
        carer.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", "The man of the white lorry"));

        var shown = carer.page(intake + page);

        assertThat(shown.select(".moj-identity-bar").text()).contains("Girl, about 14", word);
        assertThat(shown.select(".kinward-guard").text()).contains("Say nothing about this child to anyone who asks");
        assertThat(shown.html()).doesNotContain("Zorobabella").doesNotContain("white lorry");
    }

    @Test
    void readsWhatThePoliceSaidBesideTheLaterQuestionWhileItIsADraft() {
        var carer = Shift.carer(port);
        var intake = withAccount(carer);

        var closed = carer.page(intake + "/others");
        var read = read(carer, closed, intake + "/others", Map.of("q.inDangerCountry.value", "GH"));

        assertThat(closed.text()).contains("Do not ask the child again").doesNotContain(SAID);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(parsed(read).select("[data-revealed]").text()).isEqualTo(SAID);
        assertThat(parsed(read).select("form[action=" + intake + "/others] input[name=q.inDanger.value]")).isNotEmpty();
        assertThat(parsed(read).select("select[name=q.inDangerCountry.value] option[selected]").val())
                .as("what was typed stays").isEqualTo("GH");
        assertThat(read.body()).as("without JavaScript too it hides again")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"300; url=" + intake + "/others\">");
        assertThat(closed.html()).doesNotContain("http-equiv=\"refresh\"");
        assertThat(closed.select("button[form=sheet]").first().hasAttr("formaction")).as("Enter saves").isFalse();
    }

    @Test
    void leavesTheWordsOfARecordToThoseWhoWorkOnIt() {
        var carer = Shift.carer(port);
        var intake = withAccount(carer);
        var draft = carer.page(intake + "/others");
        carer.answer(intake + "/check", intake + "/create");

        var refused = read(carer, draft, intake + "/others", Map.of());
        var manager = Shift.of(port, "manager");
        var read = read(manager, manager.page(intake + "/accounts"), intake + "/accounts", Map.of());

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(carer.page(intake + "/others").text()).doesNotContain("Read what they said");
        assertThat(parsed(read).text()).contains(SAID);
    }

    @Test
    void showsTheNumbersThatTheManagerHasWrittenDownAndSaysWhereThereIsNone() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var manager = Shift.of(port, "manager");
        var page = "/places/" + place(intake) + "/numbers";
        carer.answer(intake + "/health", Map.of("q.signs.value", "FEVER"));
        manager.answer(page, Map.of("nurse", "", "ambulance", ""));

        var without = carer.page(intake + "/health/now").text();
        var wrong = manager.answer(page, Map.of("nurse", "ask Ama"));
        manager.answer(page, Map.of("nurse", "+228 90 12 34 56"));

        assertThat(without).contains("No number is written down for this place");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select("input[name=nurse]").val()).isEqualTo("ask Ama");
        assertThat(carer.page(intake + "/health/now").select("a[href=tel:+22890123456]").text())
                .isEqualTo("+228 90 12 34 56");
        assertThat(Shift.of(port, "carer").get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheSecondOfTwoManagersWhatTheFirstHasWrittenAndTakesADoublePressAsOne() {
        var manager = Shift.of(port, "manager");
        var page = "/places/" + place(Shift.carer(port).begin()) + "/numbers";
        var first = manager.page(page);

        var saved = manager.send(first, page, Map.of("police", "117", "nurse", ""));
        var pressedTwice = manager.send(first, page, Map.of("police", "117", "nurse", ""));
        var stale = manager.send(first, page, Map.of("police", "118", "nurse", ""));
        var decided = manager.send(parsed(stale), page, Map.of());

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(pressedTwice.statusCode()).isEqualTo(302);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(parsed(stale).select("dl").text()).contains("117");
        assertThat(parsed(stale).select("input[name=police]").val()).isEqualTo("118");
        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(manager.page(page).select("input[name=police]").val()).isEqualTo("118");
        manager.answer(page, Map.of("police", ""));
    }

    @Test
    void findsTheNightFilledInAsItUsuallyIs() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var tonight = carer.page(intake + "/tonight");
        var responsible = carer.page(intake + "/responsible");

        assertThat(tonight.select("select[name=q.place.value] option[selected]").val()).isEqualTo(place(intake));
        assertThat(tonight.select("select[name=q.staysNear.value] option[selected]")).hasSize(1);
        assertThat(responsible.select("select[name=q.person.value] option[selected]")).hasSize(1);
        assertThat(carer.page(intake + "/accounts").select("input[name=q.accounts[0].on.year]").val()).isNotEmpty();
    }

    @Test
    void choosesAmongTheRoomsOfThePlaceAndSeesByCallWordWhoSleepsThere() {
        var carer = Shift.carer(port);
        var first = carer.begin();
        var word = word();
        carer.answer(first + "/name", Map.of("word", word));
        var room = carer.page(first + "/tonight").select("select[name=q.room.value] option[value]:not([value=''])")
                .first().val();
        carer.answer(first + "/tonight", Map.of("q.room.value", room));
        var second = carer.begin() + "/tonight";

        var page = carer.page(second);
        var other = page.select("select[name=q.place.value] option:not([selected]):not([value=''])").first().val();
        var elsewhere = carer.answer(second, Map.of("q.place.value", other, "q.room.value", room));
        var rooms = carer.answer(second, Map.of("q.place.value", other, "q.room.value", "", "then", "rooms"));

        assertThat(page.select("select[name=q.room.value] option[value=" + room + "]").text()).contains(word);
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(parsed(elsewhere).text()).contains("This room is not at the place you chose");
        assertThat(parsed(rooms).select("select[name=q.room.value] option[value=" + room + "]")).isEmpty();
        assertThat(parsed(rooms).select("select[name=q.place.value] option[selected]").val()).isEqualTo(other);
    }

    @Test
    void takesWhoIsNamedAsNotToComeNearForSomebodyWhoIsNotLetIn() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var against = carer.answer(intake + "/contact",
                Map.of("q.keptAway.value", "NONE", "q.names.mayNotComeNear", "The man of the lorry"));
        carer.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", "The man of the lorry"));

        assertThat(against.statusCode()).isEqualTo(400);
        assertThat(carer.page(intake + "/check").text()).contains("Must not be let in");
    }

    @Test
    void keepsWhatTheChildSaysBackAndWhoCheckedTheAdult() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var telling = carer.answer(intake + "/told", Map.of("q.saidBack.value", "You call my aunt on 90 12 34 56"));
        carer.answer(intake + "/told", Map.of("q.saidBack.value", "You keep it here and tell the nurse"));
        carer.answer(intake + "/adult", Map.of("q.present.value", "YES", "q.checked.papers.value", "DOUBTFUL",
                "q.checked.by.value", "SOCIAL_SERVICE"));

        assertThat(telling.statusCode()).isEqualTo(400);
        assertThat(parsed(telling).text()).contains("It seems to hold a phone number or a vehicle plate.");
        assertThat(carer.page(intake + "/check").text()).contains("You keep it here and tell the nurse",
                "Seen, but doubtful", "Who checked the papers and the relation? Social service");
    }

    @Test
    void readsTheStatementInTheReadersLanguageAndKeepsTheVersionThatWasShown() {
        var carer = Shift.carer(port).inFrench();
        var intake = carer.begin();
        carer.answer(intake + "/language", Map.of("q.language.value", "en"));
        var told = carer.page(intake + "/told");
        var version = told.select("input[name=q.statement.version]").val();

        var invented = carer.send(told, intake + "/told",
                Map.of("q.statement.version", "3f0f1c1e-0000-4000-8000-000000000000"));
        carer.send(told, intake + "/told", Map.of("q.told.value", "WHO_WE_ARE"));

        assertThat(told.select("p[lang=fr].kinward-lines")).isNotEmpty();
        assertThat(told.select("details p[lang=en].kinward-lines")).isNotEmpty();
        assertThat(invented.statusCode()).isEqualTo(400);
        assertThat(carer.page(intake + "/check").select("dd").eachText())
                .anyMatch(shown -> shown.matches("Version [0-9]+ Anglais.*"));
        assertThat(database.superuser().sql("select statement_id::text || statement_language from "
                + "casework.first_hour_told where intake_id = :id::uuid").param("id", id(intake))
                .query(String.class).single()).isEqualTo(version + "en");
    }

    @Test
    void beginsListsWithWhatIsNear() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var country = database.superuser().sql("select country from account.agency a join casework.intake i "
                + "on i.agency_id = a.id where i.id = :id::uuid").param("id", id(intake)).query(String.class).single();

        var countries = carer.page(intake + "/others").select("select[name=q.inDangerCountry.value] option");
        var sheet = carer.page(intake + "/language");
        var languages = sheet.select("input[name=q.language.value]");

        assertThat(countries.get(1).val()).isEqualTo(country);
        assertThat(countries).hasSizeGreaterThan(240);
        assertThat(sheet.select("bdi[lang=ee]").text()).isEqualTo("Eʋegbe");
        assertThat(sheet.select("details:not([open]) input[name=q.language.value][value=km]")).hasSize(1);
        assertThat(languages.last().val()).isEqualTo("mis");
    }

    @Test
    void opensTheListOfAManagerAtThePlaceAndOfAWorkerAtTheOwnChildren() {
        var scope = "select[name=scope] option[selected]";

        assertThat(Shift.of(port, "manager").page("/children").select(scope).val()).hasSize(36);
        assertThat(Shift.of(port, "worker").page("/children").select(scope).val()).isEqualTo("mine");
    }

    private static String created(Shift carer) {
        var intake = carer.begin();
        carer.answer(intake + "/check", intake + "/create");
        return intake;
    }

    private static String withAccount(Shift carer) {
        var intake = carer.begin();
        carer.answer(intake + "/accounts", Map.of("q.accounts[0].by", "CHILD_BRIGADE", "q.accounts[0].how", "BY_MOUTH",
                "q.accounts[0].about", "OTHERS", "q.accounts[0].text", SAID));
        return intake;
    }

    /** Presses the button of the sheet's form that goes to the words of others. */
    private static HttpResponse<String> read(Shift who, Document page, String sheet, Map<String, String> typed) {
        assertThat(page.select("button[form=sheet][formaction=" + sheet + "/told]")).hasSize(1);
        return who.post(sheet + "/told", Shift.asItStands(page, sheet, typed));
    }

    private static String link(Shift carer, String page, String words) {
        return carer.page(page).select("a:contains(" + words + ")").attr("href");
    }

    private String place(String intake) {
        return database.superuser().sql("select place_id::text from casework.intake where id = :id::uuid")
                .param("id", id(intake)).query(String.class).single();
    }

    private static String id(String intake) {
        return intake.substring("/intake/".length());
    }

    /** A call word that no other child of these tests has. */
    private String word() {
        return "Mot" + database.superuser()
                .sql("select translate(count(*)::text, '0123456789', 'abcdefghij') from casework.intake")
                .query(String.class).single();
    }
}
