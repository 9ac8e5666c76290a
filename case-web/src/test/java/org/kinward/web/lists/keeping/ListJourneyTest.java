package org.kinward.web.lists.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the lists in a real browser; opening one checks access, width, title and language. */
@WholeProgramTest
class ListJourneyTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @CsvSource({"320,fr,false", "1280,en,true"})
    void keepsAList(int width, String language, boolean scripts) {
        database.superuser().sql("delete from account.sign_in_limit").update();
        var visitor = Visitor.of(port, width, language, scripts);
        var signIn = visitor.open("/sign-in");
        signIn.page().fill("[name=name]", "admin");
        signIn.page().fill("[name=password]", "try-kinward-2026");
        signIn.page().click("form[action='/sign-in'] button[type=submit]");

        for (var path : List.of("", "/activity", "/trafficked-again", "/activity/new",
                "/activity/words?code=BEG-KORAN", "/activity/import", "/activity/history",
                "/region?in=BJ", "/district?in=BJ-AK", "/district/new?in=BJ-AK", "/district/import")) {
            visitor.open("/admin/lists" + path);
        }
        visitor.open("/admin/world");
        var list = visitor.open("/admin/lists/protects");
        list.page().click("button[value='DOWN PAPERS']");
        visitor.open("/admin/lists/protects/history");
        checksAFile(visitor, "TRY-" + width);

        visitor.close();
    }

    /** What a file would change is shown before it is done; so is what is wrong in it. */
    private static void checksAFile(Visitor visitor, String code) {
        var file = visitor.open("/admin/lists/protects/import");
        file.page().setInputFiles("[name=file]", new FilePayload("protects.csv", "text/csv", "wrong".getBytes(UTF_8)));
        var wrong = file.after(() -> file.page().click("main form button[type=submit]"));
        assertThat(wrong.page().locator(".govuk-error-summary").count()).isOne();
        file.page().setInputFiles("[name=file]", new FilePayload("protects.csv", "text/csv",
                ("code,english,french,local_words,offered\r\n" + code + ",a trusted neighbour,voisine,,yes\r\n")
                        .getBytes(UTF_8)));
        var check = file.after(() -> file.page().click("main form button[type=submit]"));
        assertThat(check.page().locator("main form[action$='/import/confirm']").count()).as("a dry run").isOne();
        assertThat(check.page().locator("main li").first().textContent()).contains(code);
    }
}
