package org.kinward.web.intake.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.sent.Flat;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sent.SeenBefore;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.language.ReadDay;
import org.kinward.web.shell.page.Disputed;
import org.kinward.web.shell.page.Words;

/** Two people said different things about the paper of one page: it is one line of what has to be chosen, with its day. */
public final class PaperConflict {

    /** What it is called among the questions; no question has this name. */
    public static final String NAME = "fromPaper";

    /** Words of the line. */
    public static final String KEY = "intake.origin.paper";

    private static final String TOLD_ON = "origin.toldOn.";
    private static final String TALK = "origin.talk";

    private PaperConflict() {
    }

    /** Whether the paper of one says something else, or only one has one. */
    private static boolean differs(IntakePage mine, IntakePage theirs) {
        return !mine.head().paper().map(PagePaper::says).equals(theirs.head().paper().map(PagePaper::says));
    }

    /** Whether something that was sent belongs to the paper: its own answers, and the day and the talk of the page. */
    public static boolean has(String parameter) {
        return parameter.startsWith(PaperInput.FIELD) || isOfPage(parameter);
    }

    private static boolean isOfPage(String parameter) {
        return parameter.startsWith(TOLD_ON) || parameter.equals(TALK);
    }

    /** What was on the screen of a paper and of its day. */
    public static Parameters seen(PaperInput paper, OriginInput origin) {
        return Flat.of(paper, PaperInput.FIELD).and(Flat.of(origin.toldOn(), TOLD_ON));
    }

    /** The other person's paper with its day; where there is none, day and talk stay as they were sent. */
    public static Parameters theirs(Parameters sent, IntakePage saved, Shown shown) {
        var head = saved.head();
        return head.paper().map(one -> Flat.of(PaperInput.of(one.says(), shown.zone()), PaperInput.FIELD)
                .and(Flat.of(shown.day(head.toldOn()), TOLD_ON)).and(new Parameters(Map.of(TALK, List.of("")))))
                .orElseGet(() -> Flat.of(PaperInput.none(), PaperInput.FIELD)
                        .and(sent.only(PaperConflict::isOfPage)));
    }

    /**
     * Two versions of one page.
     *
     * @param sent
     *            everything that came with mine
     */
    public record Two(IntakePage mine, IntakePage theirs, Parameters sent) {

        private Parameters before() {
            return SeenBefore.read(sent.one(SeenBefore.NAME));
        }

        private static Optional<LocalDate> day(Parameters before) {
            return new Days().read(before.as(DateInput.class, TOLD_ON)) instanceof ReadDay.Day(var day)
                    ? Optional.of(day) : Optional.empty();
        }

        private PaperInput typed() {
            return sent.as(PaperInput.class, PaperInput.FIELD);
        }

        private PaperInput saved(ZoneId zone) {
            return theirs.head().paper().map(one -> PaperInput.of(one.says(), zone)).orElseGet(PaperInput::none);
        }
    }

    /** What stood there, mine and theirs; empty where both say the same. */
    public static Optional<Disputed> line(Two pages, Optional<PagePapers.Around> around, ZoneId zone,
            Function<List<Words>, Words> joined) {
        var before = pages.before();
        return around.filter(_ -> differs(pages.mine(), pages.theirs())).map(paper -> new Disputed(NAME, KEY,
                joined.apply(paper.words(before.as(PaperInput.class, PaperInput.FIELD), Two.day(before))),
                joined.apply(paper.words(pages.typed(), Optional.of(pages.mine().head().toldOn()))),
                joined.apply(paper.words(pages.saved(zone), Optional.of(pages.theirs().head().toldOn())))));
    }
}
