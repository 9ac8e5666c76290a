package org.kinward.web.closing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.Approvals;
import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.Closings;
import org.kinward.core.closing.OpenFactors;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.retention.KeepUntil;
import org.kinward.core.risk.factor.Factor;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.RiskCase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads how it stands with closing a file, and writes down in the same transaction that somebody looked. */
@Component
class ClosingReading {

    private final CaseReading cases;

    private final Kept kept;

    private final Beside beside;

    private final CodeLists lists;

    ClosingReading(CaseReading cases, Kept kept, Beside beside, CodeLists lists) {
        this.cases = cases;
        this.kept = kept;
        this.beside = beside;
        this.lists = lists;
    }

    /** Where it all is kept. */
    @Component
    record Kept(Closings closings, Approvals approvals, OpenFactors open, ClosingTerms terms, KeepUntil until) {
    }

    /** What is said beside it. */
    @Component
    record Beside(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /**
     * How it stands.
     *
     * @param closing
     *            the one that is prepared; of a closed file the one by which it was closed
     * @param approval
     *            the latest request about it
     * @param open
     *            what opened the door and is open
     */
    record Stands(RiskCase at, Optional<Closing> closing, Optional<Approval> approval, List<Factor> open,
            List<Closings.FileMove> moves, Said said) {

        /** What stands in the way of this closing. */
        List<Factor> inTheWay() {
            var ids = open.stream().map(Factor::id).collect(Collectors.toSet());
            var left = closing.map(one -> one.inTheWay(ids)).orElse(Set.of());
            return open.stream().filter(one -> left.contains(one.id())).toList();
        }

        boolean isOpen() {
            return at.head().open();
        }
    }

    /**
     * Words for what is kept as surrogates and codes.
     *
     * @param days
     *            within how many days a closed file is opened again
     */
    record Said(ListedWords words, Map<PersonId, String> names, int days) {
    }

    @Transactional
    public Stands stands(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.CLOSING_VIEWED, actor);
        var at = new RiskCase(head, beside.zones().zone(actor.agency()), beside.clock().instant());
        var moves = kept.closings().moves(at.file());
        var closing = head.open() ? kept.closings().prepared(at.file()) : last(moves);
        var approval = closing.flatMap(one -> kept.approvals().latest(SubjectKind.CLOSING, one.id().value()));
        return new Stands(at, closing, approval, kept.open().of(at.file()), moves,
                new Said(words(actor), names(closing, moves), kept.terms().current().value().days()));
    }

    /** Until when the file would be kept if it were closed now. */
    @Transactional
    public String keptUntil(Stands read) {
        return read.at()
                .written(kept.until().of(new IntakeId(read.at().head().ids().intake()), read.at().today()).on());
    }

    private Optional<Closing> last(List<Closings.FileMove> moves) {
        return moves.isEmpty() || !(moves.getLast() instanceof Closings.FileMove.Closed closed) ? Optional.empty()
                : kept.closings().find(closed.closing());
    }

    private Map<PersonId, String> names(Optional<Closing> closing, List<Closings.FileMove> moves) {
        var people = Stream.concat(moves.stream().map(move -> move.by().person()),
                closing.flatMap(Closing::why).map(why -> why.by().person()).stream()).distinct().toList();
        return people.isEmpty() ? Map.of() : beside.colleagues().namesOf(people);
    }

    private ListedWords words(Actor actor) {
        return ListedWords.of(lists, Set.of(CodeList.CLOSING, CodeList.OPENED_DOOR), actor.agency(),
                LocaleContextHolder.getLocale());
    }
}
