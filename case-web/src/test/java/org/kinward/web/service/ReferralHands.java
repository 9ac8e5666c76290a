package org.kinward.web.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;

/** What people press before a child can be referred: a record, a line of the directory, an account, a yes. */
public record ReferralHands(int port, TestDatabase database) {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /** A child that a worker leads: {@code /c/…}. */
    public String recorded(Shift worker) {
        var intake = worker.begin();
        worker.answer(intake + "/sex-age", Map.of("q.age.value", "YEARS", "q.age.years", "13", "q.age.basis",
                "ESTIMATE"));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }

    /** A clinic of this name that gives treatment; says where its line is. */
    public String clinic(Shift manager, String name) {
        var answer = manager.send(manager.page("/services/new"), "/services/new", line(name));
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return Shift.whole(answer).replaceAll(".*line=", "");
    }

    /** A name that nobody has yet, without a number in it. */
    public static String named(String first) {
        return first + " " + UUID.randomUUID().toString().replace("-", "").chars()
                .mapToObj(sign -> "" + (char) ('a' + Character.digit(sign, 16))).collect(Collectors.joining());
    }

    /** What is typed of a clinic. */
    public static Map<String, String> line(String name) {
        return Map.of("office.kind", "HEALTH_SERVICE", "office.name", name, "office.contact", "22 21 00 00", "services",
                "BODY-TREATMENT", "reach.places", "Lomé; Tsévié", "reach.from", "6", "reach.to", "17", "reach.sexes",
                "GIRL", "reach.languages", "Ewe", "terms.cost", "FREE");
    }

    /** The demo account of a provider answers for this line, and for no other any more. */
    public void answers(String line) {
        database.superuser().sql("update casework.provider_account set ended_by = given_by, ended_at = now() "
                + "where ended_at is null").update();
        var admin = Shift.of(port, "admin");
        var path = "/services/accounts";
        assertThat(admin.send(admin.page(path + "?line=" + line), path, Map.of("person", provider())).statusCode())
                .isEqualTo(302);
    }

    private String provider() {
        return database.superuser().sql("select person_id from account.credential where sign_in_name = 'provider'")
                .query(UUID.class).single().toString();
    }

    /** Child and mother agree to sharing health with this clinic; says which row it is. */
    public String agreed(Shift worker, String file, String clinic) {
        return agreed(worker, file, Map.of("what", "HEALTH_SERVICE", "office", clinic, "details", "HEALTH"));
    }

    /** Child and mother agree to sharing this; says which row it is. */
    public static String agreed(Shift worker, String file, Map<String, String> what) {
        var consent = file + "/consent";
        var until = TODAY.plusDays(10);
        var asked = new HashMap<>(what);
        asked.putAll(Map.of("until.day", "" + until.getDayOfMonth(), "until.month", "" + until.getMonthValue(),
                "until.year", "" + until.getYear()));
        var added = worker.send(worker.page(consent + "/ask?kind=SHARING"), consent + "/ask", asked);
        var row = Shift.whole(added).replaceAll(".*row=", "");
        var named = worker.send(worker.page(consent + "/who"), consent + "/who",
                Map.of("kind", "PARENT", "involved", "NO", "notAsked", "ASKED", "namedBy", ""));
        assertThat(named.statusCode()).as(parsed(named).select("main").text()).isEqualTo(302);
        yes(worker, consent, row, "CHILD");
        yes(worker, consent, row, "WHO_ANSWERS");
        return row;
    }

    private static void yes(Shift worker, String consent, String row, String whose) {
        var said = new HashMap<>(Map.of("state", "AGREED", "asked.language", "ee", "asked.interpreter", "OUR_STAFF",
                "asked.how", "READ_ALOUD"));
        if ("WHO_ANSWERS".equals(whose)) {
            said.put("by.who", "WHO_ANSWERS");
        }
        var answer = worker.send(worker.page(consent + "/answer?row=" + row + "&whose=" + whose), consent + "/answer",
                said);
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
    }
}
