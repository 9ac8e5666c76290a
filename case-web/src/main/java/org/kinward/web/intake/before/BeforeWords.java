package org.kinward.web.intake.before;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.answering.ChooseAccount;
import org.kinward.reporting.intake.AccountsUsed.Used;
import org.kinward.reporting.intake.AnswersBefore.Before;
import org.kinward.reporting.intake.AnswersBefore.Replaced;
import org.kinward.web.child.ChildWords;
import org.kinward.web.child.before.EarlierPapers;
import org.kinward.web.child.before.OldAnswerWords;
import org.kinward.web.child.before.ReadBack;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts accounts, and the choices between them, into words. */
@Component
class BeforeWords {

    private static final String SOMEBODY = "intake.somebody";

    private final OldAnswerWords answers;
    private final EarlierPapers papers;
    private final MessageSource messages;

    BeforeWords(OldAnswerWords answers, EarlierPapers papers, MessageSource messages) {
        this.answers = answers;
        this.papers = papers;
        this.messages = messages;
    }

    /** The answers read back. */
    ReadBack back(List<Before> earlier, Actor actor) {
        return answers.of(earlier.stream().map(Before::answers), actor);
    }

    BeforePage.Account account(Before one, SheetKind kind, Map<UUID, String> names, ReadBack back) {
        return new BeforePage.Account(Words.of(one.by()), new Days().written(one.on()), by(one.replaced()),
                written(one.replaced().at()), one.paper().map(papers::of).orElse(null),
                new BeforeRows(back, names).of(kind, one.answers()));
    }

    BeforePage.Choice choice(Used used, IntakePage now) {
        return new BeforePage.Choice(used.holds(now), ChildWords.used(used.told().by(), used.told().on(), used.why()),
                by(used.mark()), written(used.mark().at()));
    }

    /** The present account first; nothing where no other differs from it. */
    List<Option> options(IntakePage now, List<Before> earlier) {
        if (earlier.isEmpty() || !ChooseAccount.isOf(now.getClass())) {
            return List.of();
        }
        var present = Option.said(BeforeForm.NOW,
                said("intake.before.which.now", now.head().toldBy(), now.head().toldOn(), ""));
        return Stream.concat(Stream.of(present), earlier.stream().map(one -> Option.said(one.id().toString(),
                said("intake.before.which.then", one.by(), one.on(), written(one.replaced().at()))))).toList();
    }

    private String said(String key, ToldBy by, LocalDate on, String until) {
        var language = LocaleContextHolder.getLocale();
        return messages.getMessage(key, new Object[]{messages.getMessage(Option.termKey(by), null, language),
                new Days().written(on), until}, language);
    }

    private static Words by(Replaced mark) {
        return mark.by().map(Words::said).orElseGet(() -> Words.keyed(SOMEBODY));
    }

    private static String written(LocalDateTime at) {
        return new Days().written(at);
    }
}
