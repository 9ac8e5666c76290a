package org.kinward.web.access.upkeep;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator's pages in a real browser; opening one checks access, width, title and language. */
@WholeProgramTest
class UpkeepJourneyTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @CsvSource({"320,fr,false", "1280,en,true"})
    void opensEveryPageOfAdministration(int width, String language, boolean scripts) {
        database.superuser().sql("delete from account.sign_in_limit").update();
        var visitor = Visitor.of(port, width, language, scripts);
        var signIn = visitor.open("/sign-in");
        signIn.page().fill("[name=name]", "admin");
        signIn.page().fill("[name=password]", "try-kinward-2026");
        signIn.page().click("form[action='/sign-in'] button[type=submit]");
        var place = "/admin/places/" + id("place where name = 'Acacia House'");
        var person = "/admin/people/" + id("person where name like 'Esi%'");
        var room = "/admin/rooms/"
                + id("room where place_id = (select id from account.place where name = 'Acacia House') limit 1");
        var team = "/admin/teams/"
                + id("team where agency_id = (select id from account.agency where name = 'Lantern') limit 1");

        for (var path : List.of("/admin/people", person, person + "/details", person + "/end", "/admin/agencies",
                "/admin/agencies/edit", "/admin/agencies/close", team, team + "/close", "/admin/places", place,
                place + "/edit", place + "/close", room, room + "/close", "/admin/roles",
                "/admin/statements")) {
            visitor.open(path).pictured("admin" + path.replaceAll("[0-9a-f]{8}-[-0-9a-f]*", "").replace('/', '-'));
        }

        visitor.close();
    }

    private UUID id(String from) {
        return database.superuser().sql("select id from account." + from).query(UUID.class).single();
    }
}
