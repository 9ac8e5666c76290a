package org.kinward.core.backup;

/** Why nothing was copied or restored: one sentence for somebody who reads it at night, without a stack of causes. */
public final class CopyRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public CopyRefused(String sentence) {
        super(sentence);
    }

    public CopyRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
