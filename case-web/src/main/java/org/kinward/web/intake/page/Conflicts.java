package org.kinward.web.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.paper.PaperConflict;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.sent.Flat;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sent.SeenBefore;
import org.kinward.web.intake.sheet.AccountsQuestions;
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
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * Two people saved the same sheet: question by question what was there, mine and theirs. Everything that was typed goes
 * on in the page until somebody has chosen.
 */
@Component
class Conflicts {

    static final String KEEP = "keep.";
    static final String THEIRS = "theirs";
    private static final String ACCOUNTS = "accounts";
    private static final String MINE = "mine";
    private static final String REVISION = "stamp.revision";

    private final MessageSource messages;

    Conflicts(MessageSource messages) {
        this.messages = messages;
    }

    /** What was sent, with the other person's answer where it was chosen; unchanged while a choice is missing. */
    Parameters decided(Press press, Opened now, Ground ground) {
        var sent = press.sent();
        if (!answers(press, now) || !missing(press, now).isEmpty()) {
            return sent;
        }
        var saved = now.page(press.kind().page()).orElseThrow();
        var theirs = Flat.of((Record) theirs(press, now, ground), Reading.QUESTIONS)
                .and(PaperConflict.theirs(sent, saved, shown(saved, now, ground)));
        for (var name : asked(sent)) {
            if (sent.one(KEEP + name).equals(THEIRS)) {
                sent = sent.only(other -> !isOf(other, name)).and(theirs.only(other -> isOf(other, name)));
            }
        }
        return press.kind() == SheetKind.ACCOUNTS ? sent : sent.and(at(sent.one(THEIRS)));
    }

    /** Whether nothing has to be chosen: accounts stand beside each other (F16), and all else is the same or chosen. */
    boolean areAccountsAlone(SheetReading reading, Opened now) {
        var press = reading.press();
        return press.kind() == SheetKind.ACCOUNTS && now.page(AccountsTold.class).isPresent()
                && (differing(reading.page(), now).isEmpty()
                        || (answers(press, now) && missing(press, now).isEmpty()));
    }

    /** What was sent, as if the sheet had been opened now and the accounts been added to it. */
    Parameters beside(Press press, Seen now, BiPredicate<Integer, String> held) {
        var seen = SeenBefore.read(press.sent().one(SeenBefore.NAME)).as(AccountsQuestions.class, Reading.QUESTIONS);
        if (Sheet.sent(press).q() instanceof AccountsQuestions mine
                && theirs(press, now.opened(), now.ground()) instanceof AccountsQuestions theirs) {
            return press.sent().only(name -> !isOf(name, ACCOUNTS) && !name.equals(THEIRS))
                    .and(Flat.of(mine.beside(seen, theirs, held), Reading.QUESTIONS).only(name -> isOf(name, ACCOUNTS)))
                    .and(at(revision(press, now.opened())));
        }
        throw new IllegalArgumentException("only accounts stand beside each other");
    }

    private static Parameters at(String revision) {
        return new Parameters(Map.of(REVISION, List.of(revision)));
    }

    /** The questions for which two people have another answer; of accounts nobody has to choose. */
    private static List<String> differing(IntakePage mine, Opened now) {
        return now.page(mine.getClass()).map(saved -> PageAnswers.differing(mine, saved)).orElse(List.of()).stream()
                .filter(name -> !name.equals(ACCOUNTS)).toList();
    }

    /** The questions that are answered differently, and everything that was typed. */
    ConflictPage page(SheetReading reading, Seen seen) {
        var now = seen.opened();
        var ground = seen.ground();
        var press = reading.press();
        var mine = reading.page();
        var theirs = now.page(press.kind().page());
        var names = differing(mine, now);
        var words = new AnswerWords(ground.lists().names(), ground.zone(), LocaleContextHolder.getLocale(),
                ground.listed().words());
        var base = PageAnswers.of(base(press, mine, new Seen(now, ground, List.of(), Optional.empty())));
        var own = PageAnswers.of(mine);
        var other = theirs.map(PageAnswers::of).orElse(Map.of());
        var answers = PageAnswers.questions(press.kind().page()).stream().filter(one -> names.contains(one.name()))
                .map(one -> new Disputed(one.name(), press.kind().key(one.name()),
                        line(words.of(one, base.get(one.name()))), line(words.of(one, own.get(one.name()))),
                        line(words.of(one, other.get(one.name())))));
        var paper = theirs.flatMap(saved -> PaperConflict.line(new PaperConflict.Two(mine, saved, press.sent()),
                seen.pagePaper(), ground.zone(), this::line));
        var disputed = Stream.concat(answers, paper.stream()).toList();
        return new ConflictPage(now.intake().id(), press.kind(), disputed, carried(press.sent()),
                ConflictPage.Kept.NOTHING, revision(press, now), ChildBar.of(now, ground.today()));
    }

    /** Which choices were made and which are missing, as the errors of a form. */
    BindingResult choices(Press press, Opened now) {
        var made = new HashMap<String, String>();
        if (answers(press, now)) {
            asked(press.sent()).forEach(name -> made.put(KEEP + name, press.sent().one(KEEP + name)));
        }
        var wrong = new MapBindingResult(made, "form");
        missing(press, now).forEach(name -> wrong.rejectValue(KEEP + name, "intake.conflict.missing",
                new Object[]{new DefaultMessageSourceResolvable(
                        name.equals(PaperConflict.NAME) ? PaperConflict.KEY : press.kind().key(name))},
                null));
        return wrong;
    }

    /** Whether this press answers the conflict that is there now; another save since then makes a new one. */
    private static boolean answers(Press press, Opened now) {
        return now.page(press.kind().page()).isPresent() && press.sent().one(THEIRS).equals(revision(press, now));
    }

    private static List<String> missing(Press press, Opened now) {
        return answers(press, now) ? asked(press.sent()).stream()
                .filter(name -> !Set.of(MINE, THEIRS).contains(press.sent().one(KEEP + name))).toList() : List.of();
    }

    private static List<String> asked(Parameters sent) {
        return Stream.of(sent.one("disputed").split(" ", -1)).filter(name -> !name.isEmpty()).toList();
    }

    private static String revision(Press press, Opened now) {
        return now.page(press.kind().page()).map(saved -> Long.toString(saved.revision().number())).orElse("0");
    }

    private static Questions theirs(Press press, Opened now, Ground ground) {
        var saved = now.page(press.kind().page()).orElseThrow();
        return SheetKind.typed(saved, shown(saved, now, ground));
    }

    private IntakePage base(Press press, IntakePage mine, Seen now) {
        var seen = SeenBefore.read(press.sent().one(SeenBefore.NAME)).as(press.kind().questions(), Reading.QUESTIONS);
        var before = new Sheet(FormStamp.fresh(mine.revision()), new OriginInput(null, null, null),
                PaperInput.orEmpty(null), seen);
        return SheetReading.of(press, before, now, new BeanPropertyBindingResult(before, "form")).page();
    }

    private Words line(List<Words> lines) {
        return Words.said(String.join(" · ", lines.stream().map(this::text).toList()));
    }

    private String text(Words words) {
        return words.in(messages, LocaleContextHolder.getLocale());
    }

    private static Map<String, List<String>> carried(Parameters sent) {
        return new TreeMap<>(sent.only(name -> !name.startsWith(KEEP) && !name.equals("_csrf") && !name.equals(THEIRS)
                && !name.equals("disputed")).sent());
    }

    private static Shown shown(IntakePage page, Opened now, Ground ground) {
        var head = page.head();
        var behind = SheetKind.of(page).certainty(head.toldBy(), head.toldOn(), now.intake().start().paper());
        return new Shown(behind, ground.zone(), LocaleContextHolder.getLocale());
    }

    private static boolean isOf(String parameter, String question) {
        var path = Reading.QUESTIONS + question;
        return question.equals(PaperConflict.NAME) ? PaperConflict.has(parameter)
                : parameter.equals(path) || parameter.startsWith(path + ".") || parameter.startsWith(path + "[");
    }
}
