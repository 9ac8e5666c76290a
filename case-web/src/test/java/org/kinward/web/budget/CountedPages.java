package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.StatementCount;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Counts what pages ask of the database; everything counted is written to {@code target/statement-budgets-….txt}. */
@WholeProgramTest
@TestPropertySource(properties = {"kinward.audit.look-every=1h", "kinward.audit.seal-every=1h",
        "kinward.audit.oldest=2h"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(CountedPages.Counting.class)
abstract class CountedPages {

    @LocalServerPort
    int port;
    @Autowired
    TestDatabase database;
    @Autowired
    private StatementCount count;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @AfterAll
    void tell() throws IOException {
        Files.write(Path.of("target", "statement-budgets-" + getClass().getSimpleName() + ".txt"), told);
    }

    Counted secondTime(String page, Supplier<HttpResponse<String>> visit) {
        assertThat(visit.get().statusCode()).isEqualTo(200);
        return counted(page, 200, visit);
    }

    Counted counted(String page, int status, Supplier<HttpResponse<String>> visit) {
        count.reset();
        var answer = visit.get();
        var counted = Counted.of(page, count);
        told.add(counted.told());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return counted;
    }

    static void holds(Counted counted, int work, String... excused) {
        assertThat(counted.fixed()).as(counted.told()).hasSizeBetween(3, Counted.FIXED);
        assertThat(counted.aboveItsShare(Set.of(excused))).as(counted.told()).isEmpty();
        assertThat(counted.work()).as(counted.told()).hasSizeBetween(1, work);
    }

    @TestConfiguration
    static class Counting {

        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }
    }
}
