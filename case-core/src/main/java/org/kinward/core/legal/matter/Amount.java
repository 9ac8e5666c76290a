package org.kinward.core.legal.matter;

/**
 * An amount of money.
 *
 * @param units
 *            1 to {@value #MOST}, whole units
 * @param currency
 *            three letters, as XOF
 */
public record Amount(long units, String currency) {

    public static final long MOST = 1_000_000_000_000L;

    public Amount {
        if (units < 1 || units > MOST || !currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("whole units of a currency of three letters");
        }
    }
}
