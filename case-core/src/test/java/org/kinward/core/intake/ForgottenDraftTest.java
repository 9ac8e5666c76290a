package org.kinward.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.reference.ReferenceNumber;

class ForgottenDraftTest {

    private static final Instant AT_TWO = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void needsTheManagerFromTwelveHoursOn() {
        var draft = DraftIntake.begin(ReferenceNumber.random(new Random(2)),
                Intake.Home.at(new AgencyId(new UUID(1, 1)), new PlaceId(new UUID(1, 2))),
                new Intake.Start(new PersonId(new UUID(1, 3)), AT_TWO, Optional.empty()));

        assertThat(ForgottenDraft.needsManager(draft, AT_TWO.plusSeconds(43_199))).isFalse();
        assertThat(ForgottenDraft.needsManager(draft, AT_TWO.plusSeconds(43_200))).isTrue();
    }

    @Test
    void countsTheHoursOfAPaperFromWhatWasTold() {
        var person = new PersonId(new UUID(1, 3));
        var told = FromPaper.Told.of(LocalDate.of(2026, 11, 22), Optional.of(LocalTime.of(14, 0)), ZoneOffset.UTC);
        var draft = DraftIntake.begin(ReferenceNumber.random(new Random(2)),
                Intake.Home.at(new AgencyId(new UUID(1, 1)), new PlaceId(new UUID(1, 2))),
                new Intake.Start(person, AT_TWO, Optional.empty(), Optional.of(
                        new FromPaper(told, new ToldTo.Stranger(ToldTo.StrangerRole.GUARD), WhyPaper.ON_THE_WAY))));

        assertThat(ForgottenDraft.needsManager(draft, AT_TWO.minusSeconds(1))).isFalse();
        assertThat(ForgottenDraft.needsManager(draft, AT_TWO)).isTrue();
    }

    @Test
    void hasACallWordOfOneWordOnly() {
        assertThat(new CallWord("  Étoile ").text()).isEqualTo("Étoile");
        assertThat(CallWord.isOneWord("red lion")).isFalse();
        assertThat(CallWord.isOneWord("90 12 34")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CallWord("x"));
    }
}
