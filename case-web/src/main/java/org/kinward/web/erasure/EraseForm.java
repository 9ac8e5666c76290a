package org.kinward.web.erasure;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.erasure.ErasureReason;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Why a record is to be erased. */
record EraseForm(String reason, String words, FormStamp stamp) {

    EraseForm(@Nullable String reason, @Nullable String words, @Nullable FormStamp stamp) {
        this.reason = Objects.requireNonNullElse(reason, "");
        this.words = Objects.requireNonNullElse(words, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static EraseForm empty() {
        return new EraseForm("", "", FormStamp.fresh(Revision.NEW));
    }

    /** The kind of reason that was chosen; if none was, it says so. */
    Optional<ErasureReason> chosen(BindingResult result) {
        var found = Arrays.stream(ErasureReason.values()).filter(one -> one.name().equals(reason)).findFirst();
        if (found.isEmpty()) {
            result.rejectValue("reason", "erasure.reason.missing");
        }
        return found;
    }

    @Override
    public String toString() {
        return "EraseForm[hidden]";
    }
}
