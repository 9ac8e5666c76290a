package org.kinward.web.intake.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.reporting.intake.PaperTable;
import org.kinward.web.child.before.EarlierPapers;
import org.kinward.web.child.before.EarlierPapers.OnPaper;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The paper of one page of a record: nothing is read of it where there is none and nobody asks for one. */
@Component
public class PagePapers {

    private static final String DAY = "origin.toldOn";
    private static final String TALK = "origin.talk";
    private static final String SOMEBODY = "intake.somebody";

    private final PaperDesk desk;
    private final PaperMarks marks;
    private final EarlierPapers words;

    PagePapers(PaperDesk desk, PaperMarks marks, EarlierPapers words) {
        this.desk = desk;
        this.marks = marks;
        this.words = words;
    }

    /**
     * Which page.
     *
     * @param sheet
     *            its address below its folder, such as {@code school}; of a line that of its list, such as {@code leg}
     * @param saved
     *            its paper as it stands
     * @param isWanted
     *            whether somebody says that there is one
     */
    public record Asked(IntakeId intake, Class<? extends RecordPage> page, String sheet, Optional<PagePaper> saved,
            boolean isWanted) {
    }

    /**
     * What can be chosen about the paper of a page.
     *
     * @param by
     *            who types
     * @param mark
     *            what the saved page says of its paper; empty for none
     */
    public record Around(PaperDesk.Ground ground, Optional<PagePaper> saved, PersonId by, List<SummaryRow> mark) {

        /** What stands in the form: the paper that was saved, or an empty one. */
        public PaperInput input(ZoneId zone) {
            return saved.map(paper -> PaperInput.of(paper.says(), zone)).orElseGet(PaperInput::first);
        }

        /**
         * What was typed. A paper that says what it said before stands as it stood, whoever types it and whenever; one that is
         * not asked for stands where the page is still of its day and of no talk.
         */
        public Optional<PagePaper> read(PaperInput typed, Origin origin, Errors wrong) {
            if (typed.isSilent()) {
                return saved.filter(paper -> stands(paper, origin, wrong));
            }
            if (typed.isNone()) {
                return Optional.empty();
            }
            if (!origin.talk().isBlank()) {
                wrong.rejectValue(TALK, "intake.origin.paper.talk");
            }
            var untouched = saved.filter(one -> typed.tells(one.says(), origin.zone())
                    && origin.day().filter(one::isOf).isPresent());
            return untouched.isPresent() ? untouched
                    : typed.read(origin.day(), DAY, ground, wrong).map(
                            says -> new PagePaper(says, by, ground.clock().map(PaperClock::now).orElseThrow()));
        }

        private static boolean stands(PagePaper paper, Origin origin, Errors wrong) {
            if (!origin.talk().isBlank()) {
                wrong.rejectValue(TALK, "intake.origin.paper.talk");
                return false;
            }
            if (origin.day().filter(day -> !paper.isOf(day)).isPresent()) {
                wrong.rejectValue(DAY, "intake.origin.paper.day",
                        new Object[]{new Days().written(paper.says().told().on())}, null);
            }
            return origin.day().filter(paper::isOf).isPresent();
        }

        /** The same in words, for who chooses between two papers. */
        public List<Words> words(PaperInput typed, Optional<LocalDate> day) {
            if (!typed.isFirst()) {
                return List.of(Words.keyed("intake.origin.paper.not"));
            }
            return Stream.of(Words.said(day.map(on -> when(on, typed.hour())).orElse(typed.hour())), whom(typed.to()),
                    Reading.constant(WhyPaper.class, typed.why()).map(Words::of).orElseGet(() -> Words.said("")))
                    .filter(one -> one.key() != null || !"".equals(one.text())).toList();
        }

        private static String when(LocalDate on, String hour) {
            var days = new Days();
            return TypedHour.read(hour).map(at -> days.written(on.atTime(at))).orElseGet(() -> days.written(on));
        }

        private Words whom(ToldToInput to) {
            return to.was().map(Words::of).orElseGet(() -> ground.people().stream()
                    .filter(one -> one.value().equals(to.person())).findFirst().map(Option::text).map(Words::said)
                    .orElseGet(() -> Words.keyed(SOMEBODY)));
        }
    }

    /**
     * Where the page stands.
     *
     * @param talk
     *            its talk as typed; blank for none
     * @param day
     *            its day; empty where the form says already what is wrong with it
     */
    public record Origin(String talk, Optional<LocalDate> day, ZoneId zone) {
    }

    /** The address of a page of a record below its folder. */
    public static String sheet(SheetKind kind) {
        return kind.word().replace('_', '-');
    }

    /** What stands in a form that did not ask for a paper, and is shown again: the one that somebody has entered since. */
    public static PaperInput shown(PaperInput typed, Optional<Around> around, ZoneId zone) {
        return typed.isSilent() ? around.map(one -> one.input(zone)).orElse(typed) : typed;
    }

    /** Empty where the page has no paper and is to have none. */
    public Optional<Around> around(Asked asked, Actor actor) {
        if (asked.saved().isEmpty() && !asked.isWanted()) {
            return Optional.empty();
        }
        var mark = asked.saved().flatMap(paper -> marks.ofPage(asked.intake().value(), PaperTable.of(asked.page()),
                paper.at()));
        var ground = desk.ground(actor);
        var told = asked.saved().flatMap(paper -> paper.says().to().colleague())
                .map(person -> ground.with(colleague(person, mark.flatMap(one -> one.told().colleague()))));
        return Optional.of(new Around(told.orElse(ground), asked.saved(), actor.person(),
                mark.map(one -> rows(one, asked)).orElse(List.of())));
    }

    /**
     * A sheet that a line was typed from before.
     *
     * @param tick
     *            where somebody says what became of it
     */
    public record Earlier(OnPaper paper, String tick) {
    }

    /** The sheets that a line was typed from before and that are not destroyed: nothing else shows them. */
    public List<Earlier> before(Asked line, int number) {
        var intake = line.intake().value();
        return marks.beforeOf(intake, PaperTable.of(line.page()), number).stream().map(words::of)
                .map(one -> new Earlier(one, PaperWords.tick(intake, line.sheet(), one.typed()))).toList();
    }

    private static List<SummaryRow> rows(PaperMarks.Mark mark, Asked asked) {
        return PaperWords.ofPage(mark, asked.intake().value(), asked.sheet(), asked.saved().orElseThrow().at());
    }

    private static Option colleague(PersonId person, Optional<String> name) {
        var id = person.value().toString();
        return name.map(known -> Option.said(id, known)).orElseGet(() -> Option.keyed(id, SOMEBODY));
    }
}
