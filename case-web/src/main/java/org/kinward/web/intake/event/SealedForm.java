package org.kinward.web.intake.event;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Words about suspected persons, on their way to the vault; it prints itself as hidden. */
record SealedForm(String words, FormStamp stamp) {

    static final int LONGEST = 2_000;

    SealedForm(@Nullable String words, @Nullable FormStamp stamp) {
        this.words = Objects.requireNonNullElse(words, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static SealedForm of(Revision event) {
        return new SealedForm("", FormStamp.fresh(event));
    }

    Optional<VaultText> read(BindingResult wrong) {
        var text = TypedText.of(words);
        var problem = TypedText.problem(text, LONGEST);
        problem.ifPresent(key -> wrong.rejectValue("words", key, new Object[]{LONGEST}, null));
        if (text.isEmpty()) {
            wrong.rejectValue("words", "event.sealed.missing");
        }
        return wrong.hasErrors() ? Optional.empty() : Optional.of(new VaultText(text));
    }

    @Override
    public String toString() {
        return "SealedForm[hidden]";
    }
}
