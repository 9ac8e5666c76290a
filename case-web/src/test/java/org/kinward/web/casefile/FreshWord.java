package org.kinward.web.casefile;

import java.util.concurrent.atomic.AtomicInteger;

/** A word that no other test of this run uses, and no longer than a call word may be. */
public final class FreshWord {

    private static final AtomicInteger COUNT = new AtomicInteger(1_000);

    private FreshWord() {
    }

    public static String like(String word) {
        return word + COUNT.incrementAndGet();
    }
}
