package org.kinward.core.reference;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;

/** Finds a number that nobody has and reserves it in a transaction of its own, committed before anything uses it. */
public class ReserveNumber {

    /** 23^9 numbers exist; a second try is rare and a tenth means that the source of chance is broken. */
    private static final int TRIES = 10;

    private final ReferenceNumbers numbers;

    private final RandomGenerator chance;

    public ReserveNumber(ReferenceNumbers numbers, RandomGenerator chance) {
        this.numbers = numbers;
        this.chance = chance;
    }

    /**
     * A fresh number, reserved.
     *
     * @throws IllegalStateException
     *             if ten numbers in a row were taken
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ReferenceNumber reserve() {
        return fresh();
    }

    /**
     * So many fresh numbers, reserved in the open transaction: they are taken if and when it commits.
     *
     * @throws IllegalStateException
     *             if ten numbers in a row were taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReferenceNumber> together(int many) {
        return Stream.generate(this::fresh).limit(many).toList();
    }

    private ReferenceNumber fresh() {
        for (int tried = 0; tried < TRIES; tried++) {
            var number = ReferenceNumber.random(chance);
            if (numbers.reserve(number)) {
                return number;
            }
        }
        throw new IllegalStateException("no free reference number in " + TRIES + " tries");
    }
}
