package org.kinward.web.shell.page;

import java.util.UUID;
import java.util.regex.Pattern;

import org.kinward.core.access.NotThere;

/** An id in an address or a form that has to be read by hand. */
public final class AddressId {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AddressId() {
    }

    /**
     * Reads it.
     *
     * @throws NotThere
     *             if it is none
     */
    public static UUID of(String typed) {
        if (!ID.matcher(typed).matches()) {
            throw new NotThere();
        }
        return UUID.fromString(typed);
    }
}
