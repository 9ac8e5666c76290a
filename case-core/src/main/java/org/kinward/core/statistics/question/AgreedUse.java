package org.kinward.core.statistics.question;

import java.util.Arrays;
import java.util.List;

/**
 * A use of what is known of a child, and what was said to it last, as a record says both in one category: of two sides the one who
 * takes back or does not agree counts. Whether the use is allowed is decided elsewhere, and by more than this.
 */
public record AgreedUse(Use use, Said said) {

    /** The rows of consent, and the extra uses one by one (F75). Added to at the end: records keep their numbers. */
    public enum Use {
        BEING_RECORDED, SERVICE, SHARING, FAMILY_CONTACT, PHOTOGRAPH, STATISTICS, TRAINING, RESEARCH, MEDIA,
        LATER_CONTACT;

        /** Whether it is for something else than the child's own protection. */
        public boolean isExtra() {
            return compareTo(PHOTOGRAPH) >= 0;
        }
    }

    /** Nobody has answered yet where it waits. */
    public enum Said {
        YES, NO, STOPPED, WAITS
    }

    /** Each with each. */
    public static List<AgreedUse> all() {
        return Arrays.stream(Use.values())
                .flatMap(use -> Arrays.stream(Said.values()).map(said -> new AgreedUse(use, said))).toList();
    }

    /** The category. */
    public String code() {
        return use.name() + "_" + said.name();
    }
}
