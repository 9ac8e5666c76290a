package org.kinward.core.access.upkeep.facts;

import java.util.regex.Pattern;

/** Whom the staff of a place call at night. */
public enum WhomToCall {
    THE_PLACE, MANAGER, NURSE, AMBULANCE, POLICE, CHILD_HELPLINE;

    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 ()./-]{1,29}");

    /** Whether this can be dialled: 2 to 30 figures, blanks and marks, such as {@code 117} or {@code +228 90 00 00 00}. */
    public static boolean canBeDialled(String number) {
        return TELEPHONE.matcher(number).matches();
    }
}
