package org.kinward.web.intake.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.ShownStatement;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The data-use statement in force, in the language of sheet 3; in the worker's own while none is chosen. */
@Component
class Statements {

    private final DataUseStatements statements;
    private final Map<StatementVersion, DataUseStatement> words = new ConcurrentHashMap<>();

    Statements(DataUseStatements statements) {
        this.statements = statements;
    }

    Optional<ShownStatement> shown(Seen seen, SheetKind kind) {
        if (kind != SheetKind.TOLD) {
            return Optional.empty();
        }
        var chosen = seen.opened().page(LanguageChosen.class)
                .flatMap(page -> page.language() instanceof Answer.Known<SpokenLanguage>(var language, _)
                        ? Optional.of(language) : Optional.empty());
        return Optional.of(inForce(seen).shownIn(chosen.orElseGet(
                () -> new SpokenLanguage(LocaleContextHolder.getLocale().getLanguage()))));
    }

    /** Which version is in force is asked every time, with everything else around the child; its words never change. */
    private DataUseStatement inForce(Seen seen) {
        var version = seen.ground().statement();
        var known = version.map(words::get);
        if (known.isPresent()) {
            return known.get();
        }
        var found = version.flatMap(statements::find).orElseGet(statements::current);
        words.put(found.version(), found);
        return found;
    }
}
