package org.kinward.core.answer;

/**
 * What is known about one question: a value with how sure it is, or the reason why there is none. The four reasons are
 * four different answers (kit 2.6.4).
 */
public sealed interface Answer<T> {

    /** A value and who stands behind it. */
    record Known<T>(T value, Certainty certainty) implements Answer<T> {
    }

    /** No value, and why. */
    record Missing<T>(Reason reason) implements Answer<T> {
    }

    static <T> Answer<T> known(T value, Certainty certainty) {
        return new Known<>(value, certainty);
    }

    static <T> Answer<T> missing(Reason reason) {
        return new Missing<>(reason);
    }

    /** The state of every question before anyone has asked it. */
    static <T> Answer<T> notAsked() {
        return new Missing<>(Reason.NOT_ASKED_YET);
    }
}
