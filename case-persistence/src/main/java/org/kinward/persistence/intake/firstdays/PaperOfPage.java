package org.kinward.persistence.intake.firstdays;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;

/** What the paper of a page says, in the columns of the page; its day is that of the page. */
final class PaperOfPage {

    /** Columns, and what is written into them. */
    static final Map<String, String> CELLS = Map.of("from_paper_at", "cast(:fromPaper_toldAt as timestamptz)",
            "from_paper_since", "cast(:fromPaper_since as timestamptz)", "from_paper_to",
            "cast(:fromPaper_toldTo as uuid)", "from_paper_role", "cast(:fromPaper_role as text)", "from_paper_why",
            "cast(:fromPaper_why as text)", "from_paper_entered_by", "cast(:fromPaper_enteredBy as uuid)",
            "from_paper_entered_at", "cast(:fromPaper_enteredAt as timestamptz)");

    /** No question is called like that. */
    private static final String NAME = "fromPaper_";

    private PaperOfPage() {
    }

    /** Without a paper every column is empty. */
    static Map<String, @Nullable Object> values(Optional<PagePaper> paper) {
        var values = new HashMap<String, @Nullable Object>();
        PaperOfTalk.columns(paper.map(PagePaper::says)).forEach((name, value) -> values.put(NAME + name, value));
        values.put(NAME + "enteredBy", paper.map(one -> one.by().value()).orElse(null));
        values.put(NAME + "enteredAt", paper.map(one -> Timestamp.from(one.at())).orElse(null));
        return values;
    }

    static Optional<PagePaper> read(Map<String, String> row, LocalDate on) {
        return moment(row, "from_paper_since").map(since -> new PagePaper(
                new FromPaper(new FromPaper.Told(on, moment(row, "from_paper_at"), since), to(row),
                        WhyPaper.valueOf(PageTable.needed(row, "from_paper_why"))),
                person(PageTable.needed(row, "from_paper_entered_by")),
                moment(row, "from_paper_entered_at").orElseThrow()));
    }

    private static ToldTo to(Map<String, String> row) {
        var colleague = row.get("from_paper_to");
        return colleague == null
                ? new ToldTo.Stranger(ToldTo.StrangerRole.valueOf(PageTable.needed(row, "from_paper_role")))
                : new ToldTo.Colleague(person(colleague));
    }

    private static PersonId person(String id) {
        return new PersonId(UUID.fromString(id));
    }

    private static Optional<Instant> moment(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    }
}
