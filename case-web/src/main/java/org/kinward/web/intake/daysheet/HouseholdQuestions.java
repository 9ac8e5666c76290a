package org.kinward.web.intake.daysheet;

import java.util.List;
import java.util.Objects;

import org.kinward.core.child.Country;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of the first days: parents and household. */
record HouseholdQuestions(ParentInput mother, ParentInput father, HomeCountInput home, HouseholdHeadInput leader,
        OtherChildrenInput siblings, String relatives) implements Questions {

    HouseholdQuestions {
        mother = Objects.requireNonNullElse(mother, ParentInput.EMPTY);
        father = Objects.requireNonNullElse(father, ParentInput.EMPTY);
        home = Objects.requireNonNullElse(home, HomeCountInput.EMPTY);
        leader = Objects.requireNonNullElse(leader, HouseholdHeadInput.EMPTY);
        siblings = Objects.requireNonNullElse(siblings, OtherChildrenInput.EMPTY);
        relatives = Objects.requireNonNullElse(relatives, "");
    }

    /** As typed: a parent: alive or not, where when away, and whether there is or should be contact. */
    record ParentInput(AnswerInput alive, AnswerInput awayCountry, AnswerInput awayNear, AnswerInput awaySince,
            AnswerInput inContact, AnswerInput contactWanted) {

        static final ParentInput EMPTY = new ParentInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY);

        ParentInput {
            alive = AnswerInput.orEmpty(alive);
            awayCountry = AnswerInput.orEmpty(awayCountry);
            awayNear = AnswerInput.orEmpty(awayNear);
            awaySince = AnswerInput.orEmpty(awaySince);
            inContact = AnswerInput.orEmpty(inContact);
            contactWanted = AnswerInput.orEmpty(contactWanted);
        }

        static ParentInput of(Household.Parent group, Shown shown) {
            return new ParentInput(shown.one(group.alive()), shown.text(group.awayCountry(), Country::code),
                    shown.text(group.awayNear(), words -> words), shown.text(group.awaySince(), String::valueOf),
                    shown.yesNo(group.inContact()), shown.yesNo(group.contactWanted()));
        }

        Household.Parent read(Reading reading, String group) {
            return new Household.Parent(reading.one(group + "alive", alive, Household.ParentState.class),
                    reading.chosen(group + "awayCountry", awayCountry, CountryList::find),
                    reading.words(group + "awayNear", awayNear, Household.Parent.AWAY_NEAR_MOST),
                    reading.yearUntilToday(group + "awaySince", awaySince),
                    reading.yesNo(group + "inContact", inContact),
                    reading.yesNo(group + "contactWanted", contactWanted));
        }
    }

    /** As typed: how many live there. */
    record HomeCountInput(AnswerInput people, AnswerInput underage, AnswerInput earners, AnswerInput wives) {

        static final HomeCountInput EMPTY = new HomeCountInput(AnswerInput.EMPTY, AnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswerInput.EMPTY);

        HomeCountInput {
            people = AnswerInput.orEmpty(people);
            underage = AnswerInput.orEmpty(underage);
            earners = AnswerInput.orEmpty(earners);
            wives = AnswerInput.orEmpty(wives);
        }

        static HomeCountInput of(Household.HomeCount group, Shown shown) {
            return new HomeCountInput(shown.text(group.people(), String::valueOf),
                    shown.text(group.underage(), String::valueOf), shown.text(group.earners(), String::valueOf),
                    shown.text(group.wives(), String::valueOf));
        }

        Household.HomeCount read(Reading reading, String group) {
            return new Household.HomeCount(
                    reading.count(group + "people", people, Household.HomeCount.HOME_PEOPLE_MOST),
                    reading.count(group + "underage", underage, Household.HomeCount.HOME_UNDERAGE_MOST),
                    reading.count(group + "earners", earners, Household.HomeCount.HOME_EARNERS_MOST),
                    reading.count(group + "wives", wives, Household.HomeCount.HOME_WIVES_MOST));
        }
    }

    /** As typed: who leads the household, and what it lives on. */
    record HouseholdHeadInput(AnswerInput sex, AnswerInput school, AnswersInput livesOn, AnswersInput weighs) {

        static final HouseholdHeadInput EMPTY = new HouseholdHeadInput(AnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswersInput.EMPTY, AnswersInput.EMPTY);

        HouseholdHeadInput {
            sex = AnswerInput.orEmpty(sex);
            school = AnswerInput.orEmpty(school);
            livesOn = AnswersInput.orEmpty(livesOn);
            weighs = AnswersInput.orEmpty(weighs);
        }

        static HouseholdHeadInput of(Household.HouseholdHead group, Shown shown) {
            return new HouseholdHeadInput(shown.one(group.sex()), shown.one(group.school()),
                    shown.several(group.livesOn()), shown.several(group.weighs()));
        }

        Household.HouseholdHead read(Reading reading, String group) {
            return new Household.HouseholdHead(reading.one(group + "sex", sex, Household.HeadSex.class),
                    reading.one(group + "school", school, Household.HeadSchool.class),
                    reading.several(group + "livesOn", livesOn, Household.LivesOn.class),
                    reading.several(group + "weighs", weighs, Household.Weighs.class));
        }
    }

    /** As typed: the child's rank, and other children of the house. */
    record OtherChildrenInput(AnswerInput rank, AnswerInput away, AnswersInput whyAway, AnswerInput takenBefore) {

        static final OtherChildrenInput EMPTY = new OtherChildrenInput(AnswerInput.EMPTY, AnswerInput.EMPTY,
                AnswersInput.EMPTY, AnswerInput.EMPTY);

        OtherChildrenInput {
            rank = AnswerInput.orEmpty(rank);
            away = AnswerInput.orEmpty(away);
            whyAway = AnswersInput.orEmpty(whyAway);
            takenBefore = AnswerInput.orEmpty(takenBefore);
        }

        static OtherChildrenInput of(Household.OtherChildren group, Shown shown) {
            return new OtherChildrenInput(shown.text(group.rank(), String::valueOf),
                    shown.text(group.away(), String::valueOf), shown.several(group.whyAway()),
                    shown.yesNo(group.takenBefore()));
        }

        Household.OtherChildren read(Reading reading, String group) {
            return new Household.OtherChildren(
                    reading.count(group + "rank", rank, Household.OtherChildren.SIBLINGS_RANK_MOST),
                    reading.count(group + "away", away, Household.OtherChildren.SIBLINGS_AWAY_MOST),
                    reading.several(group + "whyAway", whyAway, Household.WhyAway.class),
                    reading.yesNo(group + "takenBefore", takenBefore));
        }
    }

    static HouseholdQuestions of(Household page, Shown shown) {
        return new HouseholdQuestions(ParentInput.of(page.mother(), shown), ParentInput.of(page.father(), shown),
                HomeCountInput.of(page.home(), shown), HouseholdHeadInput.of(page.leader(), shown),
                OtherChildrenInput.of(page.siblings(), shown), "");
    }

    @Override
    public Household read(Reading reading, IntakePage.Head head) {
        return new Household(head, mother.read(reading, "mother."), father.read(reading, "father."),
                home.read(reading, "home."), leader.read(reading, "leader."), siblings.read(reading, "siblings."));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.lines(reading, "relatives", relatives, VaultField.RELATIVE_NAME);
    }
}
