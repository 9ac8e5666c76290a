package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.access.Role;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every form that a page shows with something to type in it: typed, the session lost, sent, signed in again, and what was
 * typed stands there. The pages come from the program itself, so a new one is covered by being there.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedEverywhereTest {

    private static final String PASSWORD = "try-kinward-2026";
    private static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(Role.SHELTER_MANAGER, "manager",
            Role.SOCIAL_WORKER, "worker", Role.ADMINISTRATOR, "admin", Role.DUTY_CARER, "carer", Role.AUDITOR,
            "auditor", Role.DATA_OFFICER, "officer"));
    private static final List<String> SHEETS = List.of("safety", "health", "language", "told", "escort", "adult",
            "accounts", "sex-age", "others", "tonight", "contact", "responsible");
    private static final List<String> DAYS = List.of("origin", "household", "safe-to-contact");
    private static final String DRAFT_OF_AN_EXPORT = """
            insert into casework.export (id, agency_id, begun_by, begun_at)
            select gen_random_uuid(), p.agency_id, p.id, now() from account.person p
            join account.credential c on c.person_id = p.id where c.sign_in_name = 'officer' returning id""";
    /** Addresses that take what is typed and give nothing back, with the reason. */
    private static final Map<String, String> NOT_BROUGHT_BACK = Map.of("/profile/password",
            "passwords are kept nowhere",
            "/sign-in", "nobody is signed in yet", "/first-sign-in", "passwords are kept nowhere", "/unlock",
            "passwords are kept nowhere");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    void makeWhatCanBeChangedAndClosed() {
        var manager = Shift.of(port, "manager");
        var intake = manager.begin();
        manager.answer(intake + "/contact",
                Map.of("q.keptAway.value", "MUST_NOT_BE_LET_IN", "q.names.mayNotComeNear", "Le cousin"));
        assertThat(manager.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        ids.put("/intake/", intake.replace("/intake/", ""));
        ids.put("/c/", one("select id from casework.case_file where intake_id = '%s'".formatted(ids.get("/intake/"))));
        ids.put("discard", manager.begin().replace("/intake/", ""));
        var admin = new Browser(port);
        admin.signIn("admin", PASSWORD);
        admin.submit("/admin/new-team", "/admin/new-team", Map.of("name", "Zz team to close"));
        ids.put("/admin/teams/", one("select id from account.team where name = 'Zz team to close' limit 1"));
        admin.submit("/admin/new-place", "/admin/new-place",
                Map.of("name", "Zz house to close", "kind", "office", "district", ""));
        ids.put("/admin/places/", one("select id from account.place where name = 'Zz house to close' limit 1"));
        var rooms = "/admin/places/" + ids.get("/admin/places/") + "/new-room";
        admin.submit(rooms, rooms, Map.of("name", "Zz room"));
        ids.put("/admin/rooms/", one("select id from account.room where name = 'Zz room' limit 1"));
        ids.put("/exports/", one(DRAFT_OF_AN_EXPORT));
        ids.put("/admin/people/",
                one("select person_id from account.credential where sign_in_name = 'officer'"));
    }

    @Test
    void bringsBackWhatWasTypedIntoAnyFormOfAnyPage() {
        var typedInto = new TreeSet<String>();
        var lost = new ArrayList<String>();

        for (var page : AccessPlan.pages(mapping)) {
            if (page.method().equals("GET") && page.door().kind() != Door.Kind.EVERYONE) {
                addresses(page).forEach(address -> opened(page, address, typedInto, lost));
            }
        }

        assertThat(lost).isEmpty();
        assertThat(typedInto).hasSizeGreaterThanOrEqualTo(22).contains("/away/new", "/away/{id}/change",
                "/c/{id}/story/note", "/c/{id}/worker",
                "/admin/statements/check", "/intake/{id}/people/end", "/admin/people/{id}/end",
                "/admin/places/{id}/close", "/admin/rooms/{id}/close", "/admin/teams/{id}/close", "/admin/new-place",
                "/admin/new-team", "/admin/places/{place}/new-room", "/children/search", "/intake/{id}/{sheet}",
                "/intake/{id}/days/{sheet}", "/c/{id}/days/talk", "/c/{id}/contact-card", "/c/{id}/contact-card/print",
                "/exports/new", "/exports/{id}/fields", "/exports/{id}/period", "/exports/{id}/aim");
    }

    private void opened(AccessPlan.Page page, String address, Set<String> typedInto, List<String> lost) {
        PEOPLE.entrySet().stream()
                .filter(one -> page.door().kind() == Door.Kind.STAFF || page.door().roles().contains(one.getKey()))
                .map(Map.Entry::getValue).filter(name -> signedIn(name).get(address).statusCode() == 200).findFirst()
                .ifPresent(name -> parsed(signedIn(name).get(address)).select("main form[method=post]").stream()
                        .filter(form -> !typed(form).isEmpty()).map(form -> form.attr("action")).distinct()
                        .filter(action -> !NOT_BROUGHT_BACK.containsKey(action)).forEach(action -> {
                            typedInto.add(pattern(action));
                            lost.addAll(typedAndLost(name, address, action));
                        }));
    }

    /** Which of the fields did not come back. */
    private List<String> typedAndLost(String name, String address, String action) {
        var browser = signedIn(name);
        var page = parsed(browser.get(address));
        var typed = typed(form(page, action));
        var fields = Browser.filled(page, action, typed);
        browser.forgetSession();
        var answer = browser.submit(parsed(browser.post(action, fields)), "/sign-in",
                Map.of("name", name, "password", PASSWORD));
        var again = parsed(answer).selectFirst("form[action=" + action + "]");
        return typed.entrySet().stream().filter(field -> again == null || !stands(again, field))
                .map(field -> address + ": " + action + " " + field + " " + answer.statusCode()).toList();
    }

    /** Something for every field, as somebody would type and tick it. */
    private static Map<String, String> typed(Element form) {
        var typed = new LinkedHashMap<String, String>();
        form.select("input[type=text],textarea").forEach(field -> typed.put(field.attr("name"), "7" + typed.size()));
        form.select("input[type=radio],input[type=checkbox]")
                .forEach(field -> typed.put(field.attr("name"), field.attr("value")));
        form.select("select").forEach(list -> list.select("option:not([value=''])")
                .forEach(option -> typed.put(list.attr("name"), option.attr("value"))));
        // the rooms to choose from are those of the place that is chosen, so the place stays as it is
        form.select("select[name=q.place.value]")
                .forEach(list -> typed.put("q.place.value", list.select("option[selected]").attr("value")));
        return typed;
    }

    private static boolean stands(Element form, Map.Entry<String, String> field) {
        return form.getElementsByAttributeValue("name", field.getKey()).stream()
                .anyMatch(one -> switch (one.normalName() + one.attr("type")) {
                    case "inputradio", "inputcheckbox" ->
                        one.hasAttr("checked") && one.attr("value").equals(field.getValue());
                    case "select" -> one.select("option[selected]").attr("value").equals(field.getValue());
                    default -> one.val().equals(field.getValue());
                });
    }

    private static Element form(Document page, String action) {
        var form = page.selectFirst("main form[action=" + action + "]");
        assertThat(form).as(action).isNotNull();
        return form;
    }

    private Stream<String> addresses(AccessPlan.Page page) {
        var pattern = MatrixIds.withWords(page.pattern());
        if (pattern.endsWith("/people/end")) {
            return Stream.of("/intake/" + ids.get("/intake/") + "/people/end?field=MAY_NOT_COME_NEAR&item=0");
        }
        var sheets = pattern.contains("/later/{sheet") ? List.of("the-work", "child-checklist")
                : pattern.contains("/days/{sheet") ? DAYS
                        : pattern.contains("{sheet") && !pattern.endsWith("/now") ? SHEETS : List.of("safety");
        return sheets.stream().map(sheet -> pattern.replaceAll("\\{sheet:[^/]*}", sheet))
                .map(path -> path.replaceAll("\\{number[^/]*}", "1"))
                .map(path -> path.contains("{") ? path.replaceAll("\\{[^/]*}", id(pattern)) : path);
    }

    private String id(String pattern) {
        return ids.entrySet().stream().filter(one -> pattern.endsWith("/" + one.getKey())
                || (one.getKey().startsWith("/") && pattern.startsWith(one.getKey()) && !pattern.endsWith("/discard")))
                .map(Map.Entry::getValue).findFirst()
                .orElseGet(() -> MatrixIds.of("Lantern", pattern, database).toString());
    }

    private String pattern(String action) {
        var path = org.springframework.http.server.PathContainer.parsePath(action);
        return AccessPlan.pages(mapping).stream().filter(page -> page.method().equals("POST"))
                .map(AccessPlan.Page::pattern)
                .filter(pattern -> PathPatternParser.defaultInstance.parse(pattern).matches(path))
                .min(java.util.Comparator.comparingInt(pattern -> pattern.contains("{sheet") ? 1 : 0)).orElseThrow()
                .replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    }

    private final Map<String, Browser> browsers = new HashMap<>();

    private Browser signedIn(String name) {
        var browser = browsers.computeIfAbsent(name, _ -> new Browser(port));
        if (browser.get("/profile").statusCode() != 200) {
            browser.signIn(name, PASSWORD);
        }
        return browser;
    }

    private String one(String statement) {
        return database.superuser().sql(statement).query(UUID.class).single().toString();
    }
}
