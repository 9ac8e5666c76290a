package org.kinward.core.followup.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.ContactId;

/** The ladder of docs/follow-up.md: three attempts on three days by two ways, then rung after rung. */
class SearchTest {

    private static final Written AMA = new Written(new PersonId(new UUID(4, 2)), NOON);

    @Test
    void opensTheLadderAfterThreeAttemptsOnThreeDaysByTwoWays() {
        var search = new Search(ContactId.fresh(), List.of());
        assertThat(search.next(true)).containsExactly(SearchStep.TRIED);

        var calls = search.with(tried(Way.CALL, 9)).with(tried(Way.CALL, 8)).with(tried(Way.CALL, 7));
        assertThat(calls.next(true)).as("one way only").containsExactly(SearchStep.TRIED);
        var oneDay = search.with(tried(Way.CALL, 9)).with(tried(Way.VISIT, 9)).with(tried(Way.MESSAGE, 9));
        assertThat(oneDay.next(true)).as("one day only").containsExactly(SearchStep.TRIED);

        assertThat(calls.with(tried(Way.VISIT, 7)).next(true)).containsExactly(SearchStep.TRIED,
                SearchStep.ASKED_COMMITTEE, SearchStep.ASKED_SCHOOL);
    }

    @Test
    void asksRelativesOnlyWhereSafeContactSaysSo() {
        var asked = new Search(ContactId.fresh(), List.of()).with(tried(Way.CALL, 9)).with(tried(Way.VISIT, 8))
                .with(tried(Way.CALL, 7)).with(line(SearchStep.ASKED_SCHOOL, 6));

        assertThat(asked.next(true)).contains(SearchStep.ASKED_RELATIVES);
        assertThat(asked.next(false)).containsExactly(SearchStep.ASKED_COMMITTEE, SearchStep.TOLD_MANAGER);
        assertThat(asked.refuses(line(SearchStep.ASKED_RELATIVES, 5), false, TODAY))
                .contains(Search.Problem.NOT_RELATIVES);
        assertThat(asked.refuses(line(SearchStep.TOLD_MANAGER, 7), false, TODAY)).contains(Search.Problem.NO_SUCH_DAY);
        assertThat(asked.refuses(line(SearchStep.TOLD_MANAGER, -1), false, TODAY)).contains(Search.Problem.NO_SUCH_DAY);
        assertThat(asked.refuses(line(SearchStep.MISSING, 5), false, TODAY)).contains(Search.Problem.NOT_YET);
    }

    /** Any wishes in any order: no rung is left out, and nobody is called missing before enough attempts were made. */
    @Property
    void leavesNoRungOutUnderAnySequenceOfWishes(
            @ForAll @Size(max = 40) List<SearchStep> wishes, @ForAll List<@IntRange(max = 3) Integer> ways,
            @ForAll boolean relatives) {
        var search = new Search(ContactId.fresh(), List.of());
        var day = 60;

        for (var at = 0; at < wishes.size(); at++) {
            var way = Way.values()[ways.isEmpty() ? 0 : ways.get(at % ways.size())];
            var line = wishes.get(at) == SearchStep.TRIED ? tried(way, day) : line(wishes.get(at), day);
            if (search.refuses(line, relatives, TODAY).isEmpty()) {
                search = search.with(line);
                day--;
            }
        }

        keepsTheLadder(search, relatives);
    }

    private static void keepsTheLadder(Search search, boolean relatives) {
        var round = EnumSet.noneOf(SearchStep.class);
        var days = 0;
        var ways = EnumSet.noneOf(Way.class);
        for (var line : search.lines()) {
            if (line.step() == SearchStep.TRIED) {
                assertThat(round).isSubsetOf(SearchStep.TRIED);
                days++;
                line.way().ifPresent(ways::add);
            } else {
                assertThat(days).isGreaterThanOrEqualTo(Search.ATTEMPTS);
                assertThat(ways).hasSizeGreaterThanOrEqualTo(Search.WAYS);
                assertThat(relatives || line.step() != SearchStep.ASKED_RELATIVES).isTrue();
            }
            if (line.step().isDecision()) {
                assertThat(round).contains(SearchStep.TOLD_MANAGER);
                round.clear();
                days = 0;
                ways.clear();
            } else {
                round.add(line.step());
            }
        }
    }

    private static SearchLine tried(Way way, int daysAgo) {
        return new SearchLine(SearchStep.TRIED, Optional.of(way), TODAY.minusDays(daysAgo), "", AMA);
    }

    private static SearchLine line(SearchStep step, int daysAgo) {
        return new SearchLine(step, Optional.empty(), TODAY.minusDays(daysAgo), "", AMA);
    }
}
