package org.kinward.core.statistics.asked;

/** What a question is about; the page of questions goes by it. */
public enum Theme {
    WHO_CAME, WHAT_HAPPENED, HELP, IN_A_HOUSE, COMING_HOME, WHAT_BECAME, LAW
}
