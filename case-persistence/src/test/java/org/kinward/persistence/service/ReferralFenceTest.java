package org.kinward.persistence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.service.account.ProviderAccounts;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.ReferralLine;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.core.service.referral.Referrals;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.service.referral.Urgency;
import org.kinward.core.service.referral.Way;
import org.kinward.core.service.share.Received;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A provider's account reads copies of its own open referrals and nothing else; the database refuses what is no move. */
@PersistenceTest
@Import(ContractPlace.class)
class ReferralFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Providers providers;
    @Autowired
    private ProviderAccounts accounts;
    @Autowired
    private Referrals referrals;
    @Autowired
    private Received received;
    @Autowired
    private TestDatabase database;
    @Autowired
    private PlatformTransactionManager casework;
    @Autowired
    @Qualifier("caseworkJdbc")
    private JdbcClient sql;

    private PersonId afi;
    private Provider clinic;
    private Referral sent;

    @BeforeEach
    void sends() {
        afi = place.outsider();
        clinic = line(afi);
        sent = sent(clinic.id());
    }

    @Test
    void showsWordsBeforeNeverAfterAndOnlyToItsOwn() {
        var other = place.outsider();
        line(other);

        assertThat(words(afi)).containsExactly("NUMBER", "SERVICE", "ASKED", "HEALTH");
        assertThat(words(other)).isEmpty();
        assertThat(words(place.administrator())).isEmpty();

        answer(ReferralState.ACCEPTED);
        answer(ReferralState.STARTED);
        assertThat(words(afi)).hasSize(4);
        answer(ReferralState.DELIVERED);

        assertThat(words(afi)).isEmpty();
        assertThat(seen(afi, "referral_share")).isZero();
        assertThat(database.superuser().sql("select count(*) from casework.referral_share where referral_id = ?")
                .param(sent.id().value()).query(Integer.class).single()).as("without the fence they are there")
                .isEqualTo(4);
    }

    @Test
    void endsWithItsConsentByTheClockOfTheDatabase() {
        database.superuser().sql("update casework.referral_share set until_at = now() - interval '1 second' "
                + "where part = 'HEALTH' and referral_id = ?").param(sent.id().value()).update();

        assertThat(words(afi)).containsExactly("NUMBER", "SERVICE", "ASKED");
    }

    @Test
    void endsWithTheAccount() {
        var sena = place.administrator();
        assertThat(place.as(sena, ProviderAccounts.class, accounts).take(clinic.id(), afi, sena, NOW))
                .isTrue();

        assertThat(words(afi)).isEmpty();
        assertThat(seen(afi, "referral_line")).isZero();
    }

    /** Not a row of any table of a record, nor of the people and lists of the agency; the manager sees some of each. */
    @Test
    void showsNothingElse() {
        for (var table : List.of("casework.case_file", "casework.intake", "casework.referral",
                "casework.referral_reason",
                "casework.provider", "casework.consent", "casework.task", "casework.note", "account.person",
                "account.place", "account.standing", "casework.agency_code")) {
            assertThat(count(afi, table)).as(table).isZero();
        }
        assertThat(count(place.manager(), "casework.provider")).isPositive();
        assertThat(count(place.manager(), "account.person")).isPositive();
        assertThat(count(place.worker(), "casework.referral")).isPositive();
    }

    @Test
    void answersAsItselfOnly() {
        var line = new ReferralLine(ReferralState.ACCEPTED, Optional.empty(), ReferralLine.Told.PROVIDER,
                place.worker(),
                NOW);
        var forAnother = received(afi).find(sent.id()).orElseThrow();

        assertThatThrownBy(() -> received(afi).answer(forAnother, line)).isInstanceOf(DataAccessException.class);
        var asWorker = new ReferralLine(ReferralState.ACCEPTED, Optional.empty(), ReferralLine.Told.WORKER, afi, NOW);
        assertThatThrownBy(() -> received(afi).answer(forAnother, asWorker)).isInstanceOf(DataAccessException.class);
    }

    /** Nobody with a role of the house answers for a provider, and no provider has a place. */
    @Test
    void isNobodyOfTheHouse() {
        var account = database.superuser();
        assertThatThrownBy(() -> account.sql("insert into account.person_role values (?, 'SOCIAL_WORKER')")
                .param(afi.value()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> account.sql("""
                insert into account.standing select gen_random_uuid(), p.id, 'agency_member', p.agency_id, p.agency_id
                from account.person p where p.id = ?""").param(afi.value()).update())
                .isInstanceOf(DataAccessException.class);
        var sena = place.administrator();
        assertThat(place.as(sena, ProviderAccounts.class, accounts).give(clinic.id(), place.worker(), sena,
                NOW)).isFalse();
    }

    @Test
    void refusesAReferralToWhomTakesNobody() {
        var closed = line(place.outsider());
        place.hold(Providers.class, providers).change(closed.become(ProviderState.RETIRED));

        assertThatThrownBy(() -> sent(closed.id())).isInstanceOf(DataAccessException.class);
    }

    /** Every pair of states is tried as a row: the database takes those of the table, and no other. */
    @Test
    void takesTheMovesOfTheTableOnly() {
        for (var from : ReferralState.values()) {
            for (var to : ReferralState.values()) {
                assertThat(refusal(from, to)).as("%s to %s", from, to)
                        .isEqualTo(from.mayBecome(to) ? "before" : "moves");
            }
        }
    }

    /** The row hangs on a line that is not there: a move of the table fails by that, any other by its own rule. */
    private String refusal(ReferralState from, ReferralState to) {
        try {
            database.superuser().sql("""
                    insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told, written_by,
                        written_at)
                    values (gen_random_uuid(), gen_random_uuid(), 2, ?, ?, 'WORKER', ?, now())
                    """).param(to.name()).param(from.name()).param(afi.value()).update();
            return "kept";
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage())
                    .replaceAll("(?s).*referral_line_(?:(moves)|(?:before|referral)_fk).*", "$1")
                    .replaceAll("^$", "before");
        }
    }

    private void answer(ReferralState to) {
        received(afi).answer(received(afi).find(sent.id()).orElseThrow(),
                new ReferralLine(to, Optional.empty(), ReferralLine.Told.PROVIDER, afi, NOW));
    }

    private List<String> words(PersonId person) {
        return received(person).find(sent.id()).stream().flatMap(one -> one.words().stream())
                .map(words -> words.part().name()).toList();
    }

    private Received received(PersonId person) {
        return place.as(person, Received.class, received);
    }

    private int seen(PersonId person, String table) {
        return count(person, "casework." + table);
    }

    private int count(PersonId person, String table) {
        return Optional.ofNullable(ActingPerson.as(person, () -> new TransactionTemplate(casework).execute(
                _ -> sql.sql("select count(*) from " + table).query(Integer.class).single()))).orElseThrow();
    }

    private Provider line(PersonId answering) {
        var line = ProviderExamples.line(ProviderExamples.clinic("Clinic " + UUID.randomUUID()), place.manager());
        place.hold(Providers.class, providers).add(line);
        var sena = place.administrator();
        assertThat(place.as(sena, ProviderAccounts.class, accounts).give(line.id(), answering, sena, NOW))
                .isTrue();
        return line;
    }

    private Referral sent(ProviderId provider) {
        var file = place.fileOf(place.worker());
        var asked = new Referral.Asked(provider, ProviderExamples.TREATMENT, Urgency.HOUR, Way.PROGRAM,
                "Looks at the burn");
        var one = new Referral(new ReferralId(UUID.randomUUID()), file, asked, List.of(new ReferralLine(
                ReferralState.SENT, Optional.empty(), ReferralLine.Told.WORKER, place.worker(), NOW)));
        var copy = new Referrals.Copy(place.seen(file).reference(), "treatment",
                List.of(new Shared(DataGroup.HEALTH, "A burn on the arm")), Optional.empty());
        place.as(place.worker(), Referrals.class, referrals).add(one, Optional.of(copy));
        return one;
    }
}
