package org.kinward.core.access.signin;

/** Makes and compares hashes that are slow on purpose. Only a few run at a time. */
public interface Passwords {

    /** What a try costs at least, in KiB of memory; less is for tests. */
    int KIBIBYTES = 46 * 1024;

    /** The hash to keep of a new secret. */
    String hash(String secret) throws TooBusy;

    /** Whether what was typed is the secret of this hash. */
    boolean matches(String typed, String hash) throws TooBusy;

    /** A hash that nothing matches, so that a name nobody has takes as long as one that somebody has. */
    String nobodys();

    /** Too many sign in at this moment; nothing was decided. */
    final class TooBusy extends Exception {

        private static final long serialVersionUID = 1L;

        public TooBusy() {
            super("too many sign in at this moment");
        }
    }
}
