package org.kinward.web.casefile;

import java.util.List;

import org.kinward.core.child.HealthApart;
import org.kinward.core.child.SealedHealthSigns;
import org.kinward.core.child.SealedSex;
import org.kinward.core.identity.VaultField;
import org.kinward.web.shell.page.Words;

/** How a detail that was opened is said: what is kept as a code has words of its own. */
public final class ClearWords {

    private ClearWords() {
    }

    /** A line for each thing that was ticked; none if nothing was. */
    public static List<Words> of(VaultField field, String clear) {
        return switch (field) {
            case HEALTH_SIGNS -> SealedHealthSigns.decode(clear).signs().stream().map(Words::of).toList();
            case HEALTH_APART, HEALTH_APART_FOUND ->
                HealthApart.decode(clear).ticks().stream().map(Words::of).toList();
            case SEX_DETAIL ->
                List.of(SealedSex.decode(clear).map(Words::of).orElseGet(() -> Words.said(clear)));
            default -> List.of(Words.said(clear));
        };
    }
}
