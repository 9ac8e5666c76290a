package org.kinward.web.retention;

import java.util.Arrays;
import java.util.Optional;

import org.kinward.core.access.NotThere;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.retention.KeptPart;

/** How an address names a part of a file, and which part of it can be erased alone. */
final class PartPath {

    private PartPath() {
    }

    /** What two people can erase of it while the rest stays; empty for the whole file. */
    static Optional<ErasedPart> erased(KeptPart part) {
        return switch (part) {
            case FILE -> Optional.empty();
            case PHOTOGRAPHS -> Optional.of(ErasedPart.PHOTOGRAPHS);
            case SUSPECTS -> Optional.of(ErasedPart.SUSPECTS);
        };
    }

    /** What follows in an address: nothing for the whole file. */
    static String under(KeptPart part) {
        return erased(part).map(one -> "/" + one.word()).orElse("");
    }

    /**
     * A part as an address names it.
     *
     * @throws NotThere
     *             if it is none
     */
    static KeptPart part(String typed) {
        return Arrays.stream(KeptPart.values())
                .filter(one -> erased(one).map(ErasedPart::word).filter(typed::equals).isPresent()).findFirst()
                .orElseThrow(NotThere::new);
    }
}
