package org.kinward.web.shell.page;

import java.util.UUID;

/**
 * A recording that somebody can listen to. It plays when somebody presses, and never by itself.
 *
 * @param language
 *            code of the language it speaks
 * @param kilobytes
 *            how much has to be loaded first
 */
public record Player(UUID id, String language, int kilobytes) {

    private static final int THOUSAND = 1_000;

    /** Of a file of so many bytes. */
    public static Player of(UUID id, String language, int bytes) {
        return new Player(id, language, Math.ceilDiv(bytes, THOUSAND));
    }

    /** Where a recording of the statement is listened to. */
    public static String href(UUID id) {
        return "/statements/sound?of=" + id;
    }

    public String href() {
        return href(id);
    }
}
