package org.kinward.core.statistics.asked;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.RecordDimension;

/** The questions of FIELD part 6 that records answer, theme by theme. */
final class WhatIsAsked {

    private static final int HALF_A_YEAR = 6;
    private static final int A_YEAR = 12;

    private WhatIsAsked() {
    }

    static List<NamedQuestion> all() {
        return Stream.of(whoCame(), whatHappened(), howItBegan(), help(), inAHouse(), comingHome(), whatBecame())
                .flatMap(List::stream).toList();
    }

    private static List<NamedQuestion> whoCame() {
        return List.of(NamedQuestion.of(Theme.WHO_CAME, "recorded", 1, RecordDimension.AGE_AT_INTAKE),
                NamedQuestion.of(Theme.WHO_CAME, "open", 2, RecordDimension.AGE_AT_INTAKE).when(Happening.OPEN_AT_END),
                NamedQuestion.of(Theme.WHO_CAME, "stage", 2, RecordDimension.STAGE).when(Happening.OPEN_AT_END),
                NamedQuestion.of(Theme.WHO_CAME, "level", 2, RecordDimension.DANGER).when(Happening.OPEN_AT_END),
                NamedQuestion.of(Theme.WHO_CAME, "tongue", 1, RecordDimension.HOME_LANGUAGE),
                NamedQuestion.of(Theme.WHO_CAME, "finder", 6, RecordDimension.CAME_BY),
                NamedQuestion.of(Theme.WHO_CAME, "papers", 22, RecordDimension.BIRTH_REGISTERED));
    }

    private static List<NamedQuestion> whatHappened() {
        return List.of(NamedQuestion.of(Theme.WHAT_HAPPENED, "identified", 3, RecordDimension.AGE_AT_INTAKE)
                .of(new Narrowing(RecordDimension.STATUS, Set.of("IDENTIFIED"))),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "authority", 3, RecordDimension.IDENTIFIED_BY)
                        .of(new Narrowing(RecordDimension.STATUS, Set.of("IDENTIFIED"))),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "waiting", 3, RecordDimension.IDENTIFYING),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "form", 4, RecordDimension.FORM_HAPPENED),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "activity", 4, RecordDimension.ACTIVITY),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "route", 5, RecordDimension.ORIGIN_COUNTRY)
                        .across(RecordDimension.DESTINATION_COUNTRY),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "region", 5, RecordDimension.ORIGIN_REGION)
                        .across(RecordDimension.DESTINATION_COUNTRY),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "recruiter", 7, RecordDimension.RECRUITER),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "left", 8, RecordDimension.AGE_WHEN_LEFT),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "door", 9, RecordDimension.FACTOR),
                NamedQuestion.of(Theme.LAW, "courts", 25, RecordDimension.LEGAL),
                NamedQuestion.of(Theme.LAW, "charges", 25, RecordDimension.LAW));
    }

    private static List<NamedQuestion> howItBegan() {
        return List.of(NamedQuestion.of(Theme.WHAT_HAPPENED, "began", 7, RecordDimension.BEGAN_BY),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "promised", 7, RecordDimension.PROMISE),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "part", 7, RecordDimension.FAMILY_PART),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "debt", 7, RecordDimension.DEBT),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "lasted", 8, RecordDimension.LASTED),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "hours", 8, RecordDimension.HOURS),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "paid", 8, RecordDimension.PAID_HOW),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "paidto", 8, RecordDimension.PAID_TO),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "danger", 8, RecordDimension.DANGER_AT_WORK),
                NamedQuestion.of(Theme.WHAT_HAPPENED, "violence", 8, RecordDimension.VIOLENCE));
    }

    private static List<NamedQuestion> help() {
        return List.of(NamedQuestion.of(Theme.HELP, "needs", 11, RecordDimension.NEED),
                NamedQuestion.of(Theme.HELP, "services", 12, RecordDimension.SERVICE_BEGUN),
                NamedQuestion.of(Theme.HELP, "households", 12, RecordDimension.SERVICE_BEGUN).ofHouseholds(),
                NamedQuestion.of(Theme.HELP, "incomes", 12, RecordDimension.FAMILY_HELP).ofHouseholds(),
                NamedQuestion.of(Theme.HELP, "providers", 12, RecordDimension.SERVICE_BY),
                NamedQuestion.of(Theme.HELP, "withdrawn", 12, RecordDimension.AGE_AT_INTAKE)
                        .of(new Narrowing(RecordDimension.STATUS, Set.of("PRESUMED", "IDENTIFIED", "OTHER_LABOUR")))
                        .of(new Narrowing(RecordDimension.SERVED, Set.of("YES"))),
                NamedQuestion.of(Theme.HELP, "prevented", 12, RecordDimension.AGE_AT_INTAKE)
                        .of(new Narrowing(RecordDimension.STATUS, Set.of("AT_RISK")))
                        .of(new Narrowing(RecordDimension.SERVED, Set.of("YES"))),
                NamedQuestion.of(Theme.HELP, "response", 12, RecordDimension.AGE_AT_INTAKE)
                        .across(RecordDimension.SERVICE_BEGUN),
                NamedQuestion.of(Theme.HELP, "sent", 13, RecordDimension.SERVICE),
                NamedQuestion.of(Theme.HELP, "answered", 13, RecordDimension.REFERRAL_ANSWER),
                NamedQuestion.of(Theme.HELP, "accepted", 13, RecordDimension.SERVICE_ACCEPTED),
                NamedQuestion.of(Theme.HELP, "unanswered", 13, RecordDimension.SERVICE_UNANSWERED),
                NamedQuestion.of(Theme.HELP, "health", 14, RecordDimension.WAIT_HEALTH),
                NamedQuestion.of(Theme.HELP, "assessed", 14, RecordDimension.WAIT_ASSESSMENT),
                NamedQuestion.of(Theme.HELP, "planned", 14, RecordDimension.WAIT_PLAN),
                NamedQuestion.of(Theme.HELP, "served", 14, RecordDimension.WAIT_SERVICE),
                NamedQuestion.of(Theme.HELP, "livelihood", 23, RecordDimension.FAMILY_HELP)
                        .across(RecordDimension.SCHOOL_NOW));
    }

    private static List<NamedQuestion> inAHouse() {
        return List.of(NamedQuestion.of(Theme.IN_A_HOUSE, "bed", 14, RecordDimension.WAIT_BED),
                NamedQuestion.of(Theme.IN_A_HOUSE, "stay", 15, RecordDimension.STAY),
                NamedQuestion.of(Theme.IN_A_HOUSE, "nights", 15, RecordDimension.NIGHTS),
                NamedQuestion.of(Theme.IN_A_HOUSE, "out", 15, RecordDimension.GOING_OUT).when(Happening.OPEN_AT_END),
                NamedQuestion.of(Theme.IN_A_HOUSE, "incidents", 16, RecordDimension.INCIDENT),
                NamedQuestion.of(Theme.IN_A_HOUSE, "deaths", 16, RecordDimension.AGE_AT_CLOSING).when(Happening.CLOSED)
                        .of(new Narrowing(RecordDimension.OUTCOME, Set.of("DIED"))));
    }

    private static List<NamedQuestion> comingHome() {
        return List.of(
                NamedQuestion.of(Theme.COMING_HOME, "returned", 17, RecordDimension.RETURN_TO).when(Happening.RETURNED),
                NamedQuestion.of(Theme.COMING_HOME, "crossed", 17, RecordDimension.RETURN_BORDER)
                        .when(Happening.RETURNED),
                NamedQuestion.of(Theme.COMING_HOME, "seen", 17, RecordDimension.HOME_SEEN).when(Happening.RETURNED),
                NamedQuestion.of(Theme.COMING_HOME, "held", 17, RecordDimension.RETURN_STATE),
                NamedQuestion.of(Theme.COMING_HOME, "halfyear", 19, RecordDimension.SCHOOL_AFTER_SIX)
                        .after(HALF_A_YEAR),
                NamedQuestion.of(Theme.COMING_HOME, "year", 19, RecordDimension.SCHOOL_AFTER_TWELVE).after(A_YEAR));
    }

    private static List<NamedQuestion> whatBecame() {
        return List.of(NamedQuestion.of(Theme.WHAT_BECAME, "work", 20, RecordDimension.WORK_NOW),
                NamedQuestion.of(Theme.WHAT_BECAME, "pay", 20, RecordDimension.PAY_NOW),
                NamedQuestion.of(Theme.WHAT_BECAME, "call", 21, RecordDimension.HELP_NOW),
                NamedQuestion.of(Theme.WHAT_BECAME, "missed", 24, RecordDimension.CONTACT_MISSED),
                NamedQuestion.of(Theme.WHAT_BECAME, "reasons", 18, RecordDimension.OUTCOME).when(Happening.CLOSED),
                NamedQuestion.of(Theme.WHAT_BECAME, "still", 10, RecordDimension.FACTOR_OPEN).when(Happening.CLOSED),
                NamedQuestion.of(Theme.WHAT_BECAME, "smaller", 10, RecordDimension.FACTOR_SMALLER)
                        .when(Happening.CLOSED),
                NamedQuestion.of(Theme.WHAT_BECAME, "guarded", 10, RecordDimension.FACTOR_GUARDED)
                        .when(Happening.CLOSED),
                NamedQuestion.of(Theme.WHAT_BECAME, "gone", 10, RecordDimension.FACTOR_GONE).when(Happening.CLOSED),
                NamedQuestion.of(Theme.WHAT_BECAME, "doorhalf", 10, RecordDimension.FACTORS_AFTER_SIX)
                        .monthsBefore(HALF_A_YEAR),
                NamedQuestion.of(Theme.WHAT_BECAME, "dooryear", 10, RecordDimension.FACTORS_AFTER_TWELVE)
                        .monthsBefore(A_YEAR),
                NamedQuestion.of(Theme.WHAT_BECAME, "again", 24, RecordDimension.FIRST_OR_AGAIN),
                NamedQuestion.of(Theme.WHAT_BECAME, "back", 24, RecordDimension.BACK_AFTER),
                NamedQuestion.of(Theme.WHAT_BECAME, "leftopen", 24, RecordDimension.FACTOR_LEFT)
                        .across(RecordDimension.FIRST_OR_AGAIN));
    }
}
