package org.kinward.core.service.referral;

/** How a referral reaches the provider. */
public enum Way {
    /** People there have an account and answer themselves. */
    PROGRAM,
    /** A printed letter with the number only; the worker writes down what was answered. */
    LETTER
}
