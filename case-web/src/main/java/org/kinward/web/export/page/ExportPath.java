package org.kinward.web.export.page;

import java.util.UUID;

import org.kinward.core.export.ExportId;

/** Addresses of exports. */
public final class ExportPath {

    public static final String LIST = "/exports";
    public static final String NEW = LIST + "/new";
    public static final String ONE = LIST + "/{id}";

    private ExportPath() {
    }

    public static String of(UUID id) {
        return LIST + "/" + id;
    }

    static String of(ExportId id) {
        return of(id.value());
    }
}
