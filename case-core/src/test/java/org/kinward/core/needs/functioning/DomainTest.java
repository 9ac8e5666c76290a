package org.kinward.core.needs.functioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.needs.functioning.AgeGroup.FIVE_TO_SEVENTEEN;
import static org.kinward.core.needs.functioning.AgeGroup.TWO_TO_FOUR;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule by which the module finds a difficulty, with its cut-off, as the Washington Group and UNICEF publish them. */
class DomainTest {

    /** One question decides these: a lot of difficulty, or cannot at all. Some difficulty is none. */
    @ParameterizedTest
    @CsvSource({"TWO_TO_FOUR, SEEING, SEEING", "TWO_TO_FOUR, HEARING, HEARING", "TWO_TO_FOUR, WALKING, WALKING",
            "TWO_TO_FOUR, FINE_MOTOR, PICKING_UP", "TWO_TO_FOUR, LEARNING, LEARNING", "TWO_TO_FOUR, PLAYING, PLAYING",
            "FIVE_TO_SEVENTEEN, SEEING, SEEING", "FIVE_TO_SEVENTEEN, HEARING, HEARING",
            "FIVE_TO_SEVENTEEN, SELF_CARE, SELF_CARE", "FIVE_TO_SEVENTEEN, LEARNING, LEARNING",
            "FIVE_TO_SEVENTEEN, REMEMBERING, REMEMBERING", "FIVE_TO_SEVENTEEN, CONCENTRATING, CONCENTRATING",
            "FIVE_TO_SEVENTEEN, ACCEPTING_CHANGE, ACCEPTING_CHANGE",
            "FIVE_TO_SEVENTEEN, BEHAVIOUR, CONTROLLING_BEHAVIOUR", "FIVE_TO_SEVENTEEN, MAKING_FRIENDS, MAKING_FRIENDS"})
    void findsADifficultyFromALotOn(AgeGroup group, Domain domain, Item item) {
        decides(group, domain, item, EnumSet.of(CarerSaid.A_LOT_OF_DIFFICULTY, CarerSaid.CANNOT_AT_ALL));
    }

    @Test
    void findsADifficultyWhereASmallChildHitsALotMoreThanOthers() {
        decides(TWO_TO_FOUR, Domain.BEHAVIOUR, Item.KICKING, EnumSet.of(CarerSaid.A_LOT_MORE));
    }

    @ParameterizedTest
    @CsvSource({"WORRY, WORRIED", "SADNESS, SAD"})
    void findsADifficultyInDailyWorryAndSadnessOnly(Domain domain, Item item) {
        decides(FIVE_TO_SEVENTEEN, domain, item, EnumSet.of(CarerSaid.DAILY));
    }

    /** Either of the two is enough; without one, nobody knows as long as one of them is not known. */
    @ParameterizedTest
    @CsvSource({"TWO_TO_FOUR, UNDERSTANDING, BEING_UNDERSTOOD",
            "FIVE_TO_SEVENTEEN, UNDERSTOOD_AT_HOME, UNDERSTOOD_BY_OTHERS"})
    void findsADifficultyOfCommunicationInEitherOfTwo(AgeGroup group, Item one, Item other) {
        decides(group, Domain.COMMUNICATION, one, EnumSet.of(CarerSaid.A_LOT_OF_DIFFICULTY, CarerSaid.CANNOT_AT_ALL));
        decides(group, Domain.COMMUNICATION, other, EnumSet.of(CarerSaid.A_LOT_OF_DIFFICULTY, CarerSaid.CANNOT_AT_ALL));
        assertThat(found(group, Domain.COMMUNICATION, Map.of(one, CarerSaid.NOT_KNOWN, other, CarerSaid.CANNOT_AT_ALL)))
                .isEqualTo(Found.DIFFICULTY);
    }

    /** A small child with help is judged without it, whatever the help makes of it. */
    @ParameterizedTest
    @CsvSource({"SOME_DIFFICULTY, NO_DIFFICULTY", "A_LOT_OF_DIFFICULTY, DIFFICULTY", "CANNOT_AT_ALL, DIFFICULTY",
            "NOT_KNOWN, NOT_KNOWN"})
    void judgesASmallChildsWalkingWithoutItsHelp(CarerSaid without, Found found) {
        for (var with : List.of(CarerSaid.NO_DIFFICULTY, CarerSaid.CANNOT_AT_ALL)) {
            assertThat(found(TWO_TO_FOUR, Domain.WALKING, Map.of(Item.WALKING_HELP, CarerSaid.YES, Item.WALKING_WITHOUT,
                    without, Item.WALKING_WITH, with, Item.WALKING, CarerSaid.CANNOT_AT_ALL))).isEqualTo(found);
        }
    }

    /** The short way decides where it is hard; where it is somewhat hard, the long way does. */
    @ParameterizedTest
    @CsvSource({"A_LOT_OF_DIFFICULTY, SOME_DIFFICULTY, DIFFICULTY", "CANNOT_AT_ALL, SOME_DIFFICULTY, DIFFICULTY",
            "SOME_DIFFICULTY, SOME_DIFFICULTY, NO_DIFFICULTY", "SOME_DIFFICULTY, A_LOT_OF_DIFFICULTY, DIFFICULTY",
            "SOME_DIFFICULTY, CANNOT_AT_ALL, DIFFICULTY", "SOME_DIFFICULTY, NOT_KNOWN, NOT_KNOWN",
            "NOT_KNOWN, CANNOT_AT_ALL, NOT_KNOWN"})
    void judgesWalkingOfAChildWithHelpWithoutIt(CarerSaid near, CarerSaid far, Found found) {
        assertThat(found(FIVE_TO_SEVENTEEN, Domain.WALKING,
                Map.of(Item.WALKING_HELP, CarerSaid.YES, Item.NEAR_WITHOUT, near,
                        Item.FAR_WITHOUT, far, Item.NEAR_WITH, CarerSaid.CANNOT_AT_ALL)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"A_LOT_OF_DIFFICULTY, NO_DIFFICULTY, DIFFICULTY", "CANNOT_AT_ALL, NO_DIFFICULTY, DIFFICULTY",
            "NO_DIFFICULTY, SOME_DIFFICULTY, NO_DIFFICULTY", "NO_DIFFICULTY, A_LOT_OF_DIFFICULTY, DIFFICULTY",
            "SOME_DIFFICULTY, CANNOT_AT_ALL, DIFFICULTY", "SOME_DIFFICULTY, NO_DIFFICULTY, NO_DIFFICULTY",
            "NO_DIFFICULTY, NOT_KNOWN, NOT_KNOWN", "NOT_KNOWN, CANNOT_AT_ALL, NOT_KNOWN"})
    void judgesWalkingOfAChildWithoutHelpAgainstOthersOfItsAge(CarerSaid near, CarerSaid far, Found found) {
        assertThat(found(FIVE_TO_SEVENTEEN, Domain.WALKING, Map.of(Item.NEAR, near, Item.FAR, far))).isEqualTo(found);
    }

    @ParameterizedTest
    @EnumSource(AgeGroup.class)
    void doesNotKnowWalkingWithoutKnowingOfHelp(AgeGroup group) {
        assertThat(found(group, Domain.WALKING, Map.of(Item.WALKING_HELP, CarerSaid.NOT_KNOWN)))
                .isEqualTo(Found.NOT_KNOWN);
    }

    /** Glasses and hearing aids change nothing: seeing and hearing are judged with them. */
    @ParameterizedTest
    @CsvSource({"GLASSES, SEEING", "HEARING_AID, HEARING"})
    void judgesSeeingAndHearingWithWhatTheChildHas(Item help, Domain domain) {
        for (var said : List.of(CarerSaid.YES, CarerSaid.NO, CarerSaid.NOT_KNOWN)) {
            assertThat(found(FIVE_TO_SEVENTEEN, domain, Map.of(help, said))).isEqualTo(Found.NO_DIFFICULTY);
        }
    }

    @Test
    void hasEightDomainsForSmallChildrenAndThirteenForOthers() {
        assertThat(Domain.of(TWO_TO_FOUR)).hasSize(8);
        assertThat(Domain.of(FIVE_TO_SEVENTEEN)).hasSize(13);
    }

    @ParameterizedTest
    @EnumSource(AgeGroup.class)
    void findsADifficultyInAllWhereThereIsOneInAny(AgeGroup group) {
        assertThat(FunctioningExamples.but(group, Map.of()).any()).isEqualTo(Found.NO_DIFFICULTY);
        assertThat(FunctioningExamples.but(group, Map.of(Item.LEARNING, CarerSaid.NOT_KNOWN)).any())
                .isEqualTo(Found.NOT_KNOWN);
        assertThat(FunctioningExamples.but(group, Map.of(Item.LEARNING, CarerSaid.NOT_KNOWN, Item.HEARING,
                CarerSaid.CANNOT_AT_ALL)).any()).isEqualTo(Found.DIFFICULTY);
    }

    /** Whatever is typed: what is not asked is not kept, and what comes out never hangs on it. */
    @Property(tries = 500)
    void keepsOnlyWhatIsAsked(@ForAll AgeGroup group, @ForAll Map<Item, CarerSaid> typed) {
        var all = new EnumMap<Item, CarerSaid>(Item.class);
        all.putAll(typed);
        var missing = Answers.missing(group, all);
        if (!missing.isEmpty()) {
            assertThatThrownBy(() -> new Answers(group, all)).isInstanceOf(IllegalArgumentException.class);
            assertThat(Set.copyOf(Item.of(group))).containsAll(missing);
            return;
        }
        var answers = new Answers(group, all);
        assertThat(new Answers(group, answers.of())).isEqualTo(answers);
        assertThat(all).containsAllEntriesOf(answers.of());
        assertThat(answers.of().containsKey(Item.WALKING_WITHOUT) && answers.of().containsKey(Item.WALKING)).isFalse();
    }

    private static void decides(AgeGroup group, Domain domain, Item item, Set<CarerSaid> hard) {
        for (var said : item.scale().answers()) {
            var expected = said == CarerSaid.NOT_KNOWN ? Found.NOT_KNOWN
                    : hard.contains(said) ? Found.DIFFICULTY : Found.NO_DIFFICULTY;
            assertThat(found(group, domain, Map.of(item, said))).as("%s %s", item, said).isEqualTo(expected);
        }
    }

    private static Found found(AgeGroup group, Domain domain, Map<Item, CarerSaid> others) {
        return domain.found(FunctioningExamples.but(group, others));
    }
}
