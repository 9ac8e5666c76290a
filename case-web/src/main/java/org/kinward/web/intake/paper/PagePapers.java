package org.kinward.web.intake.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.shell.page.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The paper of one page of a record: nothing is read of it where there is none and nobody asks for one. */
@Component
public class PagePapers {

    private final PaperDesk desk;
    private final PaperMarks marks;

    PagePapers(PaperDesk desk, PaperMarks marks) {
        this.desk = desk;
        this.marks = marks;
    }

    /**
     * Which page.
     *
     * @param saved
     *            its paper as it stands
     * @param isWanted
     *            whether somebody says that there is one
     */
    public record Asked(IntakeId intake, Class<? extends RecordPage> page, Optional<PagePaper> saved,
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

        /** What was typed; a paper that says what it said before was entered by whoever entered it then. */
        public Optional<PagePaper> read(PaperInput typed, String talk, LocalDate day, Errors wrong) {
            if (!typed.isFirst()) {
                return Optional.empty();
            }
            if (!talk.isBlank()) {
                wrong.rejectValue("origin.talk", "intake.origin.paper.talk");
            }
            return typed.read(day, "origin.toldOn", ground, wrong)
                    .map(says -> saved.filter(one -> one.says().equals(says)).orElseGet(
                            () -> new PagePaper(says, by, ground.clock().map(PaperClock::now).orElseThrow())));
        }
    }

    /** Empty where the page has no paper and is to have none. */
    public Optional<Around> around(Asked asked, Actor actor) {
        return asked.saved().isPresent() || asked.isWanted()
                ? Optional.of(new Around(desk.ground(actor), asked.saved(), actor.person(),
                        asked.saved().flatMap(_ -> marks.ofPage(asked.intake().value(), asked.page()))
                                .map(PaperWords::ofPage).orElse(List.of())))
                : Optional.empty();
    }
}
