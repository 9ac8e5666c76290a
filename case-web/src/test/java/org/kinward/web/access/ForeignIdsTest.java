package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.access.Role;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.MatrixIds.InForm;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is sent with an id of another agency, in the address or in a field, gets the answer of an id that nobody has, and
 * changes nothing.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {

    private static final Map<String, Role> PEOPLE = Map.of("worker", Role.SOCIAL_WORKER, "carer", Role.DUTY_CARER,
            "manager", Role.SHELTER_MANAGER, "admin", Role.ADMINISTRATOR);
    /** Enough for every form to be read, so that the id decides and not what is missing beside it. */
    private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("stamp.revision", "0"),
            Map.entry("reason", "entered twice by mistake"), Map.entry("roles", "DUTY_CARER"),
            Map.entry("name", "Oak"), Map.entry("kind", "OBSERVATION"), Map.entry("words", "Slept well."),
            Map.entry("visibleTo", "ALL_ON_CASE"), Map.entry("held", "0"), Map.entry("wanted", "NAME_USED"),
            Map.entry("known", "NOTHING"), Map.entry("purpose", "HAND_OVER"));

    /** Written by everybody who signs in or presses anything, allowed or not: the key of a form is claimed by whoever sends it. */
    private static final Set<String> OF_WHOEVER_COMES = Set.of("account.session", "account.session_attributes",
            "account.sign_in_limit", "casework.idempotency");

    /** Who may lead at all is mirrored by the program itself soon after it starts; rights at places and children are not. */
    private static final String MIRROR = "identity.direct_care";
    private static final String OF_OTHERS = " where scope_id <> person_id";

    @LocalServerPort
    private int port;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Autowired
    private TestDatabase database;

    @BeforeAll
    void recordAndDraftInEachAgency() {
        keep("kept_standing", "account.standing");
        keep("kept_right", "identity.direct_care");
        for (var name : List.of("worker", "manager", "worker-b", "manager-b")) {
            var shift = Shift.of(port, name);
            var intake = shift.begin();
            shift.answer(intake + "/check", intake + "/create");
            shift.begin();
        }
        note("Lantern", "manager");
        note("Riverside", "manager-b");
    }

    /** The house is everybody's: the next test finds the carer posted as she was, in both memories, and off shift. */
    @AfterAll
    void postTheCarerAsBefore() {
        bringBack("kept_standing", "account.standing");
        bringBack("kept_right", "identity.direct_care");
        carers("update account.shift t set signed_off_at = now() from account.credential c where t.signed_off_at is null");
        database.superuser().sql("delete from casework.incident_receiver").update();
    }

    private void keep(String kept, String table) {
        carers("create table " + kept + " as select t.* from " + table + " t, account.credential c "
                + "where t.capacity <> 'on_shift'");
    }

    private void bringBack(String kept, String table) {
        carers("delete from " + table + " t using account.credential c where true");
        database.superuser().sql("insert into " + table + " select * from " + kept).update();
        database.superuser().sql("drop table " + kept).update();
    }

    private void carers(String sql) {
        database.superuser().sql(sql + " and c.person_id = t.person_id and c.sign_in_name = 'carer'").update();
    }

    @BeforeEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void answersEveryFormSentToAnAddressOfAnotherAgencyAsOneThatIsMissing() {
        var foreign = PEOPLE.values().stream().flatMap(role -> forms(role).stream()).map(AccessPlan.Page::pattern)
                .distinct()
                .collect(Collectors.toMap(pattern -> pattern, pattern -> MatrixIds.foreign(pattern, database)));
        QuietHouse.nothingWaits(database);
        var before = everything();
        var different = new ArrayList<String>();

        PEOPLE.forEach((name, role) -> {
            var browser = signedIn(name);
            forms(role).forEach(page -> {
                var answers = foreign.getOrDefault(page.pattern(), List.of()).stream()
                        .map(id -> press(browser, page, id))
                        .toList();
                if (!answers.stream().allMatch(answer -> answer.statusCode() == 404)
                        || !masked(answers.getFirst()).equals(masked(answers.getLast()))) {
                    different.add(name + " " + page.line() + answers);
                }
            });
        });

        assertThat(different).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void answersAForeignIdInAFieldAsOneThatIsMissing(InForm field) {
        var answers = MatrixIds.foreign(field, database).stream().map(id -> send(field, id)).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).as(field.toString()).allMatch(status -> status < 500);
        assertThat(masked(answers.get(1))).isEqualTo(masked(answers.getFirst()));
        assertThat(mixed()).as("nothing of one agency points at the other").isZero();
    }

    /** The control: an id of the own agency in the same field is taken, so it is the id that decides. */
    @ParameterizedTest
    @MethodSource("fields")
    void takesAnIdOfTheOwnAgencyInTheSameField(InForm field) {
        var answer = send(field, MatrixIds.own(field, database).toString());

        assertThat(answer.statusCode()).as(field + " " + Browser.parsed(answer).select("main").text()).isIn(200, 302);
    }

    static List<InForm> fields() {
        return MatrixIds.IN_FORMS;
    }

    private List<AccessPlan.Page> forms(Role role) {
        return AccessPlan.pages(mapping).stream()
                .filter(page -> page.method().equals("POST")
                        && MatrixIds.withWords(page.pattern()).contains("{"))
                .filter(page -> page.door().kind() == Door.Kind.ROLES && page.door().roles().contains(role)).toList();
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, "try-kinward-2026").statusCode()).isEqualTo(302);
        return browser;
    }

    private HttpResponse<String> press(Browser browser, AccessPlan.Page page, UUID id) {
        var fields = new HashMap<>(
                Browser.filled(Browser.parsed(browser.get("/profile")), "/profile/password", TYPED));
        fields.put("stamp.key", UUID.randomUUID().toString());
        fields.put("worker", worker());
        return browser.post(
                page.pattern().replaceAll("\\{sheet[^/]*}", "safety").replaceAll("\\{[^/]*}", id.toString()),
                fields);
    }

    private String worker() {
        return database.superuser().sql("select person_id::text from account.credential where sign_in_name = 'worker'")
                .query(String.class).single();
    }

    private HttpResponse<String> send(InForm field, String id) {
        var browser = signedIn(field.who());
        var page = Browser.parsed(browser.get(MatrixIds.filledIn(field.page(), database)));
        var form = page.select("main form[method=post]").first();
        assertThat(form).as(page.text()).isNotNull();
        var typed = answers();
        typed.put("person", worker());
        typed.keySet().removeIf(name -> page.select("[name=" + name + "]").isEmpty());
        if (field.action().equals("/intake") && !field.field().equals("place")) {
            typed.put("place", page.select("input[name=place]").attr("value"));
        }
        if (field.action().equals("/intake/paper")) {
            typed.putAll(paper(field, page));
        }
        if (field.action().endsWith("/gap/end")) {
            typed.put("how", "FOUND");
        }
        typed.put(field.field(), id);
        return browser.post(MatrixIds.filledIn(field.action(), database),
                Shift.asItStands(page, form.attr("action"), typed));
    }

    /** What these forms ask for besides. */
    private static Map<String, String> answers() {
        var typed = new HashMap<String, String>(
                Map.of("known", "NOTHING", "kind", "OBSERVATION", "words", "Slept well.",
                        "visibleTo", "ALL_ON_CASE", "roles", "DUTY_CARER"));
        typed.putAll(Map.of("reason", "MISSING", "with.kind", "POLICE", "with.office", "Port brigade", "groups",
                "WHERE_THE_CHILD_IS", "lasts", "ONE_DAY", "tell", "IN_6_HOURS", "second.function", "MANAGER"));
        typed.putAll(Map.of("to", "POLICE", "ground", "DANGER_NOW", "child", "TOLD_AND_AGREES", "why", "It goes on"));
        typed.putAll(Map.of("by", "OUR_WORKER", "seen.danger", "SOME", "seen.siblings", "ALL_THERE", "seen.school",
                "NEAR", "seen.income", "ENOUGH", "came", "DONE"));
        typed.putAll(Map.of("durable", "WITH_KIN", "journey.on.day", "1", "journey.on.month", "3", "journey.on.year",
                "2030", "journey.with", "POLICE", "agreed.authority", "AGREES", "agreed.receiving", "WE_OURSELVES"));
        return typed;
    }

    /** Another paper for each field. */
    private static Map<String, String> paper(InForm field, Document page) {
        var place = page.select("input[name='where.place']").attr("value");
        var typed = PaperOfYesterday.typed(field.field().length(), place);
        if (field.field().equals("to.person")) {
            typed.put("to.who", "COLLEAGUE");
        }
        return typed;
    }

    /** Rows of one agency that name a place, a room, a person or a draft of the other. */
    private long mixed() {
        return count("""
                select (select count(*) from casework.intake i join account.place p on p.id = i.place_id
                        where p.agency_id <> i.agency_id)
                    + (select count(*) from casework.intake i join casework.intake o on o.id = i.found_with
                        where o.agency_id <> i.agency_id)
                    + (select count(*) from casework.intake i join account.person w on w.id = i.paper_told_to
                        where w.agency_id <> i.agency_id)
                    + (select count(*) from casework.intake i join account.person w on w.id = i.worker_id
                        where w.agency_id <> i.agency_id)
                    + (select count(*) from account.standing s join account.person p on p.id = s.person_id
                        where p.agency_id <> s.agency_id)
                    + (select count(*) from casework.first_hour_tonight t join casework.intake i on i.id = t.intake_id
                        join account.room r on r.id = t.room_id where r.agency_id <> i.agency_id)
                """);
    }

    /** Whatever a form with an id in its address could have changed: how many rows each table has, and versions where there are any. */
    private Map<String, Long> everything() {
        var tables = database.superuser().sql("""
                select format('%I.%I', t.schemaname, t.tablename) as name, exists (select from information_schema.columns c
                    where c.table_schema = t.schemaname and c.table_name = t.tablename and c.column_name = 'version') as versions
                from pg_tables t where t.schemaname in ('casework', 'account', 'identity', 'statistics')
                """).query((row, _) -> Map.entry(row.getString("name"), row.getBoolean("versions"))).list();
        var all = new TreeMap<String, Long>();
        tables.stream().filter(table -> !OF_WHOEVER_COMES.contains(table.getKey()))
                .forEach(table -> all.put(table.getKey(),
                        count("select count(*)" + (table.getValue() ? " + coalesce(sum(version), 0)" : "") + " from "
                                + table.getKey() + (table.getKey().equals(MIRROR) ? OF_OTHERS : ""))));
        return all;
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    private void note(String agency, String writer) {
        database.superuser().sql("""
                insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, written_at, by_agency_id)
                select gen_random_uuid(), f.id, 'OBSERVATION', 'ALL_ON_CASE', 'Slept well.', c.person_id, now(), a.id
                from account.agency a join casework.case_file f on f.agency_id = a.id
                join account.credential c on c.sign_in_name = ? where a.name = ? order by f.id limit 1
                """).params(writer, agency).update();
    }

    private static String masked(HttpResponse<String> answer) {
        var text = answer.statusCode() + answer.headers().firstValue("Location").orElse("") + answer.body();
        for (var different : new String[]{"value=\"[^\"]*\"", "nonce=\"[^\"]*\"", "\\?to=[^\"]*",
                "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"}) {
            text = Pattern.compile(different).matcher(text).replaceAll("*");
        }
        return text;
    }
}
