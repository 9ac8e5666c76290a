package org.kinward.core.reference;

import java.util.random.RandomGenerator;

/**
 * The only name a child has outside the vault: ten symbols that mean nothing, the last of which checks the other nine.
 * A single wrong symbol and a swap of two symbols never make another valid number (issue 2 section 2; kit 2.6.5).
 *
 * @param symbols
 *            ten symbols of the alphabet of {@link ReferenceSymbols}, without hyphen, check symbol last
 */
public record ReferenceNumber(String symbols) {

    /** How many symbols a number has, the check symbol included. */
    public static final int LENGTH = 10;

    private static final int GROUP = 5;

    /**
     * A number that is whole.
     *
     * @throws IllegalArgumentException
     *             if the symbols are not ten of the alphabet or the last one does not fit; typed text goes through
     *             {@link #read(String)} instead, which never throws
     */
    public ReferenceNumber {
        if (symbols.length() != LENGTH || !ReferenceSymbols.areAllIn(symbols)) {
            throw new IllegalArgumentException("a reference number has ten symbols of its alphabet");
        }
        if (!ReferenceSymbols.fitsTogether(symbols)) {
            throw new IllegalArgumentException("the check symbol does not fit");
        }
    }

    /** A number nobody can guess, if the source of chance cannot be guessed; whether it is taken is not known yet. */
    public static ReferenceNumber random(RandomGenerator chance) {
        var nine = new StringBuilder(LENGTH);
        for (int position = 0; position < LENGTH - 1; position++) {
            nine.append(ReferenceSymbols.at(chance.nextInt(ReferenceSymbols.COUNT)));
        }
        return new ReferenceNumber(nine.append(ReferenceSymbols.checkOf(nine)).toString());
    }

    /**
     * Reads what a person typed or scanned: forgives small letters, blanks, missing or strange hyphens, digits of other
     * scripts, and reads a look-alike as its twin.
     */
    public static ReferenceReading read(String typed) {
        var symbols = ReferenceSymbols.inAlphabet(typed);
        if (symbols.length() != LENGTH || !ReferenceSymbols.areAllIn(symbols)) {
            return new ReferenceReading.NotANumber();
        }
        return ReferenceSymbols.fitsTogether(symbols)
                ? new ReferenceReading.Valid(new ReferenceNumber(symbols))
                : new ReferenceReading.CheckDoesNotFit();
    }

    /** As people see it: two groups of five, {@code 4F7KD-29QMX}. */
    public String shown() {
        return symbols.substring(0, GROUP) + "-" + symbols.substring(GROUP);
    }

    @Override
    public String toString() {
        return shown();
    }
}
