package org.kinward.core.intake.firstdays;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.Country;
import org.kinward.core.intake.column.AnswerLimits;

/** Parents and household: who lives, who earns, who is away (FIELD 5.7). Names are in the vault. */
public record Household(Head head, Parent mother, Parent father, HomeCount home, HouseholdHead leader,
        OtherChildren siblings) implements FirstDaysPage {

    /** A parent: alive or not; where, when away; whether there is or should be contact. The address is in the vault. */
    public record Parent(Answer<ParentState> alive, Answer<Country> awayCountry, Answer<String> awayNear,
            Answer<Integer> awaySince, Answer<Boolean> inContact, Answer<Boolean> contactWanted) {
        /** Most signs. */
        public static final int AWAY_NEAR_MOST = 120;
        /** Greatest number. */
        public static final int AWAY_SINCE_MOST = 2100;

        public Parent {
            AnswerLimits.words(awayNear, AWAY_NEAR_MOST);
            AnswerLimits.number(awaySince, AWAY_SINCE_MOST);
        }
    }

    /** How many live there. */
    public record HomeCount(Answer<Integer> people, Answer<Integer> underage, Answer<Integer> earners,
            Answer<Integer> wives) {
        /** Greatest number. */
        public static final int HOME_PEOPLE_MOST = 60;
        /** Greatest number. */
        public static final int HOME_UNDERAGE_MOST = 40;
        /** Greatest number. */
        public static final int HOME_EARNERS_MOST = 40;
        /** Greatest number. */
        public static final int HOME_WIVES_MOST = 10;

        public HomeCount {
            AnswerLimits.number(people, HOME_PEOPLE_MOST);
            AnswerLimits.number(underage, HOME_UNDERAGE_MOST);
            AnswerLimits.number(earners, HOME_EARNERS_MOST);
            AnswerLimits.number(wives, HOME_WIVES_MOST);
        }
    }

    /** Who leads the household, and what it lives on. */
    public record HouseholdHead(Answer<HeadSex> sex, Answer<HeadSchool> school, Answer<Set<LivesOn>> livesOn,
            Answer<Set<Weighs>> weighs) {
    }

    /** The child's rank, and other children of the house. */
    public record OtherChildren(Answer<Integer> rank, Answer<Integer> away, Answer<Set<WhyAway>> whyAway,
            Answer<Boolean> takenBefore) {
        /** Greatest number. */
        public static final int SIBLINGS_RANK_MOST = 30;
        /** Greatest number. */
        public static final int SIBLINGS_AWAY_MOST = 30;

        public OtherChildren {
            AnswerLimits.number(rank, SIBLINGS_RANK_MOST);
            AnswerLimits.number(away, SIBLINGS_AWAY_MOST);
        }
    }

    /** Whether a parent is alive, and where. */
    public enum ParentState {
        ALIVE_HERE, ALIVE_AWAY, DEAD
    }

    /** Woman or man. */
    public enum HeadSex {
        WOMAN, MAN
    }

    /** The last school that was finished. */
    public enum HeadSchool {
        NO_SCHOOL, KORANIC, PRIMARY, SECONDARY, HIGHER
    }

    /** What the household has; an empty set means none of it. */
    public enum LivesOn {
        LAND, ANIMALS
    }

    /** What weighs on the household; an empty set means none of it. */
    public enum Weighs {
        DEBT, CARER_ILL
    }

    /** Why other children are away. */
    public enum WhyAway {
        AT_SCHOOL, AT_WORK, WITH_RELATIVES, MARRIED, NOBODY_KNOWS
    }
}
