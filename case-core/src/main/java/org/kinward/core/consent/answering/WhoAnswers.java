package org.kinward.core.consent.answering;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * Who answers for this child now. What was written before stays beside it.
 *
 * @param until
 *            the last day on which this holds
 * @param namedBy
 *            the court, authority or paper by which it is so, or empty; never a person's name
 * @param another
 *            whether it is another person than in the line before: what that one agreed to is asked again
 */
public record WhoAnswers(CaseFileId file, AnswererKind kind, Optional<LocalDate> until, String namedBy,
        Optional<NotAskedBecause> notAsked, boolean another, Revision revision) {

    /** Longest words about court, authority or paper. */
    public static final int LONGEST = 120;

    public WhoAnswers {
        namedBy = namedBy.strip();
        if (namedBy.length() > LONGEST) {
            throw new IllegalArgumentException("at most 120 signs");
        }
        if (kind == AnswererKind.NAMED_GUARDIAN && namedBy.isEmpty()) {
            throw new IllegalArgumentException("a guardian is named by a court or an authority");
        }
        if (isNobody(kind) && (until.isPresent() || notAsked.isPresent())) {
            throw new IllegalArgumentException("nobody has no end and is not asked anyway");
        }
    }

    /** Before anybody has looked into it. */
    public static WhoAnswers unknown(CaseFileId file) {
        return new WhoAnswers(file, AnswererKind.NOBODY_YET, Optional.empty(), "", Optional.empty(), true,
                Revision.NEW);
    }

    /** Nobody any more: the person is of age and answers alone. */
    public static WhoAnswers ofAge(WhoAnswers before) {
        return nobody(before, AnswererKind.YOUNG_ADULT);
    }

    /** Nobody yet, after it came out that the person is younger. */
    public static WhoAnswers nobodyAfter(WhoAnswers before) {
        return nobody(before, AnswererKind.NOBODY_YET);
    }

    private static WhoAnswers nobody(WhoAnswers before, AnswererKind kind) {
        return new WhoAnswers(before.file(), kind, Optional.empty(), "", Optional.empty(), true, before.revision());
    }

    private static boolean isNobody(AnswererKind kind) {
        return kind == AnswererKind.NOBODY_YET || kind == AnswererKind.YOUNG_ADULT;
    }

    /** The same, told apart from who answered before: somebody of another kind is another person. */
    public WhoAnswers after(WhoAnswers before) {
        return new WhoAnswers(file, kind, until, namedBy, notAsked, another || kind != before.kind, revision);
    }

    /** Whether somebody can be asked on this day. */
    public boolean canBeAsked(LocalDate today) {
        return !isNobody(kind) && notAsked.isEmpty() && until.filter(today::isAfter).isEmpty();
    }
}
