package org.kinward.persistence.consent.child;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.consent.emergency.EmergenciesContract;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of emergencies on real PostgreSQL, which itself refuses a look again by who decided. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcEmergenciesTest extends EmergenciesContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Emergencies emergencies;

    @Override
    protected Emergencies emergencies() {
        var byManager = place.hold(Emergencies.class, emergencies);
        var byWorker = place.as(place.worker(), Emergencies.class, emergencies);
        return new OfTwoPeople(byWorker, byManager);
    }

    @Override
    protected CaseFileId file() {
        return place.fileOf(place.worker());
    }

    @Override
    protected PersonId decider() {
        return place.worker();
    }

    @Override
    protected PersonId reviewer() {
        return place.manager();
    }

    @Test
    void takesNoReviewOfWhoDecided() {
        var now = Instant.now();
        var decided = new Emergency.Decided(decider(), Optional.empty(), now, now.plus(Duration.ofHours(1)),
                Optional.empty());
        var emergency = new Emergency.Waiting(new EmergencyId(UUID.randomUUID()), file(),
                new Emergency.Shared(EmergencyReason.HURTS_SELF, new Recipient(RecipientKind.HEALTH_SERVICE, "Centre"),
                        Set.of(DataGroup.HEALTH)),
                decided);
        var own = place.as(decider(), Emergencies.class, emergencies);
        own.add(emergency);
        var forged = new Emergency.Review(reviewer(), now, Emergency.Finding.RIGHT, "");

        assertThatThrownBy(() -> own.review(emergency.reviewed(forged))).rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void takesNoReviewOfWhoTookPart() {
        var now = Instant.now();
        var second = new Emergency.Second(ProfessionalFunction.MANAGER, Optional.of(reviewer()));
        var shared = new Emergency.Shared(EmergencyReason.MISSING, new Recipient(RecipientKind.POLICE, "Brigade"),
                Set.of(DataGroup.FAMILY));
        var id = new EmergencyId(UUID.randomUUID());
        var file = file();
        place.as(decider(), Emergencies.class, emergencies).add(new Emergency.Waiting(id, file, shared,
                new Emergency.Decided(decider(), Optional.of(second), now, now.plusSeconds(60), Optional.empty())));
        var forged = new Emergency.Waiting(id, file, shared,
                new Emergency.Decided(decider(), Optional.empty(), now, now.plusSeconds(60), Optional.empty()))
                .reviewed(new Emergency.Review(reviewer(), now, Emergency.Finding.RIGHT, ""));

        assertThatThrownBy(() -> emergencies().review(forged)).rootCause().hasMessageContaining("row-level security");
    }

    /** Who decides writes, and another person looks. */
    private record OfTwoPeople(Emergencies byWorker, Emergencies byManager) implements Emergencies {

        @Override
        public void add(Emergency.Waiting emergency) {
            byWorker.add(emergency);
        }

        @Override
        public Optional<Emergency> find(EmergencyId id) {
            return byManager.find(id);
        }

        @Override
        public java.util.List<Emergency> of(CaseFileId file) {
            return byManager.of(file);
        }

        @Override
        public boolean review(Emergency.Reviewed reviewed) {
            return byManager.review(reviewed);
        }

        @Override
        public boolean tell(EmergencyId id, Emergency.Told told) {
            return byManager.tell(id, told);
        }
    }
}
