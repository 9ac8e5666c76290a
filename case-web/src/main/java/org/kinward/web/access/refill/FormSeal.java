package org.kinward.web.access.refill;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.kinward.core.saving.FormLock;

/** Seals text so that only this program can read or make it. Each kind of text has its own seal. */
final class FormSeal {

    /** What is sealed; one cannot be passed off as the other. */
    enum Kind {
        STAMP, FORM
    }

    private final FormLock lock;

    FormSeal(FormLock lock) {
        this.lock = lock;
    }

    String seal(Kind kind, String text) {
        var sealed = lock.lock(text.getBytes(StandardCharsets.UTF_8), label(kind));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The text; empty when the seal is not ours or was tampered with. */
    Optional<String> open(Kind kind, String sealed) {
        return decoded(sealed).flatMap(bytes -> lock.open(bytes, label(kind)))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> decoded(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String label(Kind kind) {
        return "kinward form " + kind;
    }
}
