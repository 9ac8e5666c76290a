package org.kinward.web.access.signin;

import java.util.regex.Pattern;

/** A path of this program, so that nobody can bend the way back to another site. */
final class LocalPage {

    private static final Pattern PLAIN = Pattern.compile("(/[\\p{Alnum}._~-]+)*/?");

    private LocalPage() {
    }

    static String orHome(String path) {
        return path.startsWith("/") && PLAIN.matcher(path).matches() ? path : "/";
    }
}
