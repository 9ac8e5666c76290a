package org.kinward.web.document;

import java.util.UUID;

import org.kinward.web.casefile.CasePath;

/** Addresses of the pages about documents. */
public final class DocumentPath {

    public static final String DOCUMENTS = CasePath.CASE + "/documents";

    /** The same as a way back is written. */
    public static final String BACK = "/c/{id}/documents";

    /** One address for all children: it alone takes large files. */
    public static final String PUT = "/documents/new";

    private DocumentPath() {
    }

    public static String of(UUID file) {
        return "/c/" + file + "/documents";
    }

    /** One page of them. */
    public static String of(UUID file, String page) {
        return of(file) + "/" + page;
    }

    /** A page about one document. */
    public static String of(UUID file, String page, UUID document) {
        return of(file, page) + "?document=" + document;
    }
}
