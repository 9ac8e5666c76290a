package org.kinward.core.intake.firsthour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;

/** What no page of the first hour can hold, whoever made it. */
class FirstHourLimitsTest {

    private static final IntakeId AMINA = IntakeId.fresh();
    private static final IntakePage.Head HEAD = FirstHourExamples.seen(AMINA);

    @Test
    void belongToOneIntakeAndCarryTheirRevision() {
        assertThat(FirstHourExamples.allPages(AMINA)).hasSize(12).allSatisfy(page -> {
            assertThat(page.intake()).isEqualTo(AMINA);
            assertThat(page.revision()).isEqualTo(HEAD.revision());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 501})
    void refusesACountOutsideALorryFull(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> others(known(count), Answer.notAsked()));
        assertThatIllegalArgumentException().isThrownBy(() -> others(Answer.notAsked(), known(count)));
    }

    @Test
    void takesTheBordersOfACount() {
        assertThatCode(() -> others(known(0), known(500))).doesNotThrowAnyException();
        assertThatCode(() -> others(known(500), known(0))).doesNotThrowAnyException();
    }

    @Test
    void refusesLongWords() {
        assertThatCode(() -> responsible("x".repeat(200))).doesNotThrowAnyException();
        assertThatCode(() -> escort("x".repeat(120))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> responsible("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> escort("x".repeat(121)));
    }

    @Test
    void givesEveryAccountASlotOfItsOwn() {
        assertThatCode(() -> accounts(IntStream.range(0, 20).toArray())).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> accounts(IntStream.range(0, 21).toArray()));
        assertThatIllegalArgumentException().isThrownBy(() -> accounts(3, 3));
    }

    @Test
    void triesAgainOnlyWithAChildWhoCouldNotBeToldYet() {
        var later = Optional.of(Instant.parse("2026-11-23T09:00:00Z"));

        assertThatCode(() -> told(known(ToldChild.ChildsResponse.COULD_NOT_YET), later)).doesNotThrowAnyException();
        assertThatCode(() -> told(known(ToldChild.ChildsResponse.SEEMS_TO_AGREE), Optional.empty()))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> told(known(ToldChild.ChildsResponse.SEEMS_TO_AGREE), later));
        assertThatIllegalArgumentException().isThrownBy(() -> told(Answer.notAsked(), later));
    }

    private static OthersFound others(Answer<Integer> found, Answer<Integer> inDanger) {
        return new OthersFound(HEAD, Answer.notAsked(), found, Answer.notAsked(), inDanger, Answer.notAsked());
    }

    private static Responsible responsible(String task) {
        return new Responsible(HEAD, Answer.notAsked(), Answer.notAsked(), known(task));
    }

    private static Escort escort(String unit) {
        return new Escort(HEAD, Answer.notAsked(), known(unit), Answer.notAsked(), Answer.notAsked(),
                Answer.notAsked(), Optional.empty());
    }

    private static AccountsTold accounts(int... items) {
        return new AccountsTold(HEAD, IntStream.of(items).mapToObj(FirstHourLimitsTest::account).toList(),
                Answer.notAsked());
    }

    private static AccountsTold.Account account(int item) {
        return new AccountsTold.Account(Escort.HowCame.RELATIVE, FirstHourExamples.NIGHT,
                AccountsTold.ToldHow.BY_MOUTH, Set.of(), item);
    }

    private static ToldChild told(Answer<ToldChild.ChildsResponse> response, Optional<Instant> again) {
        return new ToldChild(HEAD, Optional.empty(), Answer.notAsked(), Answer.notAsked(), response,
                ToldChild.Telling.notAsked(), ToldChild.After.at(again));
    }

    @Test
    void knowsWhyAChildCouldNotBeToldOnlyOfOneWhoCouldNot() {
        var asleep = known(ToldChild.WhyNotYet.ASLEEP);

        assertThat(because(known(ToldChild.ChildsResponse.COULD_NOT_YET), asleep).after().whyNotYet())
                .isEqualTo(asleep);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> because(known(ToldChild.ChildsResponse.SEEMS_TO_AGREE), asleep));
    }

    private static ToldChild because(Answer<ToldChild.ChildsResponse> response, Answer<ToldChild.WhyNotYet> why) {
        return new ToldChild(HEAD, Optional.empty(), Answer.notAsked(), Answer.notAsked(), response,
                ToldChild.Telling.notAsked(), new ToldChild.After(why, Answer.notAsked(), Optional.empty()));
    }

    private static <T> Answer<T> known(T value) {
        return Answer.known(value, Certainty.ESTIMATED_BY_WORKER);
    }
}
