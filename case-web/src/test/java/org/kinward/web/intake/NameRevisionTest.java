package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The hidden revision of the name form is compared and never believed: a forged one changes nothing and breaks nothing. */
@WholeProgramTest
class NameRevisionTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift carer;
    private String name;

    @BeforeEach
    void begin() {
        carer = Shift.carer(port);
        name = carer.begin() + "/name";
    }

    @ParameterizedTest
    @CsvSource({"held,9223372036854775807", "held,9223372036854775806", "held,7", "held,-1",
            "held,-9223372036854775808",
            "held,99999999999999999999", "held,one", "held,''", "held,1e3", "stamp.revision,9223372036854775807",
            "stamp.revision,-1", "stamp.revision,many", "stamp.revision,''"})
    void refusesAForgedRevisionAndSavesTheNextHonestOne(String field, String forged) {
        var refused = carer.answer(name, Map.of("name", "Akossiwa", "word", "", field, forged));
        var kept = revision();
        var honest = carer.answer(name, Map.of("name", "Akossiwa"));

        assertThat(refused.statusCode()).as(parsed(refused).text()).isEqualTo(400);
        assertThat(kept).isZero();
        assertThat(honest.statusCode()).isEqualTo(302);
        assertThat(revision()).isOne();
    }

    @Test
    void countsFromWhatIsHeldAndNotFromTheForm() {
        var old = carer.page(name);
        carer.answer(name, Map.of("name", "Akossiwa"));
        carer.answer(name, Map.of("name", "Akouvi"));

        var stale = carer.send(old, name, Map.of("name", "Afi"));
        var again = carer.answer(name, Map.of("name", "Afi"));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(revision()).isEqualTo(3);
    }

    @Test
    void takesTheSameFormSentTwiceAsOne() {
        var page = carer.page(name);

        var first = carer.send(page, name, Map.of("name", "Akossiwa"));
        var second = carer.send(page, name, Map.of("name", "Akossiwa"));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(revision()).isOne();
    }

    /** A record says that something was saved only when it was, and never that an old name stands in the story. */
    @Test
    void saysThatANameIsSavedOnlyWhenItIs() {
        var intake = name.replace("/name", "");
        carer.answer(intake + "/check", intake + "/create");

        var nothing = carer.answer(name, Map.of("name", "", "word", ""));
        var named = carer.answer(name, Map.of("name", "Zephyrette", "word", ""));

        assertThat(nothing.headers().firstValue("Location").orElseThrow()).endsWith(intake + "/check");
        assertThat(named.headers().firstValue("Location").orElseThrow()).endsWith(intake + "/check?named");
        assertThat(carer.page(intake + "/check?named").select(".govuk-notification-banner").text())
                .contains("The name or the call word is saved.").doesNotContain("story");
    }

    private long revision() {
        return database.superuser().sql("""
                select coalesce(max(v.revision), 0) from identity.held_value v
                join identity.held_child c on c.id = v.child_id
                where v.field = 'NAME_USED' and c.id = ?
                """).param(UUID.fromString(name.split("/")[2])).query(Long.class).single();
    }
}
