package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.web.access.Browser;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.days.PaperHands;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageLists;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements a page, over twenty children so that a statement for each would be seen. */
class StatementBudgetTest extends CountedPages {

    private static final int CHILDREN = 20;
    private static final int LIST = 2; // all of them above the fixed cost
    private static final int TODAY = 5; // tasks, what waits, approvals, referrals and incidents that wait
    private static final int QUARTER = 2; // every figure of a quarter, the map of gaps
    private static final int TRUST = 4;
    private static final int OVERVIEW = 8;
    private static final int QUESTION = 2;
    private static final int VISIT = 10;
    private static final int HEARD = 13;
    /** Promises are read at once and written at once; a task that one of them had is closed. */
    private static final int TWO_PROMISES = 6;
    private static final int REVIEW = 7;
    private static final int THINGS = 1;
    private static final int LINE = 8; // with its paper, and the one that it was typed from before
    private static final int ANSWER = 4;
    /** Besides, somebody is called; the vault is written between looking and deciding, so casework looks twice. */
    private static final int ANSWER_WITH_VAULT = 5;
    /** A name is looked for as well (F53), and every search is counted where guesses are. */
    private static final int ANSWER_WITH_SEARCH = 5;
    private static final int CREATE = 25;
    /** The vault stands between them (SECURITY section 2.2), so who acts is told twice. */
    private static final String TWO_TRANSACTIONS = "context";
    private static final String NOTE_IN_SESSION = "session"; // what was found, as surrogates
    private static final int NAME_IN_VAULT = 4;

    @Autowired
    private NightExamples night;

    private @Nullable Begun record;

    @BeforeAll
    void manyChildren() {
        for (int child = 0; child < CHILDREN; child++) {
            night.girl("Animal" + (char) ('a' + child));
        }
    }

    @Test
    void listsAPageOfChildrenWithTwo() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("list", () -> manager.get("/children?scope=" + night.place().value())), LIST);
    }

    @Test
    void tellsTodayWithFour() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("today", () -> manager.get("/today")), TODAY);
    }

    @Test
    void goesThroughAQuarterWithTwo() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("quarter", () -> manager.get("/review/quarter")), QUARTER);
    }

    /** However many fields there are: places and their clock, whom somebody tried to see, what went out last. */
    @Test
    void saysHowFarFiguresCanBeTrustedWithFew() {
        Shift.of(port, "officer").answer("/reports", "/reports/snapshot");
        var manager = Shift.of(port, "manager");

        var trust = secondTime("trust", () -> manager.get("/reports/trust"));

        assertThat(trust.fixed()).as(trust.told()).hasSizeBetween(3, Counted.FIXED + 3); // read on connections of their own
        assertThat(trust.work()).as(trust.told()).hasSizeBetween(1, TRUST);
    }

    @Test
    void showsTheOverviewWithEight() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("overview", () -> manager.get("/c/" + file())), OVERVIEW);
    }

    /** However many answers there are: consent, for one, is who, where, and what each of five groups holds. */
    @ParameterizedTest
    @CsvSource({"consent,6", "erase,3", "danger,7", "door,4", "needs,5", "interests,4", "paths,4", "functioning,4",
            "follow-up,10"})
    void showsAPageOfACaseWithFew(String page, int work) {
        var manager = Shift.of(port, "manager");

        holds(secondTime(page, () -> manager.get("/c/" + file() + "/" + page)), work);
    }

    @ParameterizedTest
    @EnumSource
    void opensAQuestionWithTwo(SheetKind sheet) {
        var begun = begun(sheet);
        begun.by().answer(begun.intake() + "/accounts", Map.of("q.interviewedBy.value", "POLICE"));

        holds(secondTime(sheet + " opened", () -> begun.by().get(begun.intake() + "/" + sheet.path())),
                QUESTION + ofRecord(sheet));
    }

    /** A line that was on paper and says something else by now. */
    @ParameterizedTest
    @CsvSource({"days/child-paper/1,q.paperKind.value,PASSPORT", "later/leg/1,q.legTo.country.value,BJ"})
    void opensALineWithFew(String line, String question, String answer) {
        var begun = begun(SheetKind.ofDays().getFirst());
        var who = begun.by();
        var at = begun.intake() + "/" + line;
        var asked = PaperHands.pressed(who, who.page(at), at, Map.of("then", "paper", question, answer));
        assertThat(who.send(asked, at, PaperHands.told(PaperHands.BY_THE_NURSE)).statusCode()).isEqualTo(302);
        assertThat(who.answer(at, Map.of("paper.to.role", "TEACHER")).statusCode()).isEqualTo(302);

        holds(secondTime(line + " opened", () -> who.get(at)), LINE);
    }

    /** The first days and later are asked of a record, by who works on the case. */
    private Begun begun(SheetKind sheet) {
        if (!sheet.isOfRecord()) {
            var carer = Shift.carer(port);
            return new Begun(carer, carer.begin());
        }
        if (record == null) {
            var worker = Shift.of(port, "worker");
            var intake = worker.begin();
            worker.answer(intake + "/check", intake + "/create");
            record = new Begun(worker, intake);
        }
        return record;
    }

    private record Begun(Shift by, String intake) {
    }

    /**
     * A page of the first days or of later is read by itself, because many visits need none of them, with the talks that an answer may
     * name, the lists of the field where it chooses from some, and the law where it may forbid to ask.
     */
    private static int ofRecord(SheetKind sheet) {
        if (!sheet.isOfRecord()) {
            return 0;
        }
        return (PageLists.of(sheet).isEmpty() ? 2 : 3) + (sheet == SheetKind.ETHNICITY ? 1 : 0);
    }

    /** The second answer comes from somebody else, so the first is kept beside it. */
    @ParameterizedTest
    @EnumSource
    void savesAnAnswerWithFour(SheetKind kind) {
        var begun = begun(kind);
        var who = begun.by();
        var sheet = begun.intake() + "/" + kind.path();
        var empty = who.page(sheet);

        var first = counted(kind + " saved", 302, () -> who.send(empty, sheet, Map.of()));
        var filled = who.page(sheet);
        var second = counted(kind + " changed", 302,
                () -> who.send(filled, sheet, Map.of("origin.toldBy", "CHILD")));

        holds(first, ANSWER + ofRecord(kind));
        holds(second, ANSWER + ofRecord(kind));
    }

    @Test
    void savesAnAnswerThatCallsSomebodyOrHasAPartInTheVault() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var safety = carer.page(intake + "/safety");
        var health = carer.page(intake + "/health");
        var sexAge = carer.page(intake + "/sex-age");

        var unsafe = counted("unsafe", 302,
                () -> carer.send(safety, intake + "/safety", Map.of("q.safeHere.value", "NO")));
        var sealed = counted("sealed tick", 302,
                () -> carer.send(health, intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE")));
        var sex = counted("sex, and none in the vault", 302,
                () -> carer.send(sexAge, intake + "/sex-age", Map.of("q.sex.value", "GIRL")));

        holds(unsafe, ANSWER);
        holds(sex, ANSWER, TWO_TRANSACTIONS);
        holds(sealed, ANSWER_WITH_VAULT, TWO_TRANSACTIONS);
    }

    @Test
    void savesNameAndCallWordWithFourAndASearch() {
        var carer = Shift.carer(port);
        var sheet = carer.begin() + "/name";
        var page = carer.page(sheet);

        var saved = counted("name", 302, () -> carer.send(page, sheet, Map.of("name", "Yayranawo", "word", "Luciole")));

        holds(saved, ANSWER_WITH_SEARCH, TWO_TRANSACTIONS);
    }

    /** Figures of a day, a week and a month, what the trail says, rounds, things, and by when something is done. */
    @Test
    void goesThroughFiguresWithSeven() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("review", () -> manager.get("/review")), REVIEW, TWO_TRANSACTIONS);
        holds(secondTime("things", () -> manager.get("/review/things?of=services-old")), THINGS);
        holds(secondTime("list", () -> manager.get("/review/list?of=stay-30")), LIST);
    }

    /** A visit with its two pages: its form once, the visit; what was said before, the ten answers, what is open. */
    @Test
    void savesAVisitWithFew() {
        var begun = begun(SheetKind.ofDays().getFirst());
        var who = begun.by();
        var file = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?::uuid")
                .param(begun.intake().substring(8)).query(UUID.class).single();
        var page = file + "/follow-up";
        who.answer(page + "/plan", Map.of("solution", "HOME_OR_KIN"));
        var met = Map.of("how", "SEEN_ALONE", "where", "SCHOOL", "noticed.siblings", "ALL_HERE", "back", "BACK_SAFELY");
        var visit = who.page(page + "/visit");
        var saved = counted("visit", 302, () -> who.send(visit, page + "/visit", met));
        assertThat(saved.fixed()).as(saved.told()).hasSizeBetween(3, Counted.FIXED + 2); // looked at first, and audited
        assertThat(saved.work()).as(saved.told()).hasSizeBetween(1, VISIT);
        assertThat(heard(who, page, Map.of()).work()).hasSizeBetween(1, HEARD);

        for (var words : new String[]{"To call the brother", "A bed by the window"}) {
            who.answer(file + "/plan/promise", Map.of("words", words, "due.day", "1", "due.month", "1",
                    "due.year", "2099"));
        }
        who.send(who.page(page + "/visit"), page + "/visit", met);
        var both = heard(who, page, Map.of("besides.promises[0].came", "KEPT", "besides.promises[1].came",
                "TOLD_WHY_NOT", "besides.promises[1].told", "The house is full"));
        assertThat(both.work()).as(both.told()).hasSizeBetween(1, HEARD + TWO_PROMISES);
    }

    /** The ten questions of the visit that waits, all answered well. */
    private Counted heard(Shift who, String page, Map<String, String> promises) {
        var heard = who.page(who.page(page).select("main a[href*=/heard]").attr("href"));
        var ten = new HashMap<>(promises);
        heard.select("input[value=WELL]").forEach(one -> ten.put(one.attr("name"), "WELL"));
        return counted("ten answers", 302, () -> who.send(heard, page + "/heard", ten));
    }

    @Test
    void createsARecordWithTwentyFive() {
        var carer = Shift.carer(port);
        var first = carer.begin();
        carer.answer(first + "/check", first + "/create");
        var intake = carer.begin();
        carer.answer(intake + "/safety", Map.of("q.safeHere.value", "YES"));
        carer.answer(intake + "/name", Map.of("name", "Afi", "word", "Libellule"));
        var check = carer.page(intake + "/check");

        var created = counted("create", 302, () -> carer.send(check, intake + "/create", Map.of()));

        holds(created, CREATE);
        assertThat(created.fixed("idempotency")).hasSize(1);
    }

    @Test
    void findsANameWithFourOfTheVault() {
        var browser = new Browser(port);
        browser.signIn("manager", "try-kinward-2026");
        browser.submit("/children", "/children/search", Map.of("find", NightExamples.NAME));
        var page = Browser.parsed(browser.get("/children"));
        QuietHouse.nothingWaits(database);

        var asked = counted("search", 302,
                () -> browser.submit(page, "/children/search", Map.of("find", NightExamples.NAME)));
        var shown = counted("found", 200, () -> browser.get("/children/found"));

        assertThat(asked.vault().size() + shown.vault().size()).as(asked.told() + shown.told())
                .isBetween(1, NAME_IN_VAULT);
        holds(asked, LIST, NOTE_IN_SESSION);
        holds(shown, LIST);
    }

    private String file() {
        return database.superuser().sql("select id::text from casework.case_file where call_word = 'Animala'")
                .query(String.class).single();
    }
}
