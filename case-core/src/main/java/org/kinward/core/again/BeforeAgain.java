package org.kinward.core.again;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.OpenFactors;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.lists.Code;
import org.kinward.core.saving.Revision;

/** What is known before a new file is opened: of the closed one, and of the child. Nothing of danger, needs or plan. */
public class BeforeAgain {

    private static final Set<Class<? extends IntakePage>> OF_THE_CHILD = Set.of(SexAndAge.class, LanguageChosen.class);

    private final Sightings sightings;
    private final Closed closed;
    private final Intakes intakes;
    private final FirstHourPages pages;

    /** How files are closed, and what was open then. */
    public record Closed(Closings closings, OpenFactors open, ClosingTerms terms) {
    }

    public BeforeAgain(Sightings sightings, Closed closed, Intakes intakes, FirstHourPages pages) {
        this.sightings = sightings;
        this.closed = closed;
        this.intakes = intakes;
        this.pages = pages;
    }

    /** Holds the record of this file until the open transaction ends. */
    boolean hold(CaseFile file) {
        return intakes.hold(file.intake()).isPresent();
    }

    /** What stands against this cause. */
    Optional<OpenFileAgain.Outcome> refusal(OpenFileAgain.Cause cause, ClosedCaseFile file, Instant now) {
        return switch (cause) {
            case OpenFileAgain.Cause.Seen _ -> why(cause, file).isPresent() ? Optional.empty()
                    : Optional.of(OpenFileAgain.Outcome.Refused.NOT_CONFIRMED);
            case OpenFileAgain.Cause.Here _ -> closed.terms().current().value().mayBeOpenedAgain(file.closedAt(), now)
                    ? Optional.of(OpenFileAgain.Outcome.Refused.SAME_FILE_YET)
                    : Optional.empty();
        };
    }

    /** Why there is a new file; empty if the sighting is of another child, or was not confirmed. */
    Optional<FileAgain.Why> why(OpenFileAgain.Cause cause, CaseFile file) {
        return switch (cause) {
            case OpenFileAgain.Cause.Here(var cameBack) -> Optional.of(cameBack);
            case OpenFileAgain.Cause.Seen(var sighting) -> sightings.find(sighting)
                    .filter(one -> one.file().equals(file.id()) && one instanceof Sighting.Checked checked
                            && checked.opensNewFile())
                    .map(one -> new FileAgain.Why.TraffickedAgain(one.id(), one.told().on()));
        };
    }

    /** How the file was left. */
    FileAgain.LeftBehind left(ClosedCaseFile file) {
        var reasons = closed.closings().moves(file.id()).reversed().stream()
                .flatMap(move -> move instanceof Closings.FileMove.Closed(var closing, _)
                        ? closed.closings().find(closing).stream()
                        : Stream.<Closing>empty())
                .map(closing -> closing.said().reason().code()).toList();
        List<Code> open = closed.open().of(file.id()).stream().map(one -> one.about().what().code()).distinct()
                .toList();
        return new FileAgain.LeftBehind(file.closedAt(), reasons, open);
    }

    /** Keeps the draft. */
    void begin(DraftIntake draft) {
        intakes.add(draft);
    }

    /** Whether a girl or a boy, how old, which language: with the source and the day of then. Everything else is asked. */
    void copy(IntakeId from, DraftIntake draft, PersonId by, Instant at) {
        var change = new FirstHourPages.Change(by, at, false);
        pages.some(from, OF_THE_CHILD).stream().flatMap(page -> anew(page, draft.id()).stream())
                .forEach(page -> pages.save(page, change));
    }

    private static Optional<IntakePage> anew(IntakePage page, IntakeId draft) {
        var head = new IntakePage.Head(draft, Revision.NEW, page.head().toldBy(), page.head().toldOn());
        return switch (page) {
            case SexAndAge known -> Optional.of(new SexAndAge(head, known.sex(), known.age()));
            case LanguageChosen known -> Optional.of(new LanguageChosen(head, known.language(), known.otherLanguage(),
                    notAsked(), notAsked(), new LanguageChosen.Room(notAsked(), notAsked()), known.wish()));
            case IntakePage _ -> Optional.empty();
        };
    }

    private static <T> Answer<T> notAsked() {
        return Answer.missing(Reason.NOT_ASKED_YET);
    }
}
