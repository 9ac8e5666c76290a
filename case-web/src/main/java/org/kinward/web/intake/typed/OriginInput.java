package org.kinward.web.intake.typed;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.DateInput;

/**
 * Where the answers of a page come from, as typed: no account without source and day (F16).
 *
 * @param talk
 *            number of the talk in which the child told them; empty for none
 */
public record OriginInput(String toldBy, DateInput toldOn, String talk) {

    public OriginInput(@Nullable String toldBy, @Nullable DateInput toldOn, @Nullable String talk) {
        this.toldBy = Objects.requireNonNullElse(toldBy, "");
        this.toldOn = DateInput.orEmpty(toldOn);
        this.talk = Objects.requireNonNullElse(talk, "");
    }

    /** For the compact constructor of a form. */
    public static OriginInput orEmpty(@Nullable OriginInput input) {
        return input == null ? new OriginInput(null, null, null) : input;
    }
}
