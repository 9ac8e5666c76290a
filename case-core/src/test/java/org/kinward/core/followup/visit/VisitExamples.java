package org.kinward.core.followup.visit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** Visits to a girl at her aunt's. */
public final class VisitExamples {

    /** A sign of the shipped list. */
    public static final Listed NEW_PHONE = Listed.of(new Code("NEW-THINGS"));

    private VisitExamples() {
    }

    /** Where she lives, and back safely. */
    public static Visit.Met met(LocalDate on, HowSeen how) {
        return new Visit.Met(on, how, MetAt.WHERE_CHILD_LIVES, Back.BACK_SAFELY);
    }

    public static Visit visit(CaseFileId file, Optional<ContactId> contact, Visit.Met met, Written by) {
        return new Visit(new VisitId(UUID.randomUUID()), file, contact, met,
                new Visit.Noticed(Set.of(), Siblings.ALL_HERE), by);
    }

    public static Visit noticing(Visit visit, Set<Listed> signs, Siblings siblings) {
        return new Visit(visit.id(), visit.file(), visit.contact(), visit.met(), new Visit.Noticed(signs, siblings),
                visit.written());
    }

    /** The same answer to everything. */
    public static Heard all(VisitId visit, HowIs how, Written by) {
        return but(visit, how, Map.of(), by);
    }

    public static Heard but(VisitId visit, HowIs how, Map<Question, HowIs> others, Written by) {
        var answers = new EnumMap<Question, Heard.Said>(Question.class);
        for (var question : Question.values()) {
            answers.put(question, new Heard.Said(others.getOrDefault(question, how), ""));
        }
        return new Heard(visit, answers,
                new Heard.Besides(Optional.of(17), YesNo.NOT_KNOWN, YesNo.YES, YesNo.NO),
                new Heard.Help("The school kit", "", "A visit before the rains"), by);
    }
}
