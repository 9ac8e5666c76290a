package org.kinward.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.audit.AuditAction.ANSWER_CHANGED;
import static org.kinward.core.audit.AuditAction.CHILDREN_LISTED;
import static org.kinward.core.audit.AuditAction.IDENTITY_SHOWN;
import static org.kinward.core.audit.AuditAction.RECORD_VIEWED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditEntry.Outcome;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

@ReportingTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class AccessLogsTest {

    private final UUID child = UUID.randomUUID();
    private final UUID file = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Autowired
    private AccessLogs logs;
    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("vaultAudit")
    private AuditTrail vault;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    @Qualifier("vaultTransactions")
    private PlatformTransactionManager vaultManager;
    @Autowired
    private TestDatabase database;
    private TrailHouse house;

    @BeforeEach
    void twoAgencies() {
        house = new TrailHouse(database);
    }

    @Test
    void tellsTheNewestFirstWhoDidWhatToThisCaseInAllStreams() {
        house.writes(house.nadia, casework, caseworkManager,
                AuditEntry.done(RECORD_VIEWED, AuditObject.CASE_FILE, file));
        house.writes(house.joseph, casework, caseworkManager,
                AuditEntry.done(RECORD_VIEWED, AuditObject.CASE_FILE, other));
        house.writes(house.joseph, vault, vaultManager, AuditEntry.done(IDENTITY_SHOWN, AuditObject.NAME_USED, child));
        house.writes(house.paul, casework, caseworkManager,
                AuditEntry.refused(RECORD_VIEWED, AuditObject.CASE_FILE, file));

        var page = logs.page(List.of(child, file), Optional.empty(), 10);

        assertThat(page.next()).isEmpty();
        assertThat(page.lines()).extracting(TrailLine::who)
                .containsExactly(Optional.of("Paul Essomba"), Optional.of("Joseph Mbarga"),
                        Optional.of("Nadia Tchoua"));
        assertThat(page.lines()).extracting(TrailLine::action)
                .containsExactly(RECORD_VIEWED, IDENTITY_SHOWN, RECORD_VIEWED);
        assertThat(page.lines()).extracting(TrailLine::object).containsExactly("case_file", "name_used", "case_file");
        assertThat(page.lines()).extracting(TrailLine::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.DONE, Outcome.DONE);
    }

    @Test
    void countsAListInWhichTheCaseStoodAmongOthers() {
        house.writes(house.nadia, casework, caseworkManager,
                new AuditEntry(CHILDREN_LISTED, AuditObject.LIST, List.of(other, file), Outcome.DONE));

        assertThat(logs.page(List.of(file), Optional.empty(), 10).lines()).hasSize(1);
        assertThat(logs.page(List.of(child), Optional.empty(), 10).lines()).isEmpty();
        assertThat(logs.withoutLists(List.of(file), Optional.empty(), 10).lines()).isEmpty();
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingALineWhileNewOnesComeInAndOldOnesAreSealed() {
        for (var time = 0; time < 7; time++) {
            house.writes(house.nadia, casework, caseworkManager,
                    AuditEntry.done(RECORD_VIEWED, AuditObject.CASE_FILE, file));
        }
        var first = logs.page(List.of(file), Optional.empty(), 3);
        house.sealWhatWaits();
        house.writes(house.joseph, casework, caseworkManager,
                AuditEntry.done(ANSWER_CHANGED, AuditObject.SAFETY_NOW, file));

        var second = logs.page(List.of(file), first.next(), 3);
        var third = logs.page(List.of(file), second.next(), 3);

        var all = new ArrayList<>(first.lines());
        all.addAll(second.lines());
        all.addAll(third.lines());
        assertThat(all).extracting(TrailLine::entry).doesNotHaveDuplicates().hasSize(7);
        assertThat(all).extracting(TrailLine::action).containsOnly(RECORD_VIEWED);
        assertThat(third.next()).isEmpty();
        assertThat(logs.page(List.of(file), Optional.empty(), 10).lines()).first()
                .extracting(TrailLine::action).isEqualTo(ANSWER_CHANGED);
    }

    @Test
    void tellsNothingWithoutAnId() {
        house.writes(house.nadia, casework, caseworkManager,
                AuditEntry.done(RECORD_VIEWED, AuditObject.CASE_FILE, file));

        assertThat(logs.page(List.of(), Optional.empty(), 10).lines()).isEmpty();
    }
}
