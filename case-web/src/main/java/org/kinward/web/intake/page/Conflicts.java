package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.sent.Flat;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sent.SeenBefore;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.intake.words.AnswerWords;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.Disputed;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/**
 * Two people saved the same sheet: question by question what was there, mine and theirs. Everything that was typed goes
 * on in the page until somebody has chosen.
 */
@Component
class Conflicts {

    static final String KEEP = "keep.";
    static final String THEIRS = "theirs";
    private static final String REVISION = "stamp.revision";

    private final MessageSource messages;

    Conflicts(MessageSource messages) {
        this.messages = messages;
    }

    /** What was sent, with the other person's answer where it was chosen; unchanged while a choice is missing. */
    Parameters decided(Press press, Opened now, Ground ground) {
        var sent = press.sent();
        var saved = now.page(press.kind().page());
        if (saved.isEmpty() || !sent.one(THEIRS).equals(Long.toString(saved.get().revision().number()))) {
            return sent;
        }
        var theirs = Flat.of((Record) SheetKind.typed(saved.get(), shown(saved.get(), ground)), Reading.QUESTIONS);
        for (var name : sent.one("disputed").split(" ", -1)) {
            var choice = sent.one(KEEP + name);
            if (!name.isEmpty() && !choice.equals("mine") && !choice.equals(THEIRS)) {
                return press.sent();
            }
            if (choice.equals(THEIRS)) {
                sent = sent.only(other -> !isOf(other, name)).and(theirs.only(other -> isOf(other, name)));
            }
        }
        return sent.and(new Parameters(Map.of(REVISION, List.of(sent.one(THEIRS)))));
    }

    /** The questions that are answered differently, and everything that was typed. */
    ConflictPage page(Press press, FirstHourPage mine, Opened now, Ground ground) {
        var theirs = now.page(press.kind().page());
        var names = theirs.map(saved -> PageAnswers.differing(mine, saved)).orElse(List.of());
        var words = new AnswerWords(ground.lists().names(), ground.zone(), LocaleContextHolder.getLocale());
        var base = PageAnswers.of(base(press, mine, ground));
        var own = PageAnswers.of(mine);
        var other = theirs.map(PageAnswers::of).orElse(Map.of());
        var disputed = PageAnswers.questions(press.kind().page()).stream().filter(one -> names.contains(one.name()))
                .map(one -> new Disputed(one.name(), press.kind().key(one.name()),
                        line(words.of(one, base.get(one.name()))), line(words.of(one, own.get(one.name()))),
                        line(words.of(one, other.get(one.name())))))
                .toList();
        var revision = theirs.map(saved -> Long.toString(saved.revision().number())).orElse("0");
        return new ConflictPage(now.intake().id(), press.kind(), disputed, carried(press.sent()), revision,
                ChildBar.of(now, ground.today()));
    }

    private FirstHourPage base(Press press, FirstHourPage mine, Ground ground) {
        var seen = SeenBefore.read(press.sent().one(SeenBefore.NAME)).as(press.kind().questions(), Reading.QUESTIONS);
        var before = new Sheet(FormStamp.fresh(mine.revision()), new OriginInput(null, null), seen);
        return SheetReading.of(press, before, ground, new BeanPropertyBindingResult(before, "form")).page();
    }

    private Words line(List<Words> lines) {
        return Words.said(String.join(" · ", lines.stream().map(this::text).toList()));
    }

    private String text(Words words) {
        return words.key() == null ? String.valueOf(words.text())
                : messages.getMessage(words.key(), words.arguments(), LocaleContextHolder.getLocale());
    }

    private static Map<String, List<String>> carried(Parameters sent) {
        return new TreeMap<>(sent.only(name -> !name.startsWith(KEEP) && !name.equals("_csrf") && !name.equals(THEIRS)
                && !name.equals("disputed")).sent());
    }

    private static Shown shown(FirstHourPage page, Ground ground) {
        return new Shown(SheetKind.certainty(page.head().toldBy()), ground.zone(), LocaleContextHolder.getLocale());
    }

    private static boolean isOf(String parameter, String question) {
        var path = Reading.QUESTIONS + question;
        return parameter.equals(path) || parameter.startsWith(path + ".") || parameter.startsWith(path + "[");
    }
}
