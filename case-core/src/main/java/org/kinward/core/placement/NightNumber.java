package org.kinward.core.placement;

/**
 * A number that a place calls at night: of a service, or of somebody of the staff at work.
 *
 * @param phone
 *            as it is dialled, 2 to {@value #LONGEST} signs: digits, spaces and a leading plus
 */
public record NightNumber(WhoToCall who, String phone) {

    /** Longest number. */
    public static final int LONGEST = 40;

    public NightNumber {
        phone = phone.strip();
        if (!isNumber(phone)) {
            throw new IllegalArgumentException("a number is dialled with digits");
        }
    }

    /** Whether this can be dialled. Short numbers such as 15 count. */
    public static boolean isNumber(String typed) {
        return typed.strip().length() <= LONGEST && typed.strip().matches("\\+?[0-9][0-9 ./()-]*[0-9]");
    }
}
