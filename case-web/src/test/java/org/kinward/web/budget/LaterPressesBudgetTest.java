package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.consent.sound.SoundExamples;
import org.kinward.web.access.Browser;
import org.kinward.web.casefile.away.SecondWorker;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.days.PaperHands;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;

/** Statements of what is opened and pressed after the first hour: papers, talks, cards, accounts, lists, labels, sound, erasing, away. */
class LaterPressesBudgetTest extends CountedPages {

    private static final int PAPER = 3;
    private static final int PAPER_OF_NOTE = 4;
    private static final int PAPER_PUT_AWAY = 5;
    private static final int TALK = 2;
    private static final int TALK_SAVED = 6;
    private static final int CARD = 3;
    private static final int CARD_SAVED = 5;
    private static final int BEFORE = 4;
    private static final int ACCOUNT_CHOSEN = 19;
    private static final int LINE = 3;
    private static final int LINE_CORRECTED = 21;
    private static final int COUNT = 3;
    private static final int COUNTED = 6;
    private static final int LABELS = 3;
    private static final int LABELS_VOID = 7;
    private static final int SOUND = 4;
    private static final int SOUND_KEPT = 6;
    private static final int SOUND_TAKEN_AWAY = 7; // with the name of who put it in
    private static final int ERASE_ASKED = 16;
    private static final int ERASE_REFUSED = 6;
    private static final int ERASE_CONFIRMED = 12;
    private static final int AWAY_LOOKED_AT = 11;
    private static final int AWAY_SAVED = 14;

    private static final int MANY = 5;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Lome"));
    /** A press that shows nothing looks in a transaction of its own before it decides, and both are written down. */
    private static final Set<String> LOOKED_FIRST = Set.of("context", "audit");

    private Shift worker;
    private Shift carer;
    private ConsentHands child;
    private String place = "";

    @BeforeAll
    void atWork() {
        QuietHouse.in(database);
        worker = Shift.of(port, "worker");
        carer = Shift.carer(port);
        child = ConsentHands.recorded(worker, database);
        place = "/places/" + database.superuser().sql("select place_id from casework.intake where id = ?")
                .param(UUID.fromString(carer.begin().substring("/intake/".length()))).query(UUID.class).single();
        QuietHouse.nothingWaits(database);
    }

    @AfterAll
    void leaveNothingBehind() {
        SecondWorker.go(database);
        QuietHouse.after(database);
    }

    private String file() {
        return "/c/" + child.file();
    }

    /** One paper was typed as several lines: all of them are put away with one press. */
    @Test
    void saysWhatBecameOfAPaperWithFew() {
        for (int line = 1; line <= MANY; line++) {
            var at = child.intake() + "/days/child-paper/" + line;
            var asked = PaperHands.pressed(worker, worker.page(at), at,
                    Map.of("then", "paper", "q.paperKind.value", "PASSPORT"));
            assertThat(worker.send(asked, at, PaperHands.told(PaperHands.BY_THE_NURSE)).statusCode()).isEqualTo(302);
        }
        var tick = worker.page(child.intake() + "/days/child-paper/1").select("main dl a[href*=/paper?]").attr("href");
        var page = worker.page(tick);
        var path = child.intake() + "/paper";
        var also = page.select("[name=also]").eachAttr("value");
        var typed = Browser.encoded(Shift.asItStands(page, path, Map.of("became", "FILED"))) + also.stream()
                .map(box -> "&" + Browser.encoded(Map.of("also", box))).collect(Collectors.joining());

        assertThat(also).hasSize(MANY - 1);
        holds(secondTime("a paper", () -> worker.get(tick)), PAPER);
        holds(counted("a paper put away", 302, () -> worker.sendAll(path, typed)), PAPER_PUT_AWAY, "audit");
    }

    /** The way back from it leads to the story of the file. */
    @Test
    void saysWhatBecameOfThePaperOfANoteWithFew() {
        PaperHands.noted(worker, file() + "/story", "ALL_ON_CASE");
        var tick = PaperHands.tick(worker, file() + "/story");

        holds(secondTime("the paper of a note", () -> worker.get(tick)), PAPER_OF_NOTE);
    }

    @Test
    void writesDownATalkWithFew() {
        var path = file() + "/days/talk";
        var held = ConsentHands.with(ConsentHands.day("on", TODAY.minusDays(1)), Map.of("minutes", "20",
                "setting.where", "OUTSIDE", "setting.interpreted", "NOBODY_NEEDED", "ended", "CALM"));
        for (int talk = 0; talk < MANY; talk++) {
            assertThat(worker.answer(path, held).statusCode()).isEqualTo(302);
        }
        var page = worker.page(path);

        holds(secondTime("a talk", () -> worker.get(path)), TALK);
        looksFirst(counted("a talk saved", 302, () -> worker.send(page, path, held)), TALK_SAVED);
    }

    @Test
    void offersAContactCardWithFew() {
        var path = file() + "/contact-card";
        assertThat(worker.answer(path, Map.of("answer", "LATER")).statusCode()).isEqualTo(302);
        var page = worker.page(path);

        holds(secondTime("contact card", () -> worker.get(path)), CARD);
        looksFirst(counted("contact card saved", 302, () -> worker.send(page, path, Map.of("answer", "TOOK"))),
                CARD_SAVED);
    }

    /** However many accounts there are. */
    @Test
    void showsWhatWasSaidBeforeWithFew() {
        var sheet = child.intake() + "/sex-age";
        for (int year = 0; year <= MANY; year++) {
            assertThat(worker.answer(sheet, Map.of("q.age.value", "YEARS", "q.age.years", "" + (10 + year),
                    "origin.toldBy", year % 2 == 0 ? "CHILD" : "SOMEONE_ELSE")).statusCode()).isEqualTo(302);
        }
        var path = sheet + "/before";
        var page = worker.page(path);
        var chosen = Map.of("account", page.select("input[name=account]:not([value=now])").val(), "why",
                "The school paper says the same");

        assertThat(page.select("main h2").size()).isGreaterThanOrEqualTo(MANY);
        holds(secondTime("what was said before", () -> worker.get(path)), BEFORE);
        together(counted("an account chosen", 302, () -> worker.send(page, path, chosen)), ACCOUNT_CHOSEN);
    }

    @Test
    void correctsAndCountsAListWithFew() {
        var girl = Map.of("seen.sex", "GIRL", "seen.age", "9", "seen.language", "ee", "seen.health", "NONE");
        var event = Shift.to(carer.answer(place + "/events", Map.of("service", "GENDARMERIE", "onPaper", "" + MANY)));
        for (int line = 0; line < MANY; line++) {
            assertThat(carer.answer(event, girl).statusCode()).isEqualTo(302);
        }
        holds(secondTime("a head count", () -> carer.get(event + "/count")), COUNT);
        var heads = carer.page(event + "/count");
        looksFirst(counted("heads counted", 302,
                () -> carer.send(heads, event + "/count", Map.of("heads", "" + MANY))), COUNTED);
        holds(secondTime("a line to correct", () -> carer.get(event + "/correct?line=2")), LINE);
        var line = carer.page(event + "/correct?line=2");
        together(counted("a line corrected", 302,
                () -> carer.send(line, event + "/correct", Map.of("seen.age", "12"))), LINE_CORRECTED);
    }

    /** All ten with one press. */
    @Test
    void makesLabelsVoidWithFew() {
        var labels = carer.page(place + "/labels");
        var who = labels.select("select[name=givenTo] option[value~=.]").val();
        var sheet = Shift.to(carer.send(labels, place + "/labels", Map.of("givenTo", who)));
        var path = sheet + "/void";
        var page = carer.page(path);

        holds(secondTime("labels to make void", () -> carer.get(path)), LABELS);
        looksFirst(counted("labels made void", 302, () -> carer.send(page, path, Map.of("why", "PERSON_LEFT"))),
                LABELS_VOID);
    }

    @Test
    void keepsARecordingWithFew() {
        var admin = Shift.of(port, "admin");
        var version = worker.page(worker.begin() + "/told").select("[name=q.statement.version]").val();
        var sound = "/admin/statements/sound";
        var path = sound + "?version=" + version + "&language=pt";
        var empty = admin.page(path);
        looksFirst(counted("a recording put in", 302,
                () -> admin.upload(empty, Map.of(), "told.wav", SoundExamples.wav(2))), SOUND_KEPT);
        holds(secondTime("a recording", () -> admin.get(path)), SOUND);
        var page = admin.page(path);
        looksFirst(counted("a recording taken away", 302, () -> admin.send(page, sound + "/end", Map.of())),
                SOUND_TAKEN_AWAY);
    }

    /** Asked by a manager, answered by an administrator. */
    @ParameterizedTest
    @CsvSource({"refuse," + ERASE_REFUSED, "confirm," + ERASE_CONFIRMED})
    void asksAndAnswersErasingWithFew(String answer, int work) {
        var gone = ConsentHands.recorded(worker, database);
        var manager = Shift.of(port, "manager");
        var admin = Shift.of(port, "admin");
        var path = "/c/" + gone.file() + "/erase";
        var page = manager.page(path);
        together(counted("erasing asked", 302, () -> manager.send(page, path, Map.of("reason", "CHILD_ASKED",
                "words", "The judge wrote so last week"))), ERASE_ASKED);
        var one = admin.page("/admin/erasures/one?request=" + database.superuser()
                .sql("select id from casework.erasure where intake_id = ?").param(gone.record()).query(UUID.class)
                .single());
        QuietHouse.nothingWaits(database);

        together(counted("erasing: " + answer, 302, () -> admin.send(one, "/admin/erasures/" + answer,
                answer.equals("refuse") ? Map.of("words", "The court needs it") : Map.of())), work);
    }

    @Test
    void marksSomebodyAwayWithFew() {
        var manager = Shift.of(port, "manager");
        var away = "/away/new";
        var page = manager.page(away);
        var esi = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single();
        var typed = ConsentHands.with(ConsentHands.day("days.last", TODAY), Map.of("person", esi.toString(),
                "days.starts", "NOW", "cover", ""));
        var looked = manager.send(page, away, typed);
        assertThat(looked.statusCode()).isEqualTo(200);

        together(counted("away, looked at again", 200, () -> manager.send(page, away, typed)), AWAY_LOOKED_AT);
        together(counted("away, saved", 302,
                () -> manager.send(parsed(looked), away + "/confirm", Map.of())), AWAY_SAVED);
    }

    private static void looksFirst(Counted counted, int work) {
        assertThat(counted.fixed()).as(counted.told()).hasSizeBetween(3, Counted.FIXED + LOOKED_FIRST.size());
        assertThat(counted.aboveItsShare(LOOKED_FIRST)).as(counted.told()).isEmpty();
        assertThat(counted.work()).as(counted.told()).hasSizeBetween(1, work);
        assertThat(counted.vault()).as(counted.told()).isEmpty();
    }

    /** Everything but the session: what is asked comes from several hands, each with a transaction of its own. */
    private static void together(Counted counted, int statements) {
        assertThat(counted.fixed().size() - counted.fixed("session").size() + counted.work().size())
                .as(counted.told()).isBetween(4, statements);
    }
}
