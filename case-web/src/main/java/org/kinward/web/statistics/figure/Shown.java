package org.kinward.web.statistics.figure;

import org.jspecify.annotations.Nullable;

/**
 * What a page has to show.
 *
 * @param trouble
 *            message key of why there are no figures, or null
 * @param sheet
 *            the figures, or null
 */
public record Shown(@Nullable String trouble, @Nullable FigureSheet sheet) {

    /** For a page whose question cannot be read. */
    public static final Shown NOTHING = new Shown(null, null);

    /** Whether there is a picture of routes to be drawn. */
    public boolean hasRoutes() {
        return sheet != null && sheet.routes() != null;
    }

    static Shown trouble(String key) {
        return new Shown(key, null);
    }
}
