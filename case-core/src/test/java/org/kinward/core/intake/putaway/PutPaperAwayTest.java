package org.kinward.core.intake.putaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PutPaperAway.Outcome;
import org.kinward.core.reference.ReferenceNumber;

class PutPaperAwayTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final PersonId ESI = new PersonId(new UUID(1, 3));

    private final Intakes intakes = new InMemoryIntakes();
    private final Set<Became> kept = EnumSet.noneOf(Became.class);
    private final List<AuditEntry> trail = new ArrayList<>();
    private final PutPaperAway put = new PutPaperAway(intakes, new Kept(), trail::add);

    @Test
    void writesDownOnceWhatBecameOfThePaper() {
        var intake = typedFrom(Optional.of(new FromPaper(
                FromPaper.Told.of(LocalDate.of(2026, 11, 22), Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.GUARD), WhyPaper.NO_POWER)));

        assertThat(put(intake, Became.FILED)).isEqualTo(Outcome.KEPT);
        assertThat(put(intake, Became.FILED)).isEqualTo(Outcome.KEPT);
        assertThat(trail).hasSize(1);
        assertThat(put(intake, Became.DESTROYED)).isEqualTo(Outcome.KEPT);

        assertThat(kept).containsExactly(Became.FILED, Became.DESTROYED);
        assertThat(trail).hasSize(2);
    }

    @Test
    void filesNothingThatIsDestroyed() {
        var intake = typedFrom(Optional.of(new FromPaper(
                FromPaper.Told.of(LocalDate.of(2026, 11, 22), Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Colleague(ESI), WhyPaper.NO_POWER)));
        put(intake, Became.DESTROYED);

        assertThat(put(intake, Became.FILED)).isEqualTo(Outcome.DESTROYED_ALREADY);
        assertThat(kept).containsExactly(Became.DESTROYED);
    }

    @Test
    void knowsNoPaperOfWhatWasTypedAtOnceNorOfWhatIsNotThere() {
        assertThat(put(typedFrom(Optional.empty()), Became.DESTROYED)).isEqualTo(Outcome.NOT_THERE);
        assertThat(put(IntakeId.fresh(), Became.DESTROYED)).isEqualTo(Outcome.NOT_THERE);
        assertThat(trail).isEmpty();
    }

    private IntakeId typedFrom(Optional<FromPaper> paper) {
        var draft = DraftIntake.begin(ReferenceNumber.random(new Random(2)),
                Intake.Home.at(new AgencyId(new UUID(1, 1)), new PlaceId(new UUID(1, 2))),
                new Intake.Start(ESI, MORNING, Optional.empty(), paper));
        intakes.add(draft);
        return draft.id();
    }

    private Outcome put(IntakeId intake, Became became) {
        return put.put(new PaperPutAway(intake, became, ESI, MORNING));
    }

    private final class Kept implements PapersPutAway {

        @Override
        public Set<Became> of(IntakeId intake) {
            return Set.copyOf(kept);
        }

        @Override
        public void keep(PaperPutAway said) {
            kept.add(said.became());
        }
    }
}
