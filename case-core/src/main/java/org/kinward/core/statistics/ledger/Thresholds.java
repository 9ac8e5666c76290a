package org.kinward.core.statistics.ledger;

/**
 * From which count on a figure may be shown: the one place where it stands (R1, F68). Smaller ones but none are hidden.
 *
 * @param forPublic
 *            at least 10
 * @param forPartners
 *            by agreement, at least 5, not above that of the public
 */
public record Thresholds(int forPublic, int forPartners) {

    private static final int LEAST_PUBLIC = 10;
    private static final int LEAST_PARTNER = 5;

    public static final Thresholds USUAL = new Thresholds(LEAST_PUBLIC, LEAST_PARTNER);

    public Thresholds {
        if (forPublic < LEAST_PUBLIC || forPartners < LEAST_PARTNER || forPartners > forPublic) {
            throw new IllegalArgumentException("the public at least 10, partners at least 5 and not above the public");
        }
    }

    public int of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> forPublic;
            case PARTNER -> forPartners;
        };
    }

    /** Whether a count or a difference must be hidden from an audience. */
    public boolean isSmall(Audience audience, long count) {
        return count > 0 && count < of(audience);
    }
}
