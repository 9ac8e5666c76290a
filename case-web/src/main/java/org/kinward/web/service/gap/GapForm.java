package org.kinward.web.service.gap;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** A need without a service, as typed. */
record GapForm(String area, String words, FormStamp stamp) {

    GapForm(@Nullable String area, @Nullable String words, @Nullable FormStamp stamp) {
        this.area = Fields.orEmpty(area);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What is needed; empty if something is wrong, and then it says what. */
    Optional<ServiceGap.Need> read(Fields fields) {
        var side = fields.one("area", area, NeedArea.class);
        var said = fields.words("words", words, ServiceGap.Need.LONGEST);
        if (said.length() < ServiceGap.Need.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : side.map(one -> new ServiceGap.Need(one, said));
    }
}
