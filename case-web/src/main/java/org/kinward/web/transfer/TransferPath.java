package org.kinward.web.transfer;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.transfer.TransferId;
import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about offered cases. */
final class TransferPath {

    static final String OF_CHILD = CasePath.CASE + "/transfer";

    static final String ALL = "/transfers";

    static final String ONE = ALL + "/one";

    private TransferPath() {
    }

    static String ofChild(UUID file) {
        return "/c/" + file + "/transfer";
    }

    static String one(UUID transfer) {
        return ONE + "?transfer=" + transfer;
    }

    /**
     * An id as it came in a form or an address.
     *
     * @throws NotThere
     *             if it is none
     */
    static TransferId id(String typed) {
        try {
            return new TransferId(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }
}
