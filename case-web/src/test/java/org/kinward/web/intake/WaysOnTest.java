package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of the first hour that say what is held, say each thing once, and lead on. */
@WholeProgramTest
class WaysOnTest {

    private static final String TYPED = "Zorobabel 4821";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @CsvSource({"contact,q.names.mayNotComeNear,Names of those who must not come near",
            "contact,q.names.mayKnow,Names of the people we may tell",
            "contact,q.names.safeContact,Safe number or person", "adult,q.adultName,Name of the adult",
            "language,q.interpreterName,Name of the interpreter", "others,q.where,Where they are",
            "escort,q.person.name,Name of the person who brought the child",
            "escort,q.person.phone,Phone of the person who brought the child",
            "escort,q.person.paperNumber,Number of the paper"})
    void saysOfEveryDetailThatIsHeldThatItIsWrittenDownAndNeverWhatItIs(String sheet, String field, String row) {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var before = row(carer.page(intake + "/check"), row);
        carer.answer(intake + "/" + sheet, Map.of(field, TYPED));

        var check = carer.page(intake + "/check");

        assertThat(before).isEmpty();
        assertThat(row(check, row)).isEqualTo("Written down and protected");
        assertThat(check.html()).doesNotContain(TYPED);
    }

    @Test
    void saysOfWhatIsSealedOnlyThatItIsHeldAndOnlyToWhoMayKnow() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/sex-age", Map.of("q.sex.value", "OTHER_OR_INTERSEX"));
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));

        var held = "Written down and protected";
        var check = carer.page(intake + "/check");
        var manager = Shift.of(port, "manager").page(intake + "/check");

        assertThat(row(check, "Protected, for care only")).isEqualTo(held);
        assertThat(row(check, "What only the carer on shift and the lead worker may read")).isEqualTo(held);
        assertThat(row(manager, "Protected, for care only")).isEmpty();
    }

    @Test
    void saysTheHeadingOfASheetBeforeWhatOthersToldAboutIt() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/accounts", Map.of("q.accounts[0].by", "POLICE_STATION", "q.accounts[0].how", "BY_MOUTH",
                "q.accounts[0].about", "SAFETY"));

        assertThat(carer.page(intake + "/safety").select("main h1, main h2").first().tagName()).isEqualTo("h1");
        assertThat(carer.page(intake + "/adult").select("main h1")).hasSize(1);
    }

    @Test
    void findsTheOwnAccountFromEveryPage() {
        assertThat(Shift.carer(port).page("/today").select("header a[href=/profile]").text()).isEqualTo("My account");
    }

    @Test
    void asksWhyAChildCouldNotBeToldYet() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var wrong = carer.answer(intake + "/told",
                Map.of("q.response.value", "SEEMS_TO_AGREE", "q.after.whyNotYet.value", "ASLEEP"));
        carer.answer(intake + "/told",
                Map.of("q.response.value", "COULD_NOT_YET", "q.after.whyNotYet.value", "ASLEEP"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(carer.page(intake + "/check").text()).contains("why not? The child sleeps");
    }

    @Test
    void asksChildAndEscortWhoMayKnow() {
        var carer = Shift.carer(port);
        var tasks = carer.page(carer.begin()).select(".govuk-task-list__item");

        assertThat(tasks.select(":has(a[href$=/contact]) .govuk-task-list__hint")).isEmpty();
        assertThat(tasks.select(":has(a[href$=/accounts]) .govuk-task-list__hint")).hasSize(1);
    }

    /** An empty row is a good answer there (F98): no colour asks for it. */
    @Test
    void marksNoHardTopicAsSomethingToDo() {
        var carer = Shift.carer(port).inFrench();
        var tasks = carer.page(carer.begin()).select(".govuk-task-list__item");

        assertThat(tasks.select(":has(a[href$=/safety]) .govuk-tag").text()).isEqualTo("Pas commencé");
        for (var hard : List.of("health", "told", "accounts", "sex-age", "others", "contact", "name")) {
            assertThat(tasks.select(":has(a[href$=/" + hard + "]) .govuk-tag")).as(hard).isEmpty();
        }
    }

    @Test
    void leadsOnFromAConflictFromTheNewRecordAndFromTheList() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var opened = carer.page(intake + "/safety");
        Shift.of(port, "worker").answer(intake + "/safety", Map.of("q.safeHere.value", "NOT_SURE"));

        var conflict = carer.send(opened, intake + "/safety", Map.of("q.safeHere.value", "YES"));
        carer.answer(intake + "/check", intake + "/create");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(parsed(conflict).select("main a[href=" + intake + "/safety]")).hasSize(1);
        assertThat(carer.page(intake + "/created").select("main a[href=/today]")).hasSize(1);
        assertThat(carer.page("/children").select("main a[href=/intake]").text()).isEqualTo("Add a child");
    }

    @Test
    void leadsBackAndLetsComeBackLaterFromTheCardAndTheName() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/safety", Map.of("q.safeHere.value", "NO"));
        var before = name(carer.page(intake));

        var card = carer.page(intake + "/safety/now");
        var later = carer.answer(intake + "/name", Map.of("name", TYPED, "then", "later"));

        assertThat(card.select("a.govuk-back-link").attr("href")).isEqualTo(intake + "/safety");
        assertThat(card.select("main a[href=" + intake + "]").text()).isEqualTo("Come back later");
        assertThat(carer.page(intake + "/name").select("button[name=then][value=later]")).hasSize(1);
        assertThat(Shift.to(later)).isEqualTo(intake);
        assertThat(before).isEqualTo("The name the child uses Not started");
        assertThat(name(carer.page(intake))).isEqualTo("The name the child uses Completed");
    }

    private static String name(Document hub) {
        return hub.select(".govuk-task-list__item:has(a[href$=/name])").text();
    }

    @Test
    void saysOnceWhatToDoWithoutANumber() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var place = database.superuser().sql("select place_id::text from casework.intake where id = :id::uuid")
                .param("id", intake.substring("/intake/".length())).query(String.class).single();
        var numbers = "/places/" + place + "/numbers";
        var manager = Shift.of(port, "manager");
        manager.answer(numbers, none(manager.page(numbers)));

        var page = carer.page(intake + "/health");

        assertThat(page.select("p:contains(No number is written down for this place)")).hasSize(1);
        assertThat(page.select("dl.kinward-calls dd").eachText()).hasSizeGreaterThan(1).containsOnly("No number");
        assertThat(carer.page(intake + "/language").text()).contains("No number")
                .doesNotContain("call the emergency number");
    }

    @Test
    void saysThatAQuestionMayBeLeftOutWhereItIsAskedAndNotWhereItsAnswerIsChecked() {
        var carer = Shift.carer(port).inFrench();
        var intake = carer.begin();
        carer.answer(intake + "/told", Map.of());
        carer.answer(intake + "/escort", Map.of());

        assertThat(carer.page(intake + "/told").select("legend:contains(quand réessayer)").text())
                .endsWith("? (facultatif)");
        assertThat(carer.page(intake + "/escort").select("legend:contains(veulent-elles revenir)").text())
                .endsWith("? (facultatif)");
        assertThat(carer.page(intake + "/check").select("dt").eachText()).anyMatch(key -> key.contains("réessayer"))
                .anyMatch(key -> key.contains("revenir")).noneMatch(key -> key.contains("facultatif"));
    }

    @Test
    void saysWithItsOwnWordsThatNothingIsTicked() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/safety", Map.of("q.safeHere.value", "YES", "q.nearby.value", "NONE"));
        carer.answer(intake + "/contact", Map.of("q.care.value", "NONE"));

        assertThat(carer.page(intake + "/check").text()).contains("Nobody, as far as we see", "Nothing special");
    }

    @Test
    void writesAColonAsTheLanguageDoes() {
        var carer = Shift.carer(port).inFrench();
        var intake = carer.begin();
        carer.answer(intake + "/name", Map.of("name", "", "word", "Cigogne"));
        carer.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", TYPED));
        carer.answer(intake + "/check", intake + "/create");

        var card = parsed(carer.send(carer.page(intake + "/created"), intake + "/card", Map.of()));

        assertThat(card.select("main strong").stream().map(strong -> strong.wholeText().strip()))
                .contains("Mot d’appel\u00a0: Cigogne");
        assertThat(card.select("main strong > bdi").text()).contains("Cigogne");
        assertThat(carer.page(intake + "/people").select("main button").first().wholeText().strip())
                .startsWith("Afficher\u00a0: ");
    }

    /** Without its name nobody can look for somebody who speaks it; a number by which somebody is found is no name. */
    @Test
    void asksWhatALanguageIsCalledThatIsInNoList() {
        var carer = Shift.carer(port);
        var sheet = carer.begin() + "/language";

        var number = carer.answer(sheet,
                Map.of("q.language.value", "mis", "q.otherLanguage.value", "Call 90 12 34 56"));
        carer.answer(sheet, Map.of("q.language.value", "mis", "q.otherLanguage.value", "Akposso"));

        assertThat(number.statusCode()).isEqualTo(400);
        assertThat(parsed(number).select("[id=q.otherLanguage.value]").val()).isEqualTo("Call 90 12 34 56");
        assertThat(carer.page(sheet).select("[name=q.otherLanguage.value]").val()).isEqualTo("Akposso");
        assertThat(row(carer.page(sheet.replace("language", "check")), "If it is another language: which one?"))
                .isEqualTo("Akposso");
    }

    @Test
    void knowsThatEverybodyHasAnAge() {
        var carer = Shift.carer(port);
        var ages = carer.page(carer.begin() + "/sex-age").select("input[name=q.age.value]").eachAttr("value");

        assertThat(ages).contains("NOT_KNOWN", "NOT_ASKED_YET", "DID_NOT_WANT_TO_SAY").doesNotContain("DOES_NOT_APPLY");
    }

    @Test
    void givesTheEscortAReceiptWithTheRoleAndNotTheNameOfTheCarer() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/check", intake + "/create");
        var created = carer.page(intake + "/created");
        var name = database.superuser().sql("select p.name from account.person p join account.credential c "
                + "on c.person_id = p.id where c.sign_in_name = 'carer'").query(String.class).single();

        var receipt = parsed(carer.send(created, intake + "/receipt", Map.of())).select("main").text();
        var card = parsed(carer.send(created, intake + "/card", Map.of())).select("main").text();

        assertThat(receipt).contains("By: Duty carer.").doesNotContain(name);
        assertThat(card).contains(name);
    }

    private static Map<String, String> none(Document numbers) {
        var empty = new HashMap<String, String>();
        numbers.select("main input[type=text],main input[type=tel]")
                .forEach(field -> empty.put(field.attr("name"), ""));
        return empty;
    }

    private static String row(Document check, String label) {
        return check.select("dt").stream().filter(key -> key.text().equals(label))
                .map(key -> key.nextElementSibling().text()).findFirst().orElse("");
    }
}
