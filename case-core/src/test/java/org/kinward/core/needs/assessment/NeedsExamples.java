package org.kinward.core.needs.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.saving.Revision;

/** What is said about the girl at the lake house. */
public final class NeedsExamples {

    private NeedsExamples() {
    }

    public static NeedsAssessment.Begun begun(CaseFileId file, PersonId by, Instant at) {
        return new NeedsAssessment.Begun(new NeedsAssessmentId(UUID.randomUUID()), file, by, at);
    }

    /** With everything that belongs to this degree, a week ahead. */
    public static AreaAnswer answer(NeedDegree degree, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(7);
        var needed = degree.isNeed() ? new AreaAnswer.Needed("A teacher who helps", Optional.of(day))
                : AreaAnswer.Needed.NOTHING;
        return new AreaAnswer("Likes to read", "Was in class four", "I want to be a nurse", degree, needed);
    }

    /** By somebody who saw the area empty; the next of it is by somebody who saw it saved once. */
    public static SavedArea saved(NeedArea area, NeedDegree degree, PersonId by, Instant at) {
        return new SavedArea(area, answer(degree, at), Revision.NEW, by, at);
    }
}
