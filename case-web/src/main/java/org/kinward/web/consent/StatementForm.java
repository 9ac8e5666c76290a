package org.kinward.web.consent;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.StatementText;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** A new version as typed, a text for each language that the version in force has. */
record StatementForm(List<TextInput> texts, FormStamp stamp) {

    /** One language as typed. */
    record TextInput(String language, String told, String cannotKeep) {

        TextInput(@Nullable String language, @Nullable String told, @Nullable String cannotKeep) {
            this.language = language == null ? "" : language;
            this.told = told == null ? "" : told;
            this.cannotKeep = cannotKeep == null ? "" : cannotKeep;
        }
    }

    StatementForm(@Nullable List<TextInput> texts, @Nullable FormStamp stamp) {
        this.texts = texts == null ? List.of() : List.copyOf(texts);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with the words in force. */
    static StatementForm from(DataUseStatement current, FormStamp stamp) {
        return new StatementForm(current.texts().stream()
                .map(text -> new TextInput(text.language().code(), text.told(), text.cannotKeep())).toList(), stamp);
    }

    /** The texts; what is too short or too long is said at its field, for every language at once. */
    List<StatementText> read(BindingResult result) {
        var read = new ArrayList<StatementText>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            check(text.told(), "texts[" + i + "].told", result);
            check(text.cannotKeep(), "texts[" + i + "].cannotKeep", result);
            if (!result.hasErrors()) {
                read.add(new StatementText(new SpokenLanguage(text.language()), text.told(), text.cannotKeep()));
            }
        }
        return read;
    }

    private static void check(String typed, String field, BindingResult result) {
        if (!StatementText.fits(typed)) {
            result.rejectValue(field, "consent.statement.length");
        }
    }
}
