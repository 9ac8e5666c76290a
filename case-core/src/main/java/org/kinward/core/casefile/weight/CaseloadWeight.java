package org.kinward.core.casefile.weight;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one child weighs in a caseload, in hundredths. It says how work is spread, never how good somebody is at it.
 *
 * @param inAHouse
 *            0 to {@link #MOST}
 * @param atHome
 *            0 to {@link #MOST}
 * @param acrossABorder
 *            0 to {@link #MOST}
 */
public record CaseloadWeight(int inAHouse, int atHome, int acrossABorder) {

    /** Ten: more is no weight any more. */
    public static final int MOST = 1000;

    /** What holds until an agency sets its own (FIELD F94). */
    public static final CaseloadWeight SHIPPED = new CaseloadWeight(100, 25, 200);

    public CaseloadWeight {
        if (!fits(inAHouse) || !fits(atHome) || !fits(acrossABorder)) {
            throw new IllegalArgumentException("0 to 10");
        }
    }

    /** Whether a child can weigh so many hundredths. */
    public static boolean fits(int hundredths) {
        return hundredths >= 0 && hundredths <= MOST;
    }

    /** What one child weighs that lives like this. */
    public BigDecimal of(Lives lives) {
        return whole(switch (lives) {
            case IN_A_HOUSE -> inAHouse;
            case AT_HOME -> atHome;
            case ACROSS_A_BORDER -> acrossABorder;
        });
    }

    /** What so many children weigh together. */
    public BigDecimal of(Map<Lives, Integer> children) {
        return children.entrySet().stream().map(part -> of(part.getKey()).multiply(BigDecimal.valueOf(part.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    private static BigDecimal whole(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }
}
