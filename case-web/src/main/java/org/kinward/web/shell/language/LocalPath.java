package org.kinward.web.shell.language;

import java.util.regex.Pattern;

/** A page of this program: a way back that nobody can bend to another site. */
final class LocalPath {

    private static final Pattern PLAIN = Pattern.compile("(/[\\p{Alnum}._~-]+)*/?");

    private LocalPath() {
    }

    static boolean isLocal(String path) {
        return path.startsWith("/") && PLAIN.matcher(path).matches();
    }
}
