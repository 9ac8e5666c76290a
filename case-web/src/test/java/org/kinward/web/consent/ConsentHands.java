package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;

/**
 * What tests of consent press again and again, about one child of their own.
 *
 * @param intake
 *            {@code /intake/…}
 * @param consent
 *            {@code /c/…/consent}
 */
public record ConsentHands(Shift by, TestDatabase database, String intake, String consent) {

    /** A child that this person has just taken in and told what is written down; it seems to agree. */
    public static ConsentHands recorded(Shift by, TestDatabase database) {
        return recorded(by, database, Map.of("q.response.value", "SEEMS_TO_AGREE"));
    }

    /** A child that this person has just taken in, told like this. */
    public static ConsentHands recorded(Shift by, TestDatabase database, Map<String, String> told) {
        var intake = by.begin();
        if (!told.isEmpty()) {
            assertThat(by.answer(intake + "/told", told).statusCode()).isEqualTo(302);
        }
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        var file = database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring("/intake/".length()))).query(UUID.class).single();
        return new ConsentHands(by, database, intake, "/c/" + file + "/consent");
    }

    public UUID record() {
        return UUID.fromString(intake.substring("/intake/".length()));
    }

    public UUID file() {
        return UUID.fromString(consent.replaceAll("/c/(.*)/consent", "$1"));
    }

    /** Asks about one service, and says under which id. */
    public String service(String what) {
        return row(by.send(by.page(consent + "/ask?kind=SERVICE"), consent + "/ask", Map.of("what", what)));
    }

    /** Where it went on to: the row is in the address. */
    public static String row(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*row=", "");
    }

    public void mother() {
        assertThat(by.answer(consent + "/who",
                Map.of("kind", "PARENT", "involved", "NO", "notAsked", "ASKED", "namedBy", "")).statusCode())
                .isEqualTo(302);
    }

    public HttpResponse<String> answer(String row, String whose, Map<String, String> typed) {
        return by.send(by.page(consent + "/answer?row=" + row + "&whose=" + whose), consent + "/answer", said(typed));
    }

    public void yes(String row, String whose) {
        var who = whose.equals("CHILD") ? Map.<String, String>of() : Map.of("by.who", "WHO_ANSWERS");
        row(answer(row, whose, who));
    }

    public static Map<String, String> said(Map<String, String> more) {
        return with(Map.of("state", "AGREED", "asked.language", "ee", "asked.interpreter", "OUR_STAFF", "asked.how",
                "READ_ALOUD"), more);
    }

    public static Map<String, String> with(Map<String, String> typed, Map<String, String> more) {
        var all = new HashMap<>(typed);
        all.putAll(more);
        return all;
    }

    /** A day in the three fields of a form. */
    public static Map<String, String> day(String field, LocalDate day) {
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    public static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }
}
