package org.kinward.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.benchmark.program.Accounts;
import org.kinward.benchmark.program.Program;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.benchmark.visit.Form;
import org.kinward.benchmark.visit.Page;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;
import org.kinward.benchmark.work.StaffAccount;

/**
 * The program that is shipped reads what the generator wrote: every answer that is no page, and every page that is not
 * the one meant, fails here. A row that the program would never write cannot hide behind a rule of the database.
 */
@Tag("long")
class GeneratedRecordsIT {

    private static final int CHILDREN = 500;
    private static final int RECORDS = 15;
    private static final Map<String, String> WORDS_OF_CASE = Map.of("danger", "the house is safe", "plan",
            "go to the town hall", "referrals", "closed", "approvals", "approved", "stay", "room");

    @TempDir
    private Path folder;

    @Test
    void everyPageOfAGeneratedRecordIsRead() throws IOException, SQLException, Refused, InterruptedException {
        var jar = new Program.Shipped(Path.of(System.getProperty("kinward.jar")), "-XX:TieredStopAtLevel=1");
        var home = new ScratchHome(folder.resolve("home"), true);
        Generate.fill(home.folder(), CHILDREN, 1);
        var code = Accounts.code(jar, home);
        try (var program = Program.start(jar, home);
                var loader = home.connect("kinward_loader", "loader");
                HttpClient connections = Visitor.connections()) {
            Accounts.open(program, code, loader);
            var seen = new Seen(new TreeSet<>(), new HashSet<>());
            for (var role : List.of("SHELTER_MANAGER", "SOCIAL_WORKER")) {
                var account = Accounts.spread(loader, 1).stream().filter(one -> one.role().equals(role)).findFirst()
                        .orElseThrow();
                look(new Visitor(program.base(), connections), account, place(loader, account), seen);
            }

            assertThat(seen.shown()).contains("NAME_USED", "ACCOUNT_TEXT", "HEALTH_RESULT", "PRECISE_ADDRESS",
                    "SAFE_MEETING", "MAY_NOT_COME_NEAR");
            assertThat(seen.parts()).contains("talk", "agreed", "note", "events", "labels", "away");
            assertThat(seen.parts()).contains("danger", "plan", "step", "referrals", "follow-up", "visit",
                    "approvals", "stay", "worker");
        }
    }

    private static void look(Visitor visitor, StaffAccount account, String place, Seen seen)
            throws Refused, InterruptedException {
        for (var record : records(visitor, account)) {
            look(visitor, record, seen);
        }
        if (account.role().equals("SHELTER_MANAGER")) {
            ofThePlace(visitor, place, seen);
        }
    }

    private static String place(Connection loader, StaffAccount account) throws SQLException {
        try (var asked = loader
                .prepareStatement(
                        "select scope_id from account.standing where capacity in ('place_manager', 'place_member') "
                                + "and 'staff.' || person_id = ?")) {
            asked.setString(1, account.name());
            try (var rows = asked.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Which kinds of sealed details were opened, and which parts had something in them at least once. */
    private record Seen(Set<String> shown, Set<String> parts) {
    }

    private static List<String> records(Visitor visitor, StaffAccount account) throws Refused, InterruptedException {
        var door = visitor.get("/sign-in").expect("/sign-in", "input[name=password]");
        var first = visitor.submit(door.form("/sign-in").with(Map.of("name", account.name(), "password",
                account.password())));
        if (first.path().equals("/shift")) {
            visitor.submit(first.form("/on")).expect("/today", "h1");
        }
        var list = visitor.get("/children");
        var places = list.content().select("select[name=scope] option").eachAttr("value");
        var found = new TreeSet<String>();
        var next = "/children?scope=" + (account.role().equals("SHELTER_MANAGER") ? places.getLast() : "mine");
        while (!next.isEmpty() && found.size() < RECORDS) {
            var page = visitor.get(next).expect("/children", "a[href^=/c/]");
            found.addAll(page.content().select("main a[href~=^/c/[^/]+$]").eachAttr("href"));
            next = page.content().select(".govuk-pagination__next a").eachAttr("href").stream().findFirst().orElse("");
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(RECORDS);
        return List.copyOf(found);
    }

    private static void look(Visitor visitor, String record, Seen seen) throws Refused, InterruptedException {
        var overview = visitor.get(record).expect(record, "[data-reference-number]");
        for (var form : overview.content().select("form[action$=/show]")) {
            show(visitor, overview, form.select("input[name=wanted]").val(), seen);
        }
        var days = visitor.get(record + "/days").expect(record + "/days", "h1");
        part(seen, "talk", days, "talk 1");
        for (var link : days.links("/intake/")) {
            visitor.get(link).expect(".*", "form");
        }
        var consent = visitor.get(record + "/consent").expect(record + "/consent", "h1");
        part(seen, "agreed", consent, "agreed");
        for (var link : consent.links(record + "/consent/")) {
            visitor.get(link).expect(".*", "h1");
        }
        part(seen, "note", visitor.get(record + "/story").expect(record + "/story", "h1"), "slept well");
        lookAtCase(visitor, record, seen);
    }

    /** Pages of the work on a case, and words of the generator that stand there. */
    private static void lookAtCase(Visitor visitor, String record, Seen seen) throws Refused, InterruptedException {
        for (var page : WORDS_OF_CASE.entrySet()) {
            var path = record + "/" + page.getKey();
            part(seen, page.getKey(), visitor.get(path).expect(path, "h1"), page.getValue());
        }
        for (var page : List.of("door", "needs")) {
            visitor.get(record + "/" + page).expect(record + "/" + page, "h1");
        }
        var follow = visitor.get(record + "/follow-up").expect(record + "/follow-up", ".kinward-safe");
        if (!follow.content().select("#beside-caption").isEmpty()) {
            seen.parts().add("visit");
        }
        for (var link : follow.links(record + "/follow-up/visit?").stream().limit(1).toList()) {
            visitor.get(link).expect(".*/visit", ".kinward-safe");
            seen.parts().add("follow-up");
        }
        for (var link : visitor.get(record + "/plan").links(record + "/plan/moved").stream().limit(1).toList()) {
            visitor.get(link).expect(".*/moved", "form");
            seen.parts().add("step");
        }
    }

    /** Each kind of sealed detail once. */
    private static void show(Visitor visitor, Page overview, String field, Seen seen)
            throws Refused, InterruptedException {
        if (!seen.shown().add(field)) {
            return;
        }
        var form = overview.content().select("form[action$=/show]").stream()
                .filter(one -> one.select("input[name=wanted]").val().equals(field)).findFirst().orElseThrow();
        visitor.submit(Form.of(overview.address(), form)).expect(".*/show", "[data-revealed]");
    }

    private static void ofThePlace(Visitor visitor, String place, Seen seen) throws Refused, InterruptedException {
        for (var list : List.of("/today", "/today/all", "/team", "/visits", "/dangers", "/approvals", "/review")) {
            visitor.get(list).expect(list, "h1");
        }
        for (var worker : visitor.get("/team").links("/team/").stream().limit(4).toList()) {
            visitor.get(worker).expect("/team/.*", "h1");
            seen.parts().add("worker");
        }
        visitor.get("/emergencies").expect("/emergencies", "h1");
        for (var part : List.of("events", "labels")) {
            var list = visitor.get("/places/" + place + "/" + part).expect(".*/" + part, "h1");
            for (var link : list.links("/" + part + "/")) {
                visitor.get(link).expect(".*", "h1");
                seen.parts().add(part);
            }
        }
        for (var link : visitor.get("/away").expect("/away", "h1").links("/away/")) {
            visitor.get(link).expect("/away/.*", "h1");
            seen.parts().add("away");
        }
    }

    private static void part(Seen seen, String part, Page page, String words) {
        if (page.content().select("main").text().toLowerCase(Locale.ROOT).contains(words)) {
            seen.parts().add(part);
        }
    }
}
