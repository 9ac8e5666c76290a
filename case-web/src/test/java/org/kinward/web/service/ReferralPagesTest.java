package org.kinward.web.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** A referral from its three steps to its end, as the worker and the provider see it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferralPagesTest {

    private static final String WORDS = "A burn on the left arm, two days old";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private ReferralHands hands;
    private Shift worker;
    private Shift manager;
    private Shift provider;
    private String clinic = "";
    private String line = "";

    @BeforeAll
    void aClinicWithAnAccount() {
        hands = new ReferralHands(port, database);
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        provider = Shift.of(port, "provider");
        clinic = ReferralHands.named("Clinic");
        line = hands.clinic(manager, clinic);
        hands.answers(line);
    }

    /** The golden file: what the provider reads before, during and after, word by word. */
    @Test
    void showsTheProviderTheWordsOfThePreviewWhileItIsOpenAndNothingElse() throws IOException {
        var file = hands.recorded(worker);
        hands.agreed(worker, file, clinic);
        var seen = new StringBuilder("before\n").append(read(null));
        var check = previewed(file, Map.of("share.groups", "HEALTH", "share.person.health", WORDS));
        assertThat(check.select("main").text()).contains(WORDS, "This is what will be read");

        var referral = sent(file, check);
        seen.append("during\n").append(read(referral));
        answered(referral, "ACCEPTED");
        answered(referral, "STARTED");
        answered(referral, "DELIVERED");
        seen.append("after\n").append(read(referral));

        assertThat(seen.toString()).isEqualTo(new ClassPathResource("shared-fields.golden")
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(worker.page(file + "/referrals/one?referral=" + referral).text()).contains("Delivered",
                "Answered by the service", "The referral is over");
        assertThat(worker.page("/today").select("main a[href*=" + referral + "]")).isNotEmpty();
        assertThat(moved(file, referral, "CLOSED").statusCode()).isEqualTo(302);
        assertThat(worker.page("/today").select("main a[href*=" + referral + "]")).isEmpty();
        assertThat(worker.page(file + "/story").text()).contains("Service delivered");
    }

    @Test
    void takesAwayWhatTheChildTakesBack() {
        var file = hands.recorded(worker);
        var row = hands.agreed(worker, file, clinic);
        var referral = sent(file, previewed(file, Map.of("share.groups", "HEALTH", "share.person.health", WORDS)));
        assertThat(provider.page("/referred/one?referral=" + referral).text()).contains(WORDS);
        var path = file + "/consent/withdraw";

        worker.send(worker.page(path + "?row=" + row + "&whose=CHILD"), path, Map.of("erase", "NOTHING"));

        assertThat(provider.page("/referred/one?referral=" + referral).text()).doesNotContain(WORDS).contains("Number");
        assertThat(worker.page(file + "/referrals/one?referral=" + referral).text()).contains(WORDS, "Taken away on");
    }

    @Test
    void sharesNothingThatNobodyAgreedTo() {
        var file = hands.recorded(worker);
        var share = step(file, worker.page(file + "/referrals/new"), ask("PROGRAM"));
        assertThat(share.select("main").text()).contains("Nobody has agreed to share anything with this service",
                "Papers and legal status");
        assertThat(share.select("input[name=share.groups],textarea")).isEmpty();

        var typed = new HashMap<>(Map.of("then", "send", "share.groups", "PAPERS", "share.life.papers", "Passport"));
        var forged = worker.send(share, file + "/referrals/new", typed);

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(parsed(forged).select(".govuk-error-summary").text()).contains("Nobody has agreed");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        var file = hands.recorded(worker);
        var form = worker.page(file + "/referrals/new");
        assertThat(worker.send(form, file + "/referrals/new", Map.of()).statusCode()).isEqualTo(400);

        var named = worker.send(form, file + "/referrals/new",
                with(ask("PROGRAM"), "ask.words", "Call +228 90 12 34 56"));

        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(parsed(named).select("textarea[name=ask.words]").val()).isEqualTo("Call +228 90 12 34 56");
        var foreign = worker.send(form, file + "/referrals/new",
                with(ask("PROGRAM"), "ask.provider", UUID.randomUUID().toString()));
        assertThat(foreign.statusCode()).isEqualTo(400);
        var otherService = worker.send(form, file + "/referrals/new",
                with(ask("PROGRAM"), "ask.service", "SCHOOL-ENROL"));
        assertThat(parsed(otherService).select(".govuk-error-summary").text()).contains("does not give that service");
    }

    @Test
    void writesALetterWithTheNumberAndNoWord() {
        var file = hands.recorded(worker);
        var check = step(file, worker.page(file + "/referrals/new"), ask("LETTER"));
        assertThat(check.text()).contains("The letter carries the number");
        var referral = sent(file, check);

        var letter = worker.page(file + "/referrals/letter?referral=" + referral);

        assertThat(letter.select("main").text()).contains(clinic, "1 day", "Please use the number only")
                .doesNotContain("Look at the arm");
        assertThat(provider.page("/referred").select("main a[href*=" + referral + "]")).isEmpty();
        assertThat(provider.get("/referred/one?referral=" + referral).statusCode()).isEqualTo(404);
    }

    @Test
    void isMovedOnceAndNeverOverWhatSomebodyElseSaid() {
        var file = hands.recorded(worker);
        var referral = sent(file, previewed(file, Map.of()));
        var theirs = provider.page("/referred/one?referral=" + referral);
        var ours = worker.page(file + "/referrals/one?referral=" + referral);
        var why = Map.of("state", "DECLINED", "why", "OTHER", "words", "The nurse is away");
        assertThat(provider.send(theirs, "/referred/one", Map.of("state", "DECLINED")).statusCode()).isEqualTo(400);
        assertThat(provider.send(theirs, "/referred/one", Map.of("state", "DELIVERED")).statusCode()).isEqualTo(422);
        for (var notTheirs : List.of("CLOSED", "SENT")) {
            var refused = provider.send(theirs, "/referred/one", Map.of("state", notTheirs));
            assertThat(refused.statusCode()).as(notTheirs).isEqualTo(422);
            assertThat(parsed(refused).select(".govuk-error-summary")).as(notTheirs).isNotEmpty();
        }

        assertThat(provider.send(theirs, "/referred/one", why).statusCode()).isEqualTo(302);
        assertThat(provider.send(theirs, "/referred/one", why).statusCode()).as("a double click").isEqualTo(302);
        var late = worker.send(ours, file + "/referrals/one", Map.of("state", "ACCEPTED"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("The nurse is away", "Somebody has written something since");
    }

    @Test
    void isLateOnTodayFromItsMinuteOn() {
        var file = hands.recorded(worker);
        var referral = sent(file, previewed(file, Map.of()));
        assertThat(worker.page("/today").select("main a[href*=" + referral + "]")).isEmpty();

        database.superuser().sql("update casework.referral set sent_at = sent_at - interval '25 hours', "
                + "due_at = due_at - interval '25 hours' where id = ?").param(UUID.fromString(referral)).update();

        assertThat(worker.page("/today").text()).contains("No answer yet");
        assertThat(manager.page("/today").select("main a[href*=" + referral + "]")).isNotEmpty();
    }

    @Test
    void isThereForWhoWorksOnTheCaseOnly() {
        var file = hands.recorded(worker);
        var referral = sent(file, previewed(file, Map.of()));

        for (var other : List.of("worker-b", "admin", "auditor", "officer", "provider")) {
            assertThat(Shift.of(port, other).get(file + "/referrals").statusCode()).as(other).isEqualTo(404);
        }
        for (var closed : List.of("/children", "/today", "/services", file)) {
            assertThat(provider.get(closed).statusCode()).as(closed).isIn(404, 405);
        }
        assertThat(worker.get("/referred").statusCode()).isEqualTo(404);
        assertThat(provider.get("/").headers().firstValue("Location").orElseThrow()).endsWith("/referred");
        assertThat(provider.page("/referred").select(".govuk-service-navigation a, nav a").eachAttr("href"))
                .doesNotContain("/children", "/today");
        assertThat(provider.get("/referred/one?referral=" + referral).statusCode()).isEqualTo(200);
    }

    /** What the provider reads: the words of one referral, or of the list. */
    private String read(@Nullable String referral) {
        var answer = provider.get(referral == null ? "/referred/one?referral=" + UUID.randomUUID()
                : "/referred/one?referral=" + referral);
        if (answer.statusCode() == 404) {
            return "  nothing\n";
        }
        return parsed(answer).select(".govuk-summary-list__row").stream()
                .map(row -> "  " + row.select("dt").text() + ": " + row.select("dd").text()
                        .replaceAll("[0-9A-Z]{5}-[0-9A-Z]{5}", "(number)").replaceAll("by .*", "by (time)") + "\n")
                .collect(Collectors.joining());
    }

    private Document previewed(String file, Map<String, String> shared) {
        var share = step(file, worker.page(file + "/referrals/new"), ask("PROGRAM"));
        return step(file, share, with(shared, "then", "check"));
    }

    /** Whoever was asked to serve the child has received something: it is there to be told to stop (F79). */
    @Test
    void isOfferedWhereAYesIsTakenBack() {
        var file = hands.recorded(worker);
        sent(file, step(file, worker.page(file + "/referrals/new"), ask("LETTER")));
        var row = hands.agreed(worker, file, "Court of the referral");

        var withdraw = worker.page(file + "/consent/withdraw?whose=CHILD&row=" + row);

        assertThat(withdraw.select("input[name='stop.known']").eachAttr("value")).contains(clinic,
                "Court of the referral");
    }

    private Document step(String file, Document page, Map<String, String> typed) {
        var answer = worker.send(page, file + "/referrals/new", typed);
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(200);
        return parsed(answer);
    }

    private String sent(String file, Document check) {
        var answer = worker.send(check, file + "/referrals/new", Map.of("then", "send"));
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return Shift.whole(answer).replaceAll(".*referral=([^&]*).*", "$1");
    }

    private void answered(String referral, String state) {
        var page = provider.page("/referred/one?referral=" + referral);
        assertThat(provider.send(page, "/referred/one", Map.of("state", state)).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> moved(String file, String referral, String state) {
        return worker.send(worker.page(file + "/referrals/one?referral=" + referral), file + "/referrals/one",
                Map.of("state", state));
    }

    private Map<String, String> ask(String way) {
        return Map.of("ask.service", "BODY-TREATMENT", "ask.provider", line, "ask.urgency", "DAY", "ask.way", way,
                "ask.words", "Look at the arm");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
