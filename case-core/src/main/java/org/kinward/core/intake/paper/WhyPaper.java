package org.kinward.core.intake.paper;

/** Why a first hour was written on paper. Each is a good reason: paper is normal. */
public enum WhyPaper {
    NO_POWER, NO_NETWORK, NOTHING_TO_TYPE_ON, ON_THE_WAY, NO_ACCOUNT, NO_TIME, OTHER
}
