package org.kinward.core.consent.voice;

import org.kinward.core.child.SpokenLanguage;

/** How something was explained before anybody answered. */
public record Telling(SpokenLanguage language, WhoInterpreted interpreter, HowExplained how) {

    public Telling {
        if (!interpreter.mayInterpret()) {
            throw new IllegalArgumentException("never who came with the child, another child, a driver or an employer");
        }
    }
}
