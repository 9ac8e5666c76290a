package org.kinward.persistence.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.approval.rule.ApprovalRule;
import org.kinward.core.approval.rule.ApprovalRules;
import org.kinward.core.approval.rule.OfManager;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.needs.term.FirstWithins;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.plan.term.PlanTerms;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.risk.term.ReviewTerms;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.term.DirectoryTerm;
import org.kinward.core.service.term.DirectoryTerms;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.core.task.digest.DigestTime;
import org.kinward.core.task.digest.DigestTimes;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Each setting: what came with the program holds until the agency has its own, and only its administrators set it. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcAgencySettingTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static final List<Kind<?, ?>> KINDS = List.of(
            new Kind<>(ApprovalRules.class, ApprovalRule.SHIPPED,
                    new ApprovalRule(DangerLevel.MEDIUM, Set.of(SubjectKind.PLAN), OfManager.MANAGER, 7)),
            new Kind<>(CaseloadWeights.class, CaseloadWeight.SHIPPED, new CaseloadWeight(100, 50, 300)),
            new Kind<>(ClosingTerms.class, ClosingTerm.SHIPPED, new ClosingTerm(30, 12)),
            new Kind<>(DigestTimes.class, DigestTime.SHIPPED, new DigestTime(true, 6)),
            new Kind<>(DirectoryTerms.class, DirectoryTerm.SHIPPED, new DirectoryTerm(30)),
            new Kind<>(FirstWithins.class, FirstWithin.SHIPPED, new FirstWithin(48)),
            new Kind<>(HouseTerms.class, HouseTimes.SHIPPED,
                    new HouseTimes(new HouseTimes.Missing(2, 4, 12), 24, 7, new HouseTimes.LongStays(20, 40, 60), 17)),
            new Kind<>(PlanTerms.class, PlanTerm.SHIPPED, new PlanTerm(21)),
            new Kind<>(ReviewTerms.class, ReviewTerm.SHIPPED, new ReviewTerm(12, 48, 168, 336)));

    @Autowired
    private ContractPlace place;
    @Autowired
    private List<AgencySetting<?>> all;

    /** A setting, what came with the program and something else. */
    private record Kind<S extends AgencySetting<T>, T>(Class<S> type, T shipped, T own) {

        private S in(List<AgencySetting<?>> all) {
            return all.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
        }
    }

    @Test
    void knowsEverySettingThereIs() {
        assertThat(all).allMatch(one -> KINDS.stream().anyMatch(kind -> kind.type().isInstance(one)));
    }

    @Test
    void holdsWhatCameWithTheProgramUntilTheAgencyHasItsOwn() {
        KINDS.forEach(this::holds);
    }

    private <S extends AgencySetting<T>, T> void holds(Kind<S, T> kind) {
        var sena = place.administrator();
        var hers = place.as(sena, kind.type(), kind.in(all));
        var own = new AgencySetting.Set<>(kind.own(), sena, NOW);
        var before = hers.current();

        hers.set(own, before.revision());

        assertThat(before.value()).isEqualTo(kind.shipped());
        assertThat(place.as(place.worker(), kind.type(), kind.in(all)).current().value()).isEqualTo(kind.own());
        assertThat(hers.history()).containsExactly(own);
        assertThat(hers.heldAt(NOW.minusSeconds(1))).isEqualTo(kind.shipped());
        assertThat(hers.heldAt(NOW)).isEqualTo(kind.own());
        assertThatThrownBy(() -> hers.set(own, before.revision())).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isSetByAdministratorsOnly() {
        KINDS.forEach(this::isShutForManagers);
    }

    private <S extends AgencySetting<T>, T> void isShutForManagers(Kind<S, T> kind) {
        var theirs = place.as(place.manager(), kind.type(), kind.in(all));
        var wanted = new AgencySetting.Set<>(kind.own(), place.manager(), NOW);
        var revision = theirs.current().revision();

        assertThatThrownBy(() -> theirs.set(wanted, revision)).as(kind.type().getSimpleName())
                .isInstanceOf(DataAccessException.class);
    }
}
