package org.kinward.web.shell.trouble;

import java.util.Arrays;
import java.util.Locale;

/** What can go wrong, as a person sees it. Each has one page; its words are {@code trouble.<name>.title} and so on. */
enum Trouble {
    WRONG_INPUT(400), LETTERS(400), NOT_FOUND(404), METHOD(405), CHANGED(409), TOO_LARGE(413), REFUSED(422),
    TOO_OFTEN(429),
    BROKEN(500), UNAVAILABLE(503), BUSY(503), NO_ROOM(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The page for a status that a server or a filter has set. Forbidden looks like missing. */
    static Trouble of(int status) {
        if (status == 401 || status == 403) {
            return NOT_FOUND;
        }
        var exact = Arrays.stream(values()).filter(trouble -> trouble.status == status).findFirst();
        return exact.orElse(status >= 400 && status < 500 ? WRONG_INPUT : BROKEN);
    }

    /** After how many seconds to try again; 0 when nobody knows. */
    int seconds() {
        return this == BUSY ? 10 : 0;
    }

    /** First part of the message keys, for example {@code trouble.not-found}. */
    public String key() {
        return "trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
