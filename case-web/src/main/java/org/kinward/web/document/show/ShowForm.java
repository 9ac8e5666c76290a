package org.kinward.web.document.show;

import org.jspecify.annotations.Nullable;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.keeping.ShowDocument;
import org.kinward.core.document.keeping.ShowPurpose;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;

/** Which page of which document somebody wants, and why. */
record ShowForm(String document, String page, String purpose, String then, FormStamp stamp) {

    private static final int NO_PAGE = 0;

    ShowForm(@Nullable String document, @Nullable String page, @Nullable String purpose, @Nullable String then,
            @Nullable FormStamp stamp) {
        this.document = Fields.orEmpty(document);
        this.page = Fields.orEmpty(page);
        this.purpose = Fields.orEmpty(purpose);
        this.then = Fields.orEmpty(then);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ShowForm begin(String document) {
        return new ShowForm(document, "1", null, null, null);
    }

    /** What no page of ours sends is a page that is not there. */
    int number() {
        return page.matches("[0-9]{1,2}") ? Integer.parseInt(page) : NO_PAGE;
    }

    /** Whether it is to be a file. */
    boolean copy() {
        return then.equals("copy");
    }

    ShowDocument.Wanted wanted(ShowPurpose why) {
        return new ShowDocument.Wanted(new DocumentId(RiskPath.id(document)), number(), why, copy());
    }
}
