package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Country, region and district of an origin, chosen step by step without a script. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private String path = "";

    @BeforeAll
    void someDistrictsAreKnown() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        var admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");
        for (var district : new String[]{"LABE Labé GN-L", "MALI Mali GN-L", "MAMOU Mamou GN-M",
                "DALABA Dalaba GN-M"}) {
            var words = district.split(" ", -1);
            admin.submit("/admin/lists/district/new?in=" + words[2], "/admin/lists/district/new",
                    Map.of("code", words[0], "english", words[1], "local", "old " + words[1]));
        }
        worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        path = intake + "/days/origin";
    }

    @Test
    void showsWhatFitsAndSavesNothingByShowing() {
        var empty = worker.page(path);
        assertThat(empty.select("select[name='q.home.region.value']")).isEmpty();
        assertThat(empty.select("input[name='q.home.region.said']")).hasSize(1);

        var guinea = shown(empty, Map.of("q.home.country.value", "GN"));
        var labe = shown(guinea, Map.of("q.home.region.value", "GN-L"));

        assertThat(guinea.select("select[name='q.home.region.value'] option").eachText()).contains("Labé Region",
                "another region (say)").doesNotContain("Atakora");
        assertThat(guinea.select("select[name='q.home.district.value'] optgroup").eachAttr("label"))
                .contains("Labé Region", "Mamou Region");
        assertThat(labe.select("select[name='q.home.district.value'] option").eachText()).contains("Labé", "Mali")
                .doesNotContain("Mamou");
        assertThat(labe.select("button[formaction$='#spot-home']")).hasSize(2);
        assertThat(worker.page(path).select("select[name='q.home.country.value'] option[selected]").val())
                .isNotEqualTo("GN");
    }

    @Test
    void keepsADistrictAndWhereItLies() {
        var guinea = shown(worker.page(path), Map.of("q.birth.country.value", "GN"));

        worker.send(guinea, path, Map.of("q.birth.district.value", "GN-M_DALABA"));

        var saved = worker.page(path);
        assertThat(saved.select("select[name='q.birth.region.value'] option[selected]").val()).isEqualTo("GN-M");
        assertThat(saved.select("select[name='q.birth.district.value'] option[selected]").text()).isEqualTo("Dalaba");
    }

    @Test
    void takesWordsForThePlaceThatIsCalledSo() {
        var answer = Map.of("q.lastStay.country.value", "GN", "q.lastStay.region.said", "region de mamou",
                "q.lastStay.district.said", "OLD DALABA");
        worker.answer(path, answer);
        assertThat(one("last_stay_region || ' ' || last_stay_district")).isEqualTo("GN-M GN-M_DALABA");

        var saved = worker.page(path);
        worker.send(saved, path, Map.of("q.lastStay.district.value", "OTHER", "q.lastStay.district.said",
                "the land of the herders"));
        assertThat(worker.page(path).select("input[name='q.lastStay.district.said']").val())
                .isEqualTo("the land of the herders");
        assertThat(one("last_stay_district || ' ' || last_stay_district_said")).isEqualTo(
                "OTHER the land of the herders");
    }

    @Test
    void refusesAPlaceThatLiesElsewhere() {
        var guinea = shown(worker.page(path), Map.of("q.home.country.value", "GN"));

        var wrong = worker.send(guinea, path, Map.of("q.home.region.value", "GN-L", "q.home.district.value",
                "GN-M_MAMOU"));
        var country = worker.send(guinea, path, Map.of("q.home.country.value", "BJ", "q.home.region.value", "GN-L"));
        var unknown = worker.send(guinea, path, Map.of("q.home.region.value", "GN-XX"));

        assertThat(parsed(wrong).select(".govuk-error-summary").text()).contains("This district does not lie there");
        assertThat(parsed(country).select(".govuk-error-summary").text()).contains("This region is not in the country");
        assertThat(parsed(country).select("select[name='q.home.region.value'] option").eachText()).contains("Atakora");
        assertThat(parsed(unknown).select(".govuk-error-summary")).hasSize(1);
    }

    /** The key Enter in any field presses the first button of the form. */
    @Test
    void savesWhenEnterIsPressedInAField() {
        var first = worker.page(path).selectFirst("form#sheet button");

        assertThat(first).isNotNull();
        assertThat(first.hasAttr("name")).isFalse();
        assertThat(first.hasAttr("formaction")).isFalse();
    }

    private Document shown(Document page, Map<String, String> typed) {
        var fields = Shift.asItStands(page, path, typed);
        fields.put("then", "find");
        var answer = worker.post(path, fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        return parsed(answer);
    }

    private String one(String columns) {
        return database.superuser().sql("select " + columns + " from casework.first_days_origin where intake_id = '"
                + path.split("/", -1)[2] + "'").query(String.class).single();
    }
}
