package org.kinward.core.casefile.away;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.casefile.away.AwayHouse.ELSEWHERE;
import static org.kinward.core.casefile.away.AwayHouse.NOW;
import static org.kinward.core.casefile.away.AwayHouse.WEEK;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.away.AwayOutcome.CannotCover;
import org.kinward.core.casefile.away.AwayOutcome.CoveredElsewhere;
import org.kinward.core.casefile.away.AwayOutcome.NotThere;
import org.kinward.core.casefile.away.AwayOutcome.Saved;
import org.kinward.core.casefile.away.AwayOutcome.Why;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.saving.StaleRevision;

class ChangeAwayTest {

    private static final AwayTime LONGER = new AwayTime(NOW, WEEK.until().plus(Duration.ofDays(2)));
    private static final AwayTime SHORTER = new AwayTime(NOW, WEEK.until().minus(Duration.ofDays(2)));

    private final AwayHouse house = new AwayHouse();
    private final LedChild first = house.child(house.ama);
    private final LedChild second = house.child(house.ama);
    private final AbsenceId absence = house.marked(house.ama, Optional.of(house.yao));

    @Test
    void splitsTheChildrenAmongSeveral() {
        house.order.clear();

        house.change.cover(house.seen(absence), asked(Map.of(first.record(), house.yao, second.record(), house.esi)),
                house.by());

        assertThat(house.standing(absence)).isEqualTo(Map.of(first.record(), house.yao, second.record(), house.esi));
        assertThat(house.order).containsExactly("revoke", "AWAY_CHANGED", "COVER_ENDED", "task", "COVER_GIVEN",
                "grant");
    }

    @Test
    void takesACoverAway() {
        house.change.cover(house.seen(absence), asked(Map.of(first.record(), house.yao)), house.by());

        assertThat(house.standing(absence)).isEqualTo(Map.of(first.record(), house.yao));
        assertThat(house.mirror).hasSize(1);
    }

    @Test
    void coversNoChildThatIsNotTheirs() {
        var stranger = house.child(house.esi);

        assertThat(house.change.cover(house.seen(absence), asked(Map.of(stranger.record(), house.yao)), house.by()))
                .isInstanceOf(NotThere.class);
        assertThat(house.standing(absence)).hasSize(2);
    }

    @Test
    void refusesACarerAsACover() {
        assertThat(house.change.cover(house.seen(absence), asked(Map.of(first.record(), house.carer)), house.by()))
                .isEqualTo(new CannotCover(house.carer, Why.NO_ROLE));
    }

    @Test
    void movesTheCoversWithTheDays() {
        house.change.move(house.seen(absence), LONGER, house.by());

        assertThat(house.standing(absence)).hasSize(2);
        assertThat(house.mirror).hasSize(2).allMatch(right -> until(right).equals(LONGER.until()));
    }

    @Test
    void shortensInTheVaultBeforeCasework() {
        house.order.clear();

        house.change.move(house.seen(absence), SHORTER, house.by());

        assertThat(house.order.subList(0, 3)).containsExactly("revoke", "revoke", "AWAY_CHANGED");
        assertThat(house.mirror).hasSize(2).allMatch(right -> until(right).equals(SHORTER.until()));
    }

    @Test
    void refusesDaysInWhichACoverIsAway() {
        house.change.end(house.seen(house.marked(house.esi, Optional.empty())), house.by());
        var request = new MarkAway.Request(house.yao, new AwayTime(WEEK.until(), LONGER.until()), Optional.empty());
        house.mark.mark(request, new org.kinward.core.saving.OnceKey(UUID.randomUUID(), request.words()), house.by());

        assertThat(house.change.move(house.seen(absence), LONGER, house.by()))
                .isEqualTo(new CannotCover(house.yao, Why.AWAY_TOO));
    }

    @Test
    void endsEarlyInTheVaultFirst() {
        house.order.clear();

        house.change.end(house.seen(absence), house.by());

        assertThat(house.order).containsExactly("revoke", "revoke", "AWAY_ENDED", "COVER_ENDED", "COVER_ENDED");
        assertThat(house.standing(absence)).isEmpty();
        assertThat(house.absences.find(absence).orElseThrow().isOn(NOW)).isFalse();
    }

    @Test
    void endsNothingTwice() {
        var seen = house.seen(absence);
        house.change.end(seen, house.by());

        assertThat(house.change.end(seen, house.by())).isInstanceOf(NotThere.class);
    }

    @Test
    void tellsWhenSomebodyChangedItSince() {
        var seen = house.seen(absence);
        house.change.move(seen, LONGER, house.by());

        assertThatThrownBy(() -> house.change.end(seen, house.by())).isInstanceOf(StaleRevision.class);
    }

    /** Another manager's cover must not go on when the absence is over, and is not this manager's to end. */
    @Test
    void waitsForTheOtherManagerUnlessTheDaysOnlyGrow() {
        var child = house.child(house.ama, ELSEWHERE);
        house.covers.begin(new Cover.OfChild(child,
                new Cover.Terms(UUID.randomUUID(), absence, house.ama, house.esi, WEEK)));

        assertThat(house.change.end(house.seen(absence), house.by())).isInstanceOf(CoveredElsewhere.class);
        assertThat(house.change.move(house.seen(absence), SHORTER, house.by())).isInstanceOf(CoveredElsewhere.class);
        assertThat(house.change.move(house.seen(absence), LONGER, house.by())).isInstanceOf(Saved.class);
    }

    @Test
    void stillChangesTheAbsenceOfWhoHasLeft() {
        house.gone(house.ama);

        assertThat(house.change.end(house.seen(absence), house.by())).isInstanceOf(Saved.class);
    }

    /** The page was full, or the child came after it was opened. */
    @Test
    void leavesAChildAloneThatWasNotAskedAbout() {
        var split = new Split(Map.of(first.record(), house.esi), Map.of());

        house.change.cover(house.seen(absence), new ChangeAway.Asked(split, Set.of(first.record())), house.by());

        assertThat(house.standing(absence)).isEqualTo(Map.of(first.record(), house.esi, second.record(), house.yao));
    }

    private ChangeAway.Asked asked(Map<UUID, PersonId> children) {
        return new ChangeAway.Asked(new Split(children, Map.of()), Set.of(first.record(), second.record()));
    }

    private static java.time.Instant until(CareRight right) {
        return ((CareRight.Covers) right).span().until();
    }
}
