package org.kinward.core.shelter.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.incident.InMemoryNamedReceivers;
import org.kinward.core.shelter.incident.IncidentId;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.Outsiders;

/** What was said against the people of a house goes from one person outside to the next, and to nobody else. */
class PassOnAllegationTest {

    private final Actor efe = CaseAtTheLake.actor(Role.ADMINISTRATOR);
    private final Actor sena = CaseAtTheLake.actor(Role.ADMINISTRATOR);
    private final Actor zita = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
    private final PersonId kossi = CaseAtTheLake.actor(Role.DUTY_CARER).person();
    private final IncidentId said = new IncidentId(UUID.randomUUID());
    private final One one = new One();
    private final InMemoryNamedReceivers named = new InMemoryNamedReceivers();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final PassOnAllegation pass = new PassOnAllegation(one,
            (_, _) -> List.of(outsider(efe, true), outsider(sena, true), outsider(zita, false)), named, trail::add);

    /** The allegation in the hands of whoever asks next. */
    private final class One implements Allegations {

        private final List<Passing> lines = new ArrayList<>(List.of(new Passing(said, 1, efe.person(), kossi, NOON)));
        private Standing standing = new Standing(false, false, true);
        private boolean faster;

        @Override
        public Optional<Held> find(IncidentId id) {
            return Optional.of(new Held(said, LAKE_HOUSE, kossi, lines.getLast(), standing))
                    .filter(found -> found.id().equals(id));
        }

        @Override
        public boolean pass(Passing passing) {
            return !faster && lines.add(passing);
        }

        @Override
        public List<Passing> history(IncidentId id) {
            return lines.reversed();
        }
    }

    private static Outsiders.Outsider outsider(Actor who, boolean above) {
        return new Outsiders.Outsider(who.person(), who.person().toString(), above);
    }

    private PassOnAllegation.Outcome pass(int number, Actor to, Actor by) {
        return pass.pass(new Allegations.Passing(said, number, to.person(), by.person(), NOON.plusSeconds(number)), by);
    }

    @Test
    void goesFromItsReceiverToTheNextOnce() {
        assertThat(pass(2, sena, efe)).isEqualTo(PassOnAllegation.Outcome.PASSED_ON);
        assertThat(pass(2, sena, efe)).as("pressed twice").isEqualTo(PassOnAllegation.Outcome.PASSED_ON);
        assertThat(pass(2, zita, efe)).as("passed on since").isEqualTo(PassOnAllegation.Outcome.PASSED_BEFORE);

        assertThat(one.lines).extracting(Allegations.Passing::to).containsExactly(efe.person(), sena.person());
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.INCIDENT_PASSED_ON);
            assertThat(entry.subjects()).containsExactly(said.value(), sena.person().value());
        });
    }

    @Test
    void goesToNobodyWhoIsNotOffered() {
        assertThat(pass(2, zita, efe)).as("neither named nor above").isEqualTo(PassOnAllegation.Outcome.NOBODY_OUTSIDE);
        assertThat(pass(2, efe, efe)).as("has it").isEqualTo(PassOnAllegation.Outcome.NOBODY_OUTSIDE);
        assertThat(pass.pass(new Allegations.Passing(said, 2, kossi, efe.person(), NOON), efe)).as("wrote it")
                .isEqualTo(PassOnAllegation.Outcome.NOBODY_OUTSIDE);
        assertThat(pass(2, sena, sena)).as("an administrator to itself")
                .isEqualTo(PassOnAllegation.Outcome.NOBODY_OUTSIDE);
        assertThat(trail).isEmpty();
    }

    @Test
    void isTakenOverByTheSecondOfTheAgency() {
        named.name(
                new NamedReceivers.Naming(efe.person(), new NamedReceivers.WhenUnseen(Optional.of(zita.person()), 24),
                        efe.person(), NOON),
                Revision.NEW);

        assertThat(pass(2, zita, zita)).isEqualTo(PassOnAllegation.Outcome.PASSED_ON);
    }

    @Test
    void isPassedOnByNobodyElseAndNotOnceItIsClosed() {
        one.standing = new Allegations.Standing(false, false, false);
        assertThat(pass(2, efe, sena)).isEqualTo(PassOnAllegation.Outcome.NOT_THERE);
        one.standing = new Allegations.Standing(false, true, true);
        assertThat(pass(2, sena, efe)).isEqualTo(PassOnAllegation.Outcome.CLOSED);
        one.standing = new Allegations.Standing(true, false, true);
        one.faster = true;
        assertThat(pass(2, sena, efe)).isEqualTo(PassOnAllegation.Outcome.PASSED_BEFORE);
        assertThat(pass.pass(new Allegations.Passing(new IncidentId(UUID.randomUUID()), 2, sena.person(), efe.person(),
                NOON), efe)).isEqualTo(PassOnAllegation.Outcome.NOT_THERE);
    }

    /** Whoever presses what: one line follows another, and nobody has it who may not. */
    @Property(tries = 200)
    void isOneLine(@ForAll @Size(max = 20) List<@IntRange(min = 0, max = 17) Integer> presses) {
        var people = List.of(efe, sena, zita);
        for (int press : presses) {
            pass(2 + press / 9 + one.lines.size() - 1 - press % 2, people.get(press % 3), people.get(press / 3 % 3));

            assertThat(one.lines).extracting(Allegations.Passing::number).doesNotHaveDuplicates().isSorted();
            assertThat(one.lines.getLast().to()).isIn(efe.person(), sena.person());
            assertThat(one.lines).hasSize(trail.size() + 1);
        }
    }
}
