package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a manager's morning in a real browser; opening one checks access, width, title and language. */
@WholeProgramTest
class SeeingJourneyTest {

    @LocalServerPort
    private int port;
    @Autowired
    private ShelterNight night;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @CsvSource({"320,en,true", "1280,en,false", "320,fr,false", "1280,fr,true"})
    void opensEveryPageOfAManagersMorning(int width, String language, boolean scripts) {
        database.superuser().sql("delete from account.sign_in_limit").update();
        var child = night.girl("Heron" + width + language);
        var visitor = Visitor.of(port, width, language, scripts);
        var signIn = visitor.open("/sign-in");
        signIn.page().fill("[name=name]", "manager");
        signIn.page().fill("[name=password]", "try-kinward-2026");
        signIn.page().click("form[action='/sign-in'] button[type=submit]");

        for (String path : new String[]{"/today", "/children?scope=" + night.place().value(), "/c/" + child.file(),
                "/c/" + child.file() + "/story", "/c/" + child.file() + "/story/note",
                "/c/" + child.file() + "/access-log",
                "/c/" + child.file() + "/worker", "/places/" + night.place().value() + "/roll"}) {
            var name = path.replace(child.file().toString(), "").replaceAll("[^a-z]+", "-");
            var opened = visitor.open(path);
            opened.pictured("seeing" + name + "-" + width);
            if (path.startsWith("/children")) {
                assertThat(opened.page().evaluate("() => getComputedStyle(document.querySelector('tbody tr')).display"))
                        .as("cards on a phone").isEqualTo(width < 640 ? "block" : "table-row");
            }
        }

        visitor.close();
    }
}
