package org.kinward.persistence.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;

/** What a paper says, in the row of its intake; written once. */
@Embeddable
class PaperColumns {

    @Column(name = "paper_told_on", updatable = false)
    private @Nullable LocalDate toldOn;
    @Column(name = "paper_told_at", updatable = false)
    private @Nullable Instant toldAt;
    @Column(name = "paper_since", updatable = false)
    private @Nullable Instant since;
    @Column(name = "paper_told_to", updatable = false)
    private @Nullable UUID toldTo;
    @Column(name = "paper_told_role", updatable = false)
    private @Nullable String toldRole;
    @Column(name = "paper_why", updatable = false)
    private @Nullable String why;

    static PaperColumns of(FromPaper paper) {
        var columns = new PaperColumns();
        columns.toldOn = paper.told().on();
        columns.toldAt = paper.told().at().orElse(null);
        columns.since = paper.told().since();
        switch (paper.to()) {
            case ToldTo.Colleague(var person) -> columns.toldTo = person.value();
            case ToldTo.Stranger(var role) -> columns.toldRole = role.name();
        }
        columns.why = paper.why().name();
        return columns;
    }

    FromPaper toPaper() {
        var told = new FromPaper.Told(Objects.requireNonNull(toldOn), Optional.ofNullable(toldAt),
                Objects.requireNonNull(since));
        var to = toldTo != null ? new ToldTo.Colleague(new PersonId(toldTo))
                : new ToldTo.Stranger(ToldTo.StrangerRole.valueOf(Objects.requireNonNull(toldRole)));
        return new FromPaper(told, to, WhyPaper.valueOf(Objects.requireNonNull(why)));
    }
}
