package org.kinward.persistence.intake.firsthour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.intake.firsthour.ToldChild;

/** Page 4: what the child was told, and how the child took it. */
@Entity
@Table(schema = "casework", name = "first_hour_told")
class ToldRow extends FirstHourRow {

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> told;
    private String toldStanding = NOT_ASKED_YET;
    private @Nullable String saidBack;
    private String saidBackStanding = NOT_ASKED_YET;
    private @Nullable String response;
    private String responseStanding = NOT_ASKED_YET;
    private @Nullable String whyNotYet;
    private String whyNotYetStanding = NOT_ASKED_YET;
    private @Nullable UUID statementId;
    private @Nullable String statementLanguage;
    private @Nullable UUID statementSoundId;
    private @Nullable Instant tryAgainAt;
    private @Nullable String toldThrough;
    private String toldThroughStanding = NOT_ASKED_YET;
    private @Nullable String explained;
    private String explainedStanding = NOT_ASKED_YET;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> offered;
    private String offeredStanding = NOT_ASKED_YET;

    static ToldRow of(ToldChild page) {
        var row = new ToldRow();
        row.take(page);
        row.told = names(page.told());
        row.toldStanding = standing(page.told());
        row.saidBack = value(page.saidBack());
        row.saidBackStanding = standing(page.saidBack());
        row.response = name(page.response());
        row.responseStanding = standing(page.response());
        row.whyNotYet = name(page.after().whyNotYet());
        row.whyNotYetStanding = standing(page.after().whyNotYet());
        row.statementId = page.statement().map(ToldChild.StatementShown::version).orElse(null);
        row.statementLanguage = page.statement().map(shown -> shown.language().code()).orElse(null);
        row.statementSoundId = page.statement().flatMap(ToldChild.StatementShown::played).orElse(null);
        row.tryAgainAt = page.after().tryAgainAt().orElse(null);
        row.toldThrough = name(page.telling().interpreter());
        row.toldThroughStanding = standing(page.telling().interpreter());
        row.explained = name(page.telling().explained());
        row.explainedStanding = standing(page.telling().explained());
        row.offered = names(page.after().offered());
        row.offeredStanding = standing(page.after().offered());
        return row;
    }

    @Override
    ToldChild toPage() {
        return new ToldChild(head(), statement(), constants(ToldChild.ToldItem.class, told, toldStanding),
                answer(saidBack, saidBackStanding),
                constant(ToldChild.ChildsResponse.class, response, responseStanding),
                new ToldChild.Telling(constant(WhoInterpreted.class, toldThrough, toldThroughStanding),
                        constant(HowExplained.class, explained, explainedStanding)),
                new ToldChild.After(constant(ToldChild.WhyNotYet.class, whyNotYet, whyNotYetStanding),
                        constants(ToldChild.Offered.class, offered, offeredStanding),
                        Optional.ofNullable(tryAgainAt)));
    }

    private Optional<ToldChild.StatementShown> statement() {
        return statementId == null || statementLanguage == null ? Optional.empty()
                : Optional.of(new ToldChild.StatementShown(statementId, new SpokenLanguage(statementLanguage),
                        Optional.ofNullable(statementSoundId)));
    }
}
