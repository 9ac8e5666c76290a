package org.kinward.persistence.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What the keys in files are for, where each lies, and what a new file of it holds. None is derived from another. */
enum KeyKind {
    /** Locks the agencies' keys in the key store. */
    ROOT("root.key", "kinward.keys.root-file") {
        @Override
        byte[] fresh() {
            return DataKey.random().bytes();
        }
    },
    /** Hashes what children are found by. */
    SEARCH("search.key", "kinward.keys.search-file"),

    /** Signs audit entries; in digits, for whoever checks the trail elsewhere. */
    AUDIT("audit.key", "kinward.audit.key-file") {
        @Override
        byte[] fresh() {
            return HexFormat.of().formatHex(super.fresh()).getBytes(StandardCharsets.US_ASCII);
        }
    },
    /** Locks forms that could not be sent. */
    FORMS("forms.key", "kinward.forms.key-file") {
        @Override
        byte[] fresh() {
            return DataKey.random().bytes();
        }
    },
    /** Hashes what a form asked for. Lost, it costs nothing but the memory of forms already sent. */
    REQUESTS("request-hash", ""),
    /** Draws what is added to noisy tables. Lost, what went out stays in its ledger, and later tables get another chance. */
    CHANCE("chance", "");

    private static final int LENGTH = 32;

    private final String file;
    private final String setting;

    KeyKind(String file, String setting) {
        this.file = file;
        this.setting = setting;
    }

    String file() {
        return file;
    }

    /** What names the file in production; a key without one is made by the program itself, always. */
    Optional<String> setting() {
        return Optional.of(setting).filter(name -> !name.isEmpty());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] fresh() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
