package org.kinward.core.shelter.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.HouseAtTheLake;
import org.kinward.core.shelter.missing.BeginSearch;
import org.kinward.core.shelter.missing.InMemorySearches;
import org.kinward.core.shelter.missing.SearchMoves;
import org.kinward.core.shelter.term.InMemoryHouseTerms;

/** Every child of the house is counted once a round; who is not there is searched for from when it was last counted. */
class CountHeadsTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final InMemoryHeadCounts counts = new InMemoryHeadCounts();
    private final InMemorySearches searches = new InMemorySearches();
    private final CountHeads count = new CountHeads(counts,
            new BeginSearch(new SearchMoves(searches, house.moves, new InMemoryHouseTerms())),
            house.moves);
    private final IntakeId girl = house.lake.intake();

    @BeforeEach
    void twoChildren() {
        counts.expected.add(girl);
        counts.expected.add(house.boy);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T03:59,2026-11-24,NIGHT", "2026-11-25T04:00,2026-11-25,MORNING",
            "2026-11-25T13:59,2026-11-25,MORNING", "2026-11-25T14:00,2026-11-25,NIGHT"})
    void knowsWhichRoundIsDue(LocalDateTime at, LocalDate day, Round.Half half) {
        assertThat(Round.at(CaseAtTheLake.LAKE_HOUSE, at))
                .isEqualTo(new Round(CaseAtTheLake.LAKE_HOUSE, day, half));
    }

    @Test
    void isOneCountHoweverOftenItIsSent() {
        var typed = counted(1, "", NOON, CountLine.seen(girl), CountLine.seen(house.boy));

        assertThat(count.count(typed, house.kossi)).isEqualTo(new CountHeads.Outcome.Counted(List.of()));
        assertThat(count.count(typed, house.kossi)).isEqualTo(new CountHeads.Outcome.Counted(List.of()));

        assertThat(house.trail).extracting(AuditEntry::action).containsExactly(AuditAction.HEADS_COUNTED);
        var other = new HeadCount(typed.id(), typed.round(), List.of(CountLine.seen(girl),
                CountLine.notThere(house.boy)), typed.which(), typed.by(), typed.at());
        assertThatThrownBy(() -> count.count(other, house.kossi)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void missesOneAndSearchesFromWhenItWasLastCounted() {
        count.count(counted(1, "", NOON, CountLine.seen(girl), CountLine.seen(house.boy)), house.kossi);
        var evening = NOON.plus(Duration.ofHours(8));

        var outcome = count.count(counted(1, "", evening, CountLine.notThere(girl), CountLine.seen(house.boy)),
                house.kossi);

        assertThat(outcome).isEqualTo(new CountHeads.Outcome.Counted(List.of(girl)));
        assertThat(searches.of(girl).getFirst().lastSeen().at()).isEqualTo(NOON);
        assertThat(searches.of(house.boy)).isEmpty();
    }

    /** The uncle came at five: who is only said to be with its family is searched for, until somebody writes who took it. */
    @Test
    void searchesForWhoIsWithItsFamilyWhereNoWayOutSaysWithWhom() {
        counts.withFamily.add(house.boy);

        var outcome = count.count(counted(1, "", NOON, out(girl, Found.WITH_FAMILY, Company.OTHER_CHILDREN),
                out(house.boy, Found.WITH_FAMILY, Company.FAMILY)), house.kossi);

        assertThat(outcome).isEqualTo(new CountHeads.Outcome.Counted(List.of(girl)));
        assertThat(searches.of(girl)).hasSize(1);
        assertThat(searches.of(house.boy)).isEmpty();
        var school = counted(1, "", NOON.plus(Duration.ofHours(8)), out(girl, Found.AT_SCHOOL, Company.FAMILY),
                out(house.boy, Found.AT_SCHOOL, Company.TEACHER));
        assertThat(count.count(school, house.kossi)).isEqualTo(new CountHeads.Outcome.Counted(List.of(girl)));
    }

    private static CountLine out(IntakeId child, Found where, Company with) {
        return new CountLine(child, where, Optional.of(with), Optional.empty());
    }

    @Test
    void isCorrectedWithAReasonOnlyAndBesideTheFirst() {
        count.count(counted(1, "", NOON, CountLine.seen(girl), CountLine.notThere(house.boy)), house.kossi);
        var late = counted(1, "", NOON, CountLine.seen(girl), CountLine.seen(house.boy));
        assertThat(count.count(late, house.lake.mensah)).isEqualTo(new CountHeads.Outcome.CountedSince());

        var again = counted(2, "He slept in the kitchen", NOON, CountLine.seen(girl), CountLine.seen(house.boy));
        assertThat(count.count(again, house.lake.mensah)).isEqualTo(new CountHeads.Outcome.Counted(List.of()));

        assertThat(counts.last(again.round()).orElseThrow().which().number()).isEqualTo(2);
        assertThatThrownBy(() -> new HeadCount.Which(2, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeadCount.Which(1, "why")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Who came meanwhile is not forgotten; who left meanwhile is not counted. */
    @Test
    void leavesNobodyOut() {
        assertThat(count.count(counted(1, "", NOON, CountLine.seen(girl)), house.kossi))
                .isEqualTo(new CountHeads.Outcome.SomebodyCame());
        counts.expected.remove(house.boy);

        count.count(counted(1, "", NOON, CountLine.seen(girl), CountLine.notThere(house.boy)), house.kossi);

        assertThat(searches.of(house.boy)).isEmpty();
        assertThat(count.count(counted(1, "", NOON.plusSeconds(1), CountLine.seen(girl)), house.lake.ama))
                .isEqualTo(new CountHeads.Outcome.NotThere());
    }

    @Test
    void isOutWithSomebodyOrNotOut() {
        assertThatThrownBy(() -> new CountLine(girl, Found.AT_SCHOOL, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                () -> new CountLine(girl, Found.NOT_WHERE_EXPECTED, Optional.of(Company.STAFF), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counted(1, "", NOON, CountLine.seen(girl), CountLine.notThere(girl)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HeadCount counted(int number, String reason, Instant at, CountLine... lines) {
        Actor by = house.kossi;
        var round = Round.at(CaseAtTheLake.LAKE_HOUSE, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        return new HeadCount(new CountId(UUID.randomUUID()), round, List.of(lines), new HeadCount.Which(number, reason),
                by.person(), at);
    }
}
