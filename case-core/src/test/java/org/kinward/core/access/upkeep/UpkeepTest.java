package org.kinward.core.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.access.people.Administration;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.core.access.upkeep.facts.TeamFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;

class UpkeepTest {

    private static final Instant NOW = Instant.parse("2026-03-04T22:15:00Z");
    private static final AgencyId LANTERN = new AgencyId(UUID.randomUUID());
    private static final Hanging NOTHING = new Hanging(0, 0, 0, 0, 3, 0);
    private static final Upkeep.Closing MOVED = new Upkeep.Closing(ClosingReason.MOVED, NOW);

    private final List<String> happened = new ArrayList<>();
    private final Actor mawuli = new Actor(new PersonId(UUID.randomUUID()), LANTERN, Set.of(Role.ADMINISTRATOR),
            new WorkPlaces(Set.of(), Set.of(), Set.of()));
    private final TeamFacts night = new TeamFacts(UUID.randomUUID(), "Night team");
    private final OneTeam teams = new OneTeam();
    private final Upkeep<TeamFacts> upkeep = new Upkeep<>(teams, new Told(), new Administration(new Plainly(),
            entry -> happened.add(entry.action() + " " + entry.purpose().orElse("")), _ -> {
            }), new Upkeep.Written(AuditAction.PLACE_CHANGED, AuditAction.PLACE_CLOSED, AuditObject.TEAM));

    @Test
    void writesDownASaveThatTookPlace() {
        var saved = upkeep.save(mawuli, night, 4);

        assertThat(saved).isEqualTo(Saved.SAVED);
        assertThat(happened).containsExactly("PLACE_CHANGED ");
    }

    @Test
    void writesNothingWhenSomebodyElseSavedMeanwhile() {
        var saved = upkeep.save(mawuli, night, 3);

        assertThat(saved).isEqualTo(Saved.CHANGED_MEANWHILE);
        assertThat(happened).isEmpty();
    }

    @Test
    void closesAfterTheVaultWasToldWithTheReason() {
        var closed = upkeep.close(mawuli, night.surrogate(), MOVED);

        assertThat(closed).isTrue();
        assertThat(happened).containsExactly("before", "closed", "within", "PLACE_CLOSED moved");
    }

    @Test
    void closesNothingAroundAChildADraftAnOpenPlaceOrATask() {
        for (var there : List.of(new Hanging(1, 0, 0, 0, 0, 0), new Hanging(0, 1, 0, 0, 0, 0),
                new Hanging(0, 0, 1, 0, 0, 0),
                new Hanging(0, 0, 0, 0, 0, 1))) {
            teams.hanging = there;

            assertThat(upkeep.close(mawuli, night.surrogate(), MOVED)).isFalse();
        }
        assertThat(happened).isEmpty();
    }

    /** Somebody takes a child in between the page and the press: the count inside the transaction decides. */
    @Test
    void looksOnceMoreWhereItIsDecided() {
        teams.later = new Hanging(1, 0, 0, 0, 0, 0);

        assertThat(upkeep.close(mawuli, night.surrogate(), MOVED)).isFalse();
        assertThat(happened).containsExactly("before");
    }

    @Test
    void letsNobodyEndTheOwnAccount() {
        teams.id = mawuli.person().value();

        assertThatThrownBy(() -> upkeep.findToClose(mawuli, teams.id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> upkeep.close(mawuli, teams.id, MOVED)).isInstanceOf(NotThere.class);
        assertThat(happened).isEmpty();
    }

    @Test
    void changesNothingThatIsClosed() {
        teams.closed = Optional.of(NOW);

        assertThatThrownBy(() -> upkeep.save(mawuli, night, 4)).isInstanceOf(NotThere.class);
        assertThat(upkeep.close(mawuli, night.surrogate(), MOVED)).isTrue();
        assertThat(happened).isEmpty();
    }

    @Test
    void findsNothingOfAnotherAgency() {
        assertThatThrownBy(() -> upkeep.find(mawuli, UUID.randomUUID())).isInstanceOf(NotThere.class);
    }

    private final class OneTeam implements Register<TeamFacts> {

        private UUID id = night.surrogate();
        private Hanging hanging = NOTHING;
        private Hanging later = NOTHING;
        private Optional<Instant> closed = Optional.empty();

        @Override
        public Optional<Kept<TeamFacts>> find(AgencyId agency, UUID surrogate) {
            return Optional.of(new Kept<>(night, 4, closed)).filter(_ -> surrogate.equals(id));
        }

        @Override
        public Saved save(AgencyId agency, TeamFacts wanted, long shown) {
            return shown == 4 ? Saved.SAVED : Saved.CHANGED_MEANWHILE;
        }

        @Override
        public Hanging hanging(AgencyId agency, UUID surrogate) {
            var now = hanging;
            hanging = later.isInUse() ? later : hanging;
            return now;
        }

        @Override
        public void close(AgencyId agency, UUID surrogate, Instant now) {
            happened.add("closed");
        }
    }

    private final class Told implements Farewell {

        @Override
        public void before(UUID surrogate, Instant now) {
            happened.add("before");
        }

        @Override
        public void within(UUID surrogate) {
            happened.add("within");
        }
    }

    private static final class Plainly implements AccountsWork {

        @Override
        public <T> T together(Supplier<T> work) {
            return work.get();
        }
    }
}
