package org.kinward.web.intake.page;

import java.util.Optional;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.ShownStatement;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The data-use statement in force, in the language of sheet 3; in the worker's own while none is chosen. */
@Component
class Statements {

    private final DataUseStatements statements;

    Statements(DataUseStatements statements) {
        this.statements = statements;
    }

    Optional<ShownStatement> shown(Opened opened, SheetKind kind) {
        if (kind != SheetKind.TOLD) {
            return Optional.empty();
        }
        var chosen = opened.page(LanguageChosen.class)
                .flatMap(page -> page.language() instanceof Answer.Known<SpokenLanguage>(var language, _)
                        ? Optional.of(language) : Optional.empty());
        return Optional.of(statements.current(chosen.orElseGet(
                () -> new SpokenLanguage(LocaleContextHolder.getLocale().getLanguage()))));
    }
}
