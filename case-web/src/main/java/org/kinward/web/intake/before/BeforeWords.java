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
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.reporting.intake.AccountsUsed.Used;
import org.kinward.reporting.intake.AnswersBefore;
import org.kinward.reporting.intake.AnswersBefore.Before;
import org.kinward.reporting.intake.AnswersBefore.Replaced;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.web.child.ChildWords;
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
    private final MessageSource messages;

    BeforeWords(OldAnswerWords answers, MessageSource messages) {
        this.answers = answers;
        this.messages = messages;
    }

    /** The answers read back. */
    ReadBack back(List<Before> earlier, Actor actor) {
        return answers.of(earlier.stream().map(Before::answers), actor);
    }

    BeforePage.Account account(Before one, SheetKind kind, Map<UUID, String> names, ReadBack back) {
        return new BeforePage.Account(Words.of(one.by()), new Days().written(one.on()), by(one.replaced()),
                written(one.replaced().at()), one.paper().map(this::paper).orElse(null),
                new BeforeRows(back, names).of(kind, one.answers()));
    }

    /** What the paper says of itself, and what became of it where somebody has said so. */
    private BeforePage.OnPaper paper(AnswersBefore.Paper paper) {
        var mark = paper.mark();
        var says = Stream.concat(Stream.of(onPaper(mark)), mark.putAway().map(this::became).stream()).map(Words::said);
        return new BeforePage.OnPaper(says.toList(), paper.typed(),
                mark.putAway().filter(put -> put.became() == Became.DESTROYED).isPresent());
    }

    private String became(PaperMarks.Mark.PutAway put) {
        return inWords(Words.keyed("intake.before.paper.became", inWords(Words.of(put.became())),
                new Days().written(put.at()), put.by()));
    }

    /** Told on, told to, entered on and entered by, of an account that was told on paper. */
    private String onPaper(PaperMarks.Mark mark) {
        var told = mark.told();
        var days = new Days();
        var whom = told.colleague().orElseGet(() -> inWords(Words.of(told.stranger())));
        var by = mark.entered().by().isEmpty() ? inWords(Words.keyed(SOMEBODY)) : mark.entered().by();
        return inWords(Words.keyed("intake.before.paper",
                told.at().map(days::written).orElseGet(() -> days.written(told.on())), whom,
                days.written(mark.entered().at()), by));
    }

    private String inWords(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
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
