package org.kinward.web.access.refill;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

import com.google.crypto.tink.Aead;

/** Seals text so that only this program can read or make it. Each kind of text has its own seal. */
final class FormSeal {

    /** What is sealed; one cannot be passed off as the other. */
    enum Kind {
        STAMP, FORM
    }

    private final Aead aead;

    FormSeal(Aead aead) {
        this.aead = aead;
    }

    String seal(Kind kind, String text) {
        try {
            var sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context(kind));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the form could not be sealed", failed);
        }
    }

    /** The text; empty when the seal is not ours or was tampered with. */
    Optional<String> open(Kind kind, String sealed) {
        try {
            var text = aead.decrypt(Base64.getUrlDecoder().decode(sealed), context(kind));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] context(Kind kind) {
        return ("kinward form " + kind).getBytes(StandardCharsets.UTF_8);
    }
}
