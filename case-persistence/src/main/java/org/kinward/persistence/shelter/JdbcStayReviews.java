package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.StayId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks at stays, only added to. */
@Repository
class JdbcStayReviews implements StayReviews {

    private final JdbcClient casework;

    JdbcStayReviews(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(StayReview review) {
        return casework.sql("""
                insert into casework.stay_review (stay_id, number, why, words, going_out, ground, reviewed_by, reviewed_at,
                    decided, conditions, look_again_at)
                values (:stay, :number, :why, :words, :out, :ground, :by, :at, :decided, :conditions, :next)
                on conflict do nothing
                """).param("stay", review.stay().value()).param("number", review.number())
                .param("why", review.still().why().name()).param("words", review.still().words())
                .param("out", review.out().how().name()).param("ground", review.out().ground())
                .param("decided", review.out().decided().map(Enum::name).orElse(null))
                .param("conditions", review.out().conditions()).param("next", HouseColumns.column(review.next()))
                .param("by", review.by().value()).param("at", HouseColumns.column(review.at())).update() == 1;
    }

    @Override
    @Transactional
    public List<StayReview> of(StayId stay) {
        return casework.sql("select * from casework.stay_review where stay_id = :stay order by number desc")
                .param("stay", stay.value())
                .query((row, _) -> review(stay, row)).list();
    }

    /** What was looked at before anybody said when to look again is looked at when it was due then. */
    private static StayReview review(StayId stay, ResultSet row) throws SQLException {
        var at = HouseColumns.moment(row, "reviewed_at");
        var out = new StayReview.Out(HouseColumns.constant(row, "going_out", StayReview.GoingOut.class),
                row.getString("ground"), HouseColumns.perhaps(row, "decided", StayReview.OutDecided.class),
                row.getString("conditions"));
        return new StayReview(stay, row.getInt("number"),
                new StayReview.Still(HouseColumns.constant(row, "why", StayReview.Why.class), row.getString("words")),
                out, HouseColumns.person(row, "reviewed_by"), at,
                HouseColumns.maybe(row, "look_again_at").orElseGet(() -> at.plus(out.how().longest())));
    }
}
