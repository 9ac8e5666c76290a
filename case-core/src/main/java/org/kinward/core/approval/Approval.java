package org.kinward.core.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.approval.rule.Terms;

/**
 * A request to agree to one version of one thing, and what came of it. An answer is final: whoever changes the thing asks
 * anew.
 */
public sealed interface Approval {

    /** Longest words of who asks, and longest reason. */
    int LONGEST = 500;

    /** Shortest reason for sending back. */
    int SHORTEST = 3;

    Asked asked();

    default ApprovalId id() {
        return asked().id();
    }

    default Subject subject() {
        return asked().subject();
    }

    /** Those who asked and answered. */
    List<PersonId> people();

    /**
     * What was asked.
     *
     * @param words
     *            what whoever asks says to it, without names; empty to {@link Approval#LONGEST} signs
     * @param terms
     *            what held when it was asked; a setting changed later changes no request
     */
    record Asked(ApprovalId id, Subject subject, Terms terms, String words, By by) {

        public Asked {
            words = words.strip();
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("at most 500 signs");
            }
        }

        /** Until when it is answered. */
        public Instant due() {
            return by.at().plus(terms.within());
        }
    }

    /** Who, and when. */
    record By(PersonId person, Instant at) {
    }

    /** Nobody has answered. What is seen afterwards holds already. */
    record Waiting(Asked asked) implements Approval {

        @Override
        public List<PersonId> people() {
            return List.of(asked.by().person());
        }

        /** Whether this person may answer it, as far as who asked goes: never who asked. */
        public boolean mayBeAnsweredBy(PersonId person) {
            return !asked.by().person().equals(person);
        }

        /**
         * Approved: agreed to, or seen.
         *
         * @throws IllegalArgumentException
         *             if who asked says so
         */
        public Approved approved(By by) {
            return new Approved(byAnother(by), by);
        }

        /**
         * Sent back.
         *
         * @throws IllegalArgumentException
         *             if who asked says so, or no reason is given
         */
        public SentBack sentBack(By by, String reason) {
            return new SentBack(byAnother(by), by, reason);
        }

        /** Taken back by those who work on the case: there is nothing to answer any more. */
        public TakenBack takenBack(By by) {
            return new TakenBack(asked, by);
        }

        private Asked byAnother(By by) {
            if (!mayBeAnsweredBy(by.person())) {
                throw new IllegalArgumentException("nobody answers what they asked themselves");
            }
            return asked;
        }
    }

    /** It was answered, or taken back. */
    sealed interface Ended extends Approval {

        By ended();

        @Override
        default List<PersonId> people() {
            return List.of(asked().by().person(), ended().person()).stream().distinct().toList();
        }

        /** Why it was sent back; empty for what was not. */
        default Optional<String> why() {
            return Optional.empty();
        }
    }

    /** Somebody else has agreed to it, or has seen it. */
    record Approved(Asked asked, By ended) implements Ended {
    }

    /**
     * Somebody else has sent it back.
     *
     * @param reason
     *            why, without names, {@link Approval#SHORTEST} to {@link Approval#LONGEST} signs
     */
    record SentBack(Asked asked, By ended, String reason) implements Ended {

        public SentBack {
            reason = reason.strip();
            if (!fits(reason)) {
                throw new IllegalArgumentException("a reason has 3 to 500 signs");
            }
        }

        /** Whether this can be a reason. */
        public static boolean fits(String typed) {
            var length = typed.strip().length();
            return length >= SHORTEST && length <= LONGEST;
        }

        @Override
        public Optional<String> why() {
            return Optional.of(reason);
        }
    }

    /** It was taken back before anybody answered, because the thing changes. */
    record TakenBack(Asked asked, By ended) implements Ended {
    }
}
