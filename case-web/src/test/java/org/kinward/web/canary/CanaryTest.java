package org.kinward.web.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Values that nothing else holds go in by the pages; then they are looked for wherever they must not be. The only mail there is says how many items
 * are due, in a fixed sentence: {@code DigestPagesTest} reads it whole.
 */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    private static final List<String> PEOPLE = List.of("worker", "carer", "manager", "officer", "admin", "auditor",
            "provider", "worker-b", "manager-b");
    private static final Needles OF_THE_VAULT = new Needles(Canary.OF_THE_VAULT);
    private static final Canary CONTROL = new Canary("Zzcontrolvalue");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;
    @Value("${kinward.home}")
    private Path home = Path.of("");

    private final List<Witness.Seen> seen = new ArrayList<>();
    private final Set<String> paths = new TreeSet<>();
    private final LogBook log = new LogBook();

    @BeforeAll
    void comesAtNightAndIsLookedAtByEveryone() {
        log.open();
        var carer = Witness.of(port, "carer", seen);
        var night = CanaryNight.begins(database, carer);
        night.isWrittenDown();
        night.meetsErrorsOfTheDatabase();
        var pages = new EveryPage(mapping, night);
        pages.isLookedAtBy(carer);
        night.isMadeARecord();
        var manager = Witness.of(port, "manager", seen);
        night.talksOverTheFirstDays(manager);
        night.isCaredFor(manager);
        pages = new EveryPage(mapping, night);
        paths.addAll(pages.paths());
        for (var name : PEOPLE) {
            pages.isLookedAtBy(Witness.of(port, name, seen));
            await().atMost(Duration.ofSeconds(10)).until(() -> leftOpen().isEmpty());
        }
    }

    /** A page that keeps a connection to itself shuts the program for everybody after a few visits. */
    private List<String> leftOpen() {
        return database.superuser().sql("""
                select usename || ': ' || query from pg_stat_activity where datname = current_database()
                and state like 'idle in transaction%' and usename like 'kinward%'
                """).query(String.class).list();
    }

    @AfterAll
    void stopListening() {
        log.close();
    }

    @Test
    void isInNoTableOfAnySchema() {
        var search = new DatabaseSearch(database);

        var found = search
                .rowsWith(Stream.concat(Canary.OF_THE_VAULT.stream(), Stream.of(Canary.TICK, Canary.SEX)).toList());

        assertThat(search.tables()).contains("identity.held_value", "casework.note", "account.session_attributes",
                "audit.casework_inbox", "migration.history", "pg_catalog.pg_statistic")
                .anyMatch(table -> table.startsWith("audit.entry_"));
        assertThat(found).isEmpty();
    }

    @Test
    void isInNoFileOfTheServer() {
        assertThat(DatabaseSearch.filesWith(filesOfTheServer(), Canary.OF_THE_VAULT)).isEmpty();
    }

    @Test
    void isInNoFileOfTheProgram() {
        assertThat(home).isNotEmptyDirectory();
        assertThat(DatabaseSearch.filesWith(home, Canary.OF_THE_VAULT)).isEmpty();
    }

    @Test
    void isInNoLineOfTheLogAlsoWhereTheDatabaseRefused() {
        assertThat(log.lines()).anyMatch(line -> line.contains("canary")).hasSizeGreaterThan(4);
        assertThat(log.linesWith(Canary.OF_THE_VAULT)).isEmpty();
        assertThat(log.linesWith(List.of(Canary.UNIT, Canary.TICK, Canary.SEX, Canary.SAID_BACK))).isEmpty();
    }

    @Test
    void isOnNoPageOfAnyRoleUnlessPressedFor() {
        var found = seen.stream().filter(one -> !one.pressed()).filter(one -> holds(one.answer().body()))
                .map(Witness.Seen::address).toList();

        assertThat(found).isEmpty();
        assertThat(pressed()).hasSizeGreaterThanOrEqualTo(7)
                .filteredOn(one -> Canary.NAME.isIn(one.answer().body())).hasSizeGreaterThanOrEqualTo(5);
        assertThat(pressed()).filteredOn(one -> Canary.KEPT_AWAY.isIn(one.answer().body())).hasSize(2);
        for (var name : PEOPLE) {
            assertThat(seen.stream().filter(one -> one.who().equals(name) && one.isPage())).as(name)
                    .hasSizeGreaterThan(8);
        }
    }

    @Test
    void isInNoAddressTitleHeaderOrMessageOfAnError() {
        assertThat(seen).filteredOn(one -> holds(one.answer().request().uri().toString())).isEmpty();
        assertThat(seen).filteredOn(one -> holds(one.answer().headers().map().toString())).isEmpty();
        assertThat(seen).filteredOn(one -> holds(one.title())).isEmpty();
        assertThat(seen).filteredOn(one -> one.answer().statusCode() >= 500).hasSize(4)
                .noneMatch(one -> Canary.UNIT.isIn(one.answer().body()));
    }

    @Test
    void showsWhatTheChildSaidToWhoWorksOnTheCaseOnly() {
        var told = seen.stream().filter(one -> Canary.SAID_BACK.isIn(one.answer().body())).map(Witness.Seen::who)
                .distinct().toList();

        assertThat(told).containsExactly("manager");
        assertThat(seen).noneMatch(one -> Canary.SAID_BACK.isIn(one.answer().request().uri().toString())
                || Canary.SAID_BACK.isIn(one.answer().headers().map().toString())
                || Canary.SAID_BACK.isIn(one.title()));
    }

    @Test
    void isAskedForAtPagesThatOpenToSomebody() {
        var opened = seen.stream().filter(one -> one.answer().statusCode() < 400)
                .map(one -> one.answer().request().uri().getPath()).toList();

        assertThat(paths).isNotEmpty().filteredOn(path -> !opened.contains(path))
                // a record is no draft any more, nobody leads it or has a code, and a page of wrong input says so
                .allMatch(path -> path.endsWith("/discard") || path.endsWith("/suspects/send")
                        || path.endsWith("/allegation")
                        || path.equals("/first-sign-in")
                        || path.equals("/style-guide/wrong"));
    }

    @Test
    void givesTheSealedAnswerAboutSexBackToNobody() {
        assertThat(seen).filteredOn(one -> one.answer().body().contains(Canary.SEX.value())).isNotEmpty()
                .allSatisfy(one -> assertThat(Browser.parsed(one.answer())
                        .select("input[value=" + Canary.SEX.value() + "][checked]")).isEmpty());
    }

    @Test
    void showsAHealthTickToThePlaceOnly() {
        assertThat(whoSawTicked(Canary.TICK)).contains("carer").isSubsetOf("carer", "manager");
    }

    /** Nobody leads this case, so nobody reads the tick that has a key of its own, not even who ticked it. */
    @Test
    void showsTheTickOfSexualViolenceToNobodyOnShift() {
        assertThat(whoSawTicked(Canary.TICK_APART)).isEmpty();
    }

    private List<String> whoSawTicked(Canary tick) {
        return seen.stream().filter(one -> !Browser.parsed(one.answer())
                .select("input[name=q.sealed][value=" + tick.value() + "][checked]").isEmpty())
                .map(Witness.Seen::who).distinct().toList();
    }

    /** The same search finds a value that somebody put into casework, as text and as bytes, in table, file and log of it. */
    @Test
    void wouldFindAValueInATableInTheFilesAndInTheWriteAheadLog() {
        var search = new DatabaseSearch(database);
        database.superuser().sql("create table casework.scratch (words text, bytes bytea)").update();
        database.superuser()
                .sql("insert into casework.scratch values ('said ' || lower(?), null), (null, convert_to(?, 'UTF8'))")
                .params(CONTROL.value(), CONTROL.value()).update();

        assertThat(search.rowsWith(List.of(CONTROL))).containsExactly("casework.scratch holds " + CONTROL.value());
        assertThat(database.superuser().sql("delete from casework.scratch where words is not null").update()).isOne();
        assertThat(search.rowsWith(List.of(CONTROL))).hasSize(1);
        assertThat(DatabaseSearch.filesWith(filesOfTheServer(), List.of(CONTROL)))
                .anyMatch(file -> file.startsWith("base"))
                .anyMatch(file -> file.startsWith("pg_wal"));
    }

    @Test
    void wouldFindAValueInTheLog() {
        var inProgram = new Canary("Zzcontrolprogram");

        LoggerFactory.getLogger("org.kinward.web").warn("it failed",
                new IllegalStateException("for " + inProgram.value()));

        assertThat(log.linesWith(List.of(inProgram))).hasSize(1);
    }

    /** The server's own log cannot be read from here; what it may write of a refused row is a matter of each role. */
    @Test
    void tellsTheServerToWriteNothingOfARefusedRowOfTheProgram() {
        for (var role : List.of("web", "vault", "accounts", "jobs", "sealer")) {
            var as = database.as(role);
            assertThat(as.sql("show log_error_verbosity").query(String.class).single()).as(role).isEqualTo("terse");
            assertThat(as.sql("show log_min_error_statement").query(String.class).single()).as(role).isEqualTo("panic");
            assertThat(as.sql("show log_parameter_max_length_on_error").query(String.class).single()).as(role)
                    .isEqualTo("0");
        }
        assertThat(database.superuser().sql("show log_error_verbosity").query(String.class).single())
                .isEqualTo("default");
    }

    /** Out of reach only where somebody chose a database in a container, and so has said it. */
    private Path filesOfTheServer() {
        assumeThat(System.getProperty("kinward.test.postgres", "embedded")).isNotEqualTo("container");
        var files = new DatabaseSearch(database).files();
        assertThat(files).isDirectory();
        return files;
    }

    private List<Witness.Seen> pressed() {
        return seen.stream().filter(Witness.Seen::pressed).toList();
    }

    private static boolean holds(String text) {
        return OF_THE_VAULT.areIn(text);
    }
}
