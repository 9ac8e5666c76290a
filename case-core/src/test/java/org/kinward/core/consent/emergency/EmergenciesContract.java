package org.kinward.core.consent.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.voice.ProfessionalFunction;

/** What every keeper of emergencies promises. */
public abstract class EmergenciesContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of a manager. */
    protected abstract Emergencies emergencies();

    /** A case of the manager's place. */
    protected abstract CaseFileId file();

    /** Who works on the case and decides. */
    protected abstract PersonId decider();

    /** The manager. */
    protected abstract PersonId reviewer();

    @Test
    void givesItBackAsItWasDecided() {
        var emergency = emergency(file());

        emergencies().add(emergency);
        emergencies().add(emergency);

        assertThat(emergencies().find(emergency.id())).contains(emergency);
        assertThat(emergencies().of(emergency.file())).containsExactly(emergency);
        assertThat(emergencies().find(new EmergencyId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsTheFirstReview() {
        var emergency = emergency(file());
        emergencies().add(emergency);
        var right = emergency.reviewed(review(Emergency.Finding.RIGHT));

        assertThat(emergencies().review(right)).isTrue();
        assertThat(emergencies().review(emergency.reviewed(review(Emergency.Finding.NOT_AN_EMERGENCY)))).isFalse();

        assertThat(emergencies().find(emergency.id())).contains(right);
    }

    @Test
    void keepsHowTheChildWasToldFirstWhateverWasFound() {
        var emergency = emergency(file());
        emergencies().add(emergency);
        var told = new Emergency.Told(reviewer(), NOW.plusSeconds(30), "Is glad that somebody looks");

        assertThat(emergencies().tell(emergency.id(), told)).isTrue();
        assertThat(emergencies().tell(emergency.id(), new Emergency.Told(reviewer(), NOW, "Nothing"))).isFalse();
        emergencies().review(emergency.reviewed(review(Emergency.Finding.RIGHT)));

        assertThat(emergencies().find(emergency.id()).flatMap(Emergency::told)).contains(told);
    }

    private Emergency.Second second() {
        return new Emergency.Second(ProfessionalFunction.LAWYER, Optional.of(decider()));
    }

    private Emergency.Review review(Emergency.Finding finding) {
        return new Emergency.Review(reviewer(), NOW.plusSeconds(60), finding, "Looked at with the nurse");
    }

    private Emergency.Waiting emergency(CaseFileId file) {
        return new Emergency.Waiting(new EmergencyId(UUID.randomUUID()), file,
                new Emergency.Shared(EmergencyReason.MISSING, new Recipient(RecipientKind.POLICE, "Port brigade"),
                        Set.of(DataGroup.WHERE_THE_CHILD_IS)),
                new Emergency.Decided(decider(), Optional.of(second()), NOW, NOW.plusSeconds(3600),
                        Optional.of(NOW.plusSeconds(7200))));
    }
}
