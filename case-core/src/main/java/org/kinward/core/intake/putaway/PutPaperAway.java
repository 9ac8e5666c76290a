package org.kinward.core.intake.putaway;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfRecord;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;

/** Says what became of the paper that an intake, a talk, a page of a record or a note was typed from. */
public class PutPaperAway {

    private final Intakes intakes;
    private final Talks talks;
    private final PapersPutAway papers;
    private final AuditTrail trail;

    public PutPaperAway(Intakes intakes, Talks talks, PapersPutAway papers, AuditTrail trail) {
        this.intakes = intakes;
        this.talks = talks;
        this.papers = papers;
        this.trail = trail;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It is written down of every sheet that was chosen, now or before. */
        record Kept() implements Outcome {
        }

        /** Nothing is written down: these are destroyed, and nobody can file them any more. */
        record DestroyedAlready(List<TypedSheet> sheets) implements Outcome {

            public DestroyedAlready {
                sheets = List.copyOf(sheets);
            }
        }

        /** There is no such intake, talk, page or note, it was typed at once, or the sheets do not say the same. */
        record NotThere() implements Outcome {
        }
    }

    /** Writes it down of one paper, for whoever sees what was typed from it. */
    @Transactional
    public Outcome put(PaperPutAway said) {
        return put(said, Set.of());
    }

    /**
     * Writes it down of a paper and of others that are the same sheet: of all of them, or of none.
     *
     * @param also
     *            some of those that {@link #sheets} offers beside it
     */
    @Transactional
    public Outcome put(PaperPutAway said, Set<Paper> also) {
        var sheets = sheets(said.paper());
        var chosen = sheets.stream()
                .filter(one -> one.paper().equals(said.paper()) || also.contains(one.paper())).toList();
        if (sheets.isEmpty() || !chosen.stream().map(TypedSheet::paper).toList().containsAll(also)) {
            return new Outcome.NotThere();
        }
        var gone = chosen.stream().filter(one -> one.refuses(said.became())).toList();
        if (!gone.isEmpty()) {
            return new Outcome.DestroyedAlready(gone);
        }
        var unsaid = chosen.stream().filter(one -> !one.became().contains(said.became()))
                .map(one -> new PaperPutAway(one.paper(), said.became(), said.by(), said.at())).toList();
        if (!unsaid.isEmpty()) {
            papers.keep(unsaid);
            trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.PAPER_PUT_AWAY,
                    said.paper().intake().value()));
        }
        return new Outcome.Kept();
    }

    /**
     * The sheet itself, and after it those that may be the same sheet of paper; empty if it is not there for the acting person. A talk
     * has one paper for all of its pages, and so has the first hour: they stand alone.
     */
    @Transactional
    public List<TypedSheet> sheets(Paper paper) {
        return intakes.find(paper.intake()).map(intake -> switch (paper) {
            case OfFirstHour hour -> alone(hour, intake.start().paper().isPresent());
            case OfTalk talk ->
                alone(talk, Talk.paper(talks.of(talk.intake()), OptionalInt.of(talk.number())).isPresent());
            case OfRecord typed -> papers.typedWith(typed);
        }).orElse(List.of());
    }

    private List<TypedSheet> alone(Paper paper, boolean isTyped) {
        return isTyped ? List.of(new TypedSheet(paper, TypedSheet.Stands.ALONE, papers.of(paper))) : List.of();
    }
}
