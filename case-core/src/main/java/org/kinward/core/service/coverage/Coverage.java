package org.kinward.core.service.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.voice.Moment;

/** Which groups of data consent covers for one office; asked of {@link MayUse} and nowhere else. */
public class Coverage {

    private final MayUse mayUse;

    public Coverage(MayUse mayUse) {
        this.mayUse = mayUse;
    }

    /** What of these groups may be shared in words that are written now. */
    public Covered of(CaseFileId file, Recipient with, Set<DataGroup> groups, Moment now) {
        return of(file, with, groups, new When(now, now.at()));
    }

    /** When somebody asks, and when the words were written. */
    public record When(Moment asked, Instant written) {
    }

    /** What of these groups may be shared in words that were written then; new words need the statement in force. */
    public Covered of(CaseFileId file, Recipient with, Set<DataGroup> groups, When when) {
        if (groups.isEmpty()) {
            return Covered.NOTHING;
        }
        var permit = mayUse.ask(file, List.<Wanted>of(new Wanted.Sharing(with, groups)), when.asked()).getFirst();
        return switch (permit) {
            case Permit.Yes(var limits) -> within(limits, when);
            case Permit.OnlyPart(var limits, _, _) -> within(limits, when);
            case Permit.No _ -> Covered.NOTHING;
        };
    }

    private static Covered within(Permit.Limits limits, When when) {
        if (limits.writtenBefore().filter(before -> !when.written().isBefore(before)).isPresent()) {
            return Covered.NOTHING;
        }
        var lastDay = limits.until().map(day -> day.plusDays(1).atStartOfDay(when.asked().zone()).toInstant());
        return new Covered(limits.groups(), Stream.concat(lastDay.stream(), limits.endsAt().stream())
                .min(Comparator.naturalOrder()));
    }
}
