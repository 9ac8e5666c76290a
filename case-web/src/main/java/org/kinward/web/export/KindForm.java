package org.kinward.web.export;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;

/** What is to leave: figures or records. The key of the form is the export that it begins. */
record KindForm(String kind, FormStamp stamp) {

    static final String FIGURES = "FIGURES";
    static final String RECORDS = "RECORDS";

    KindForm(@Nullable String kind, @Nullable FormStamp stamp) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static KindForm empty() {
        return new KindForm("", FormStamp.fresh(Revision.NEW));
    }
}
