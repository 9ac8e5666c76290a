package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A card in the pocket of a child must not mark the child, and the child need not take it (F38). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactCardTest {

    private static final Map<String, String> CARD = Map.of("looksLike", "HEALTH_POST", "phone", "+228 90 55 44 33",
            "askFor", "Awa", "hours", "8 to 18");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private String card = "";
    private String reference = "";

    @BeforeAll
    void aChildIsThere() {
        carer = Shift.carer(port);
        var intake = carer.begin().substring("/intake/".length());
        carer.answer("/intake/" + intake + "/check", "/intake/" + intake + "/create");
        card = "/c/" + one("select id from casework.case_file where intake_id = '" + intake + "'") + "/contact-card";
        reference = one("select reference from casework.intake where id = '" + intake + "'");
    }

    @Test
    void showsNothingOfTheCaseOnTheCardAndKeepsNothingOfIt() {
        var paper = carer.send(carer.page(card + "/print"), card + "/print", CARD);

        var shown = parsed(paper).select(".kinward-contact-card");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(shown.text()).isEqualTo("Health post +228 90 55 44 33 Ask for Awa 8 to 18");
        assertThat(paper.body()).doesNotContain(reference).doesNotContain(reference.substring(5));
        assertThat(one("select count(*) from casework.card_offer c where c::text like '%Awa%'")).isEqualTo("0");
        assertThat(paper.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        var path = card + "/print";
        var refused = carer.send(carer.page(path), path, Map.of("phone", "call us", "askFor", "Awa 4711", "hours",
                "x".repeat(41)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary li")).hasSize(4);
        assertThat(parsed(refused).select("#askFor").val()).isEqualTo("Awa 4711");
    }

    @Test
    void keepsWhatTheChildSaidOncePerPress() {
        var page = carer.page(card);
        var refused = carer.send(page, card, Map.of("answer", "MAYBE"));
        var before = Integer.parseInt(one("select count(*) from casework.card_offer"));

        carer.send(page, card, Map.of("answer", "DID_NOT_WANT"));
        carer.send(page, card, Map.of("answer", "DID_NOT_WANT"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(one("select count(*) from casework.card_offer")).isEqualTo(Integer.toString(before + 1));
        assertThat(carer.page(card).text()).contains("the child said: Did not want it");
    }

    /** A card that was for later and is taken now: the second answer on a form used again is not swallowed. */
    @Test
    void asksWhereAFormHasWrittenDownAnotherAnswer() {
        var page = carer.page(card);
        carer.send(page, card, Map.of("answer", "LATER"));

        var other = carer.send(page, card, Map.of("answer", "TOOK"));

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(parsed(other).select(".govuk-error-summary").text()).contains("another answer");
        assertThat(carer.send(parsed(other), card, Map.of()).statusCode()).isEqualTo(302);
        assertThat(carer.page(card).text()).contains("the child said: Took it");
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (var stranger : new String[]{"worker-b", "admin", "auditor", "officer"}) {
            assertThat(Shift.of(port, stranger).get(card).statusCode()).as(stranger).isEqualTo(404);
            assertThat(Shift.of(port, stranger).get(card + "/print").statusCode()).as(stranger).isEqualTo(404);
        }
    }

    private String one(String sql) {
        return database.superuser().sql("select (" + sql + ")::text").query(String.class).single();
    }
}
