package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A second account stands beside the first: who cares for the child reads both, with source and day (F16). */
@WholeProgramTest
class EarlierAccountsTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void showsTheFirstAccountWithItsSourceAndDayToWhoCaresForTheChild() {
        var carer = Shift.carer(port);
        var sheet = toldTwice(carer);

        var now = carer.page(sheet);
        var link = now.select("details a:contains(See what was said before)").attr("href");
        var before = carer.page(link);

        assertThat(link).isEqualTo(sheet + "/before");
        assertThat(now.select("input[name=q.age.years]").val()).isEqualTo("14");
        assertThat(now.select("details").text()).contains("What was said before stays beside it.");
        assertThat(before.select("main h2").eachText())
                .containsExactly("Who brought the child, on " + written(yesterday(), Locale.ENGLISH));
        assertThat(before.select("main").text())
                .containsPattern("Changed by .+, [0-9]+ [A-Z][a-z]+ [0-9]{4}, [0-9:]{5}")
                .contains("About 16", "Said by someone else").doesNotContain("About 14");
        assertThat(before.select(".moj-identity-bar").text()).contains("about 14");
    }

    @Test
    void saysItInFrench() {
        var carer = Shift.carer(port);
        var before = toldTwice(carer) + "/before";

        var page = carer.inFrench().page(before);

        assertThat(page.select("main").text()).contains("Ce qui a été dit avant", "Environ 16 ans",
                "La personne qui a amené l’enfant, le " + written(yesterday(), Locale.FRENCH), "Modifié par ");
    }

    @Test
    void isNotThereForAStrangerNorForACarerOffShift() {
        var carer = Shift.carer(port);
        var before = toldTwice(carer) + "/before";
        var shift = carer.page("/shift");

        var unknown = carer.get(before.replace("sex-age", "sex-ages"));
        shift.select("form[action$=/off]").forEach(off -> carer.send(shift, off.attr("action"), Map.of()));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(carer.get(before).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "worker-b").get(before).statusCode()).isEqualTo(404);
    }

    @Test
    void writesDownThatItWasLookedAtAndSaysWhereNothingWasSaidBefore() {
        var carer = Shift.carer(port);
        var sheet = carer.begin() + "/safety";
        var unsaved = carer.page(sheet).text();
        carer.answer(sheet, Map.of("q.safeHere.value", "YES"));

        var page = carer.page(sheet + "/before");

        assertThat(unsaved).doesNotContain("See what was said before");
        assertThat(page.select("main").text()).contains("Nothing different was said on this page before.");
        assertThat(page.select("main a:contains(Back to the page)").attr("href")).isEqualTo(sheet);
        superuser("revoke insert (text, mac) on audit.casework_inbox from kinward_web");
        try {
            assertThat(carer.get(sheet + "/before").statusCode()).as("no look without its entry").isEqualTo(503);
        } finally {
            superuser("grant insert (text, mac) on audit.casework_inbox to kinward_web");
        }
    }

    /** A column that no question of the sheet finds again would be an answer that is lost from sight. */
    @ParameterizedTest
    @EnumSource
    void showsEveryQuestionOfEverySheet(SheetKind kind) {
        var isOfRecord = kind.isOfRecord();
        var who = isOfRecord ? Shift.of(port, "worker") : Shift.carer(port);
        var intake = who.begin();
        if (isOfRecord) {
            who.answer(intake + "/check", intake + "/create");
        }
        var sheet = intake + "/" + kind.path();
        who.answer(sheet, Map.of());
        who.answer(sheet, Map.of("origin.toldBy", kind.usual() == ToldBy.CHILD ? "PAPER" : "CHILD"));

        var rows = who.page(sheet + "/before").select("main dl.govuk-summary-list > div");

        var asked = PageAnswers.questions(kind.page()).stream()
                .filter(question -> question.type() instanceof ParameterizedType of && of.getRawType() == Answer.class)
                .count();
        var statement = kind == SheetKind.TOLD ? 1 : 0;
        assertThat(rows).hasSize((int) asked + statement);
    }

    @Test
    void namesTheRoomTheHourAndTheLanguageOfThen() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var rooms = carer.page(intake + "/tonight").select("[name=q.room.value]");
        var room = rooms.select("option[value~=-]").stream().findFirst().orElseGet(rooms::first);
        carer.answer(intake + "/tonight", Map.of("q.room.value", room.attr("value")));
        carer.answer(intake + "/tonight", Map.of("origin.toldBy", "CHILD"));
        carer.answer(intake + "/language", Map.of("q.language.value", "ee", "q.room.quietPlace.value", "YES"));
        carer.answer(intake + "/language", Map.of("origin.toldBy", "CHILD"));

        var language = carer.page(intake + "/language/before").select("main dl").text();

        assertThat(carer.page(intake + "/tonight/before").select("main dl").text()).contains("Room")
                .doesNotContain(room.attr("value"));
        assertThat(language).contains("Ewe", "Yes").doesNotContain("true");
    }

    /** Told by who brought the child, yesterday, then by the child. */
    private static String toldTwice(Shift carer) {
        var sheet = carer.begin() + "/sex-age";
        var on = yesterday();
        carer.answer(sheet, Map.of("q.sex.value", "GIRL", "q.age.value", "YEARS", "q.age.years", "16", "origin.toldBy",
                "ESCORT", "origin.toldOn.day", "" + on.getDayOfMonth(), "origin.toldOn.month", "" + on.getMonthValue(),
                "origin.toldOn.year", "" + on.getYear()));
        carer.answer(sheet, Map.of("q.age.years", "14", "origin.toldBy", "CHILD"));
        return sheet;
    }

    private static LocalDate yesterday() {
        return LocalDate.now(ZoneId.of("Africa/Lome")).minusDays(1);
    }

    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    private void superuser(String statement) {
        database.superuser().sql(statement).update();
    }

    /** Which one decisions use, and why; the other stays beside it, and the child is not asked again (F16). */
    @Test
    void takesDownWhichAccountDecisionsUseAndWhy() {
        var carer = Shift.carer(port);
        var sheet = toldTwice(carer);
        var before = sheet + "/before";
        var page = carer.page(before);
        var first = page.select("input[name=account]:not([value=now])").val();
        var why = Map.of("account", first, "why", "The school paper says the same");

        var chosen = carer.send(page, before, why);
        var twice = carer.send(page, before, why);

        assertThat(Shift.to(chosen)).isEqualTo(before).isEqualTo(Shift.to(twice));
        assertThat(carer.page(before + "?chosen").select(".govuk-notification-banner").text())
                .contains("Your choice is saved.");
        var now = carer.page(before);
        assertThat(now.select(".govuk-notification-banner")).isEmpty();
        assertThat(now.select(".govuk-inset-text").text()).startsWith(
                "Decisions use what the person who brought the child said on " + written(yesterday(), Locale.ENGLISH)
                        + ": The school paper says the same Chosen by ");
        assertThat(now.select("main h2").eachText()).startsWith("The child, on " + written(yesterday(), Locale.ENGLISH))
                .hasSize(3);
        assertThat(carer.page(sheet).select("input[name=q.age.years]").val()).isEqualTo("16");
        assertThat(carer.page(sheet.replace("/sex-age", "/check")).text())
                .contains("Which account counts Decisions use");
    }

    @Test
    void keepsTheChoiceInTheStoryUntilThePageIsAnsweredAnew() {
        var carer = Shift.carer(port);
        var sheet = toldTwice(carer);
        var intake = sheet.replace("/sex-age", "");
        carer.send(carer.page(sheet + "/before"), sheet + "/before",
                Map.of("account", "now", "why", "She counted her years with us"));
        var choice = carer.page(sheet + "/before").select(".govuk-inset-text").text();
        carer.answer(intake + "/check", intake + "/create");
        carer.answer(sheet, Map.of("q.age.years", "15"));

        var later = carer.page(sheet + "/before");
        var file = database.superuser().sql("select id from casework.case_file where intake_id = ?::uuid")
                .param(intake.substring(intake.lastIndexOf('/') + 1)).query(String.class).single();
        var story = Shift.of(port, "manager").page("/c/" + file + "/story").text();

        assertThat(choice).contains("Decisions use what the child said on", "She counted her years with us");
        assertThat(later.select(".govuk-inset-text")).isEmpty();
        assertThat(later.text()).contains("She counted her years with us", "The page was changed later.");
        assertThat(story).contains("Chosen between two accounts", "She counted her years with us");
    }

    @Test
    void takesNoChoiceWithoutAReasonOrOverAnAnswerThatNobodyCompared() {
        var carer = Shift.carer(port);
        var sheet = toldTwice(carer);
        var before = sheet + "/before";
        var page = carer.page(before);

        var nothing = carer.send(page, before, Map.of("why", "Call 90 12 34 56"));
        carer.answer(sheet, Map.of("q.age.years", "13", "origin.toldBy", "SOMEONE_ELSE"));
        var late = carer.send(page, before, Map.of("account", "now", "why", "She said it twice"));
        var foreign = carer.send(page, before,
                Map.of("account", "0f000000-0000-4000-8000-00000000000f", "why", "She said it twice"));

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(Browser.parsed(nothing).text()).contains("Choose the account that decisions use",
                "It seems to hold a phone number");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Browser.parsed(late).text()).contains("Somebody has changed the page since.");
        assertThat(Browser.parsed(late).select("textarea[name=why]").val()).isEqualTo("She said it twice");
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    /** What we did or decided ourselves is no account: there is nothing to choose. */
    @Test
    void offersNoChoiceWhereNobodyTellsAnything() {
        var carer = Shift.carer(port);
        var sheet = carer.begin() + "/responsible";
        carer.answer(sheet, Map.of("q.firstTask.value", "Buy shoes"));
        carer.answer(sheet, Map.of("q.firstTask.value", "Buy sandals", "origin.toldBy", "CHILD"));

        assertThat(carer.page(sheet + "/before").select("main form")).isEmpty();
    }

    /** What is protected stays as it is; only a protected sex would be a second answer beside girl or boy. */
    @Test
    void takesAProtectedSexBackWhenAnAccountWithGirlOrBoyIsChosen() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var sheet = intake + "/sex-age";
        carer.answer(sheet, Map.of("q.sex.value", "GIRL", "origin.toldBy", "ESCORT"));
        carer.answer(sheet, Map.of("q.sex.value", "OTHER_OR_INTERSEX", "origin.toldBy", "CHILD"));
        var protectedNow = carer.page(intake + "/check").text();
        var page = carer.page(sheet + "/before");

        var chosen = carer.send(page, sheet + "/before", Map.of("account",
                page.select("input[name=account]:not([value=now])").val(), "why", "She says so herself now"));

        assertThat(page.text()).contains("Protected details stay as they are.");
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/before?chosen");
        assertThat(protectedNow).contains("Protected, for care only");
        assertThat(carer.page(intake + "/check").text()).contains("Girl").doesNotContain("Protected, for care only");
    }
}
