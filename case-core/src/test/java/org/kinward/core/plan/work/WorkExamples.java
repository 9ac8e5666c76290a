package org.kinward.core.plan.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/** School offered to a girl of the lake, and sewing as a trade. */
public final class WorkExamples {

    private WorkExamples() {
    }

    public static SchoolOffer offered(CaseFileId file, long number, PersonId by, Instant at) {
        return new SchoolOffer(file, new Revision(number), LocalDate.ofInstant(at, ZoneOffset.UTC),
                SchoolOffer.Offered.BOTH, SchoolOffer.OfferAnswer.WANTS_TO, "I want to read",
                new SchoolOffer.By(by, at));
    }

    /** Everything is as it should be, for a child that is at least so old where work is allowed from 15. */
    public static WorkLook sewing(CaseFileId file, Optional<Integer> youngest, PersonId by, Instant at) {
        return sewing(file, youngest, asked(),
                new Work("Learns to sew", Work.OnDangerList.NO, 12, Work.PayTo.NOBODY_LEARNS))
                .by(by, at);
    }

    static Look sewing(CaseFileId file, Optional<Integer> youngest, Set<Readiness> found, Work work) {
        return (by, at) -> new WorkLook(file, new Revision(1), new Revision(1), work, found,
                new WorkAge(youngest, 15), new SchoolOffer.By(by, at));
    }

    /** A look that somebody makes. */
    interface Look {

        WorkLook by(PersonId by, Instant at);
    }

    static Set<Readiness> asked() {
        return EnumSet.allOf(Readiness.class).stream().filter(Readiness::isAsked).collect(Collectors.toSet());
    }
}
