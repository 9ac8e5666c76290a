package org.kinward.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.audit.AuditAction.IDENTITY_SHOWN;
import static org.kinward.core.audit.AuditAction.RECORD_VIEWED;
import static org.kinward.core.audit.AuditAction.SIGN_IN_REFUSED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
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
class TrailSearchesTest {

    private final UUID file = UUID.randomUUID();

    @Autowired
    private TrailSearches searches;
    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("accountsAudit")
    private AuditTrail accounts;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    @Qualifier("accountsTransactions")
    private PlatformTransactionManager accountsManager;
    @Autowired
    private TestDatabase database;
    private TrailHouse house;

    @BeforeEach
    void peopleAtWork() {
        house = new TrailHouse(database);
        house.nobodyWrites(accounts, accountsManager,
                AuditEntry.refused(SIGN_IN_REFUSED, AuditObject.PERSON, house.joseph.value()));
        house.writes(house.paul, casework, caseworkManager,
                AuditEntry.done(RECORD_VIEWED, AuditObject.CASE_FILE, file));
        house.writes(house.joseph, casework, caseworkManager,
                AuditEntry.done(IDENTITY_SHOWN, AuditObject.NAME_USED, file));
        house.writes(house.nadia, casework, caseworkManager,
                AuditEntry.done(RECORD_VIEWED, AuditObject.CASE_FILE, UUID.randomUUID()));
    }

    @Test
    void showsAnAuditorWhatThePeopleOfTheAgencyDidAndNothingOfAnother() {
        assertThat(actions(asked(house.harbour))).containsExactly(RECORD_VIEWED, IDENTITY_SHOWN, SIGN_IN_REFUSED);
        assertThat(actions(asked(house.mission))).containsExactly(RECORD_VIEWED);
        assertThat(actions(asked(new AgencyId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void showsEveryAuditorWhatDidNotProveItself() {
        house.nobodyWrites(accounts, accountsManager,
                AuditEntry.refused(AuditAction.ENTRY_NOT_PROVED, AuditObject.AUDIT_ENTRY));

        assertThat(actions(asked(house.mission))).contains(AuditAction.ENTRY_NOT_PROVED);
        assertThat(actions(asked(house.harbour))).contains(AuditAction.ENTRY_NOT_PROVED);
    }

    @Test
    void narrowsToAPersonWithTheRefusedSignInOfTheAccount() {
        var joseph = new TrailAsked(house.harbour, today(), Optional.of(house.joseph), Optional.empty(),
                Optional.empty(), Optional.empty(), 10);

        assertThat(actions(joseph)).containsExactly(IDENTITY_SHOWN, SIGN_IN_REFUSED);
        assertThat(searches.page(joseph).lines().getLast().who()).isEmpty();
    }

    @Test
    void narrowsToARecordAndToAKind() {
        var record = new TrailAsked(house.harbour, today(), Optional.empty(), Optional.of(file), Optional.empty(),
                Optional.empty(), 10);
        var kind = new TrailAsked(house.harbour, today(), Optional.empty(), Optional.empty(),
                Optional.of(TrailKind.VIEW), Optional.empty(), 10);

        assertThat(actions(record)).containsExactly(IDENTITY_SHOWN);
        assertThat(actions(kind)).containsExactly(RECORD_VIEWED);
    }

    @Test
    void leavesOutWhatLiesBeforeOrAfterThePeriod() {
        var end = Instant.now().minus(Duration.ofMinutes(90));
        var earlier = new TrailPeriod(end.minus(Duration.ofMinutes(60)), end);

        assertThat(actions(asked(house.harbour, earlier, Optional.empty()))).isEmpty();
        assertThat(actions(asked(house.mission, earlier, Optional.empty()))).containsExactly(RECORD_VIEWED);
    }

    @Test
    void turnsPages() {
        var first = searches.page(new TrailAsked(house.harbour, today(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), 2));
        var second = searches.page(new TrailAsked(house.harbour, today(), Optional.empty(), Optional.empty(),
                Optional.empty(), first.next(), 2));

        assertThat(first.lines()).hasSize(2);
        assertThat(second.lines()).extracting(TrailLine::action).containsExactly(SIGN_IN_REFUSED);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void namesThePeopleOfTheAgencyToChooseFrom() {
        assertThat(searches.people(house.harbour)).containsExactly(new TrailPerson(house.joseph, "Joseph Mbarga"),
                new TrailPerson(house.nadia, "Nadia Tchoua"));
    }

    private List<AuditAction> actions(TrailAsked asked) {
        return searches.page(asked).lines().stream().map(TrailLine::action).toList();
    }

    private static TrailAsked asked(AgencyId agency) {
        return asked(agency, today(), Optional.empty());
    }

    private static TrailAsked asked(AgencyId agency, TrailPeriod period, Optional<PersonId> person) {
        return new TrailAsked(agency, period, person, Optional.empty(), Optional.empty(), Optional.empty(), 10);
    }

    private static TrailPeriod today() {
        var now = Instant.now();
        return new TrailPeriod(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)));
    }
}
