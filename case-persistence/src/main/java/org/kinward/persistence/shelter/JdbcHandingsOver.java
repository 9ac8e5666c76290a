package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.handing.HandingsOver;
import org.kinward.core.shelter.stay.StayId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a stay ended where the child left with somebody: one row, written once. */
@Repository
class JdbcHandingsOver implements HandingsOver {

    private final JdbcClient casework;

    JdbcHandingsOver(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(HandingOver handing) {
        var to = handing.to();
        var child = handing.child();
        casework.sql("""
                insert into casework.handing_over (stay_id, receiver, identity_paper, authority, authority_on, alike,
                    child_told, child_view, child_words, goods, goods_words, second_person_id, handed_by, handed_at)
                values (:stay, :who, :identity, :authority, :on, :alike, :told, :view, :words, :goods, :list, :second, :by, :at)
                """).param("stay", handing.stay().value()).param("who", to.who().name())
                .param("identity", to.identity().name()).param("authority", to.authority().name())
                .param("on", to.on()).param("alike", to.alike()).param("told", child.told())
                .param("view", child.view().name()).param("words", child.words())
                .param("goods", handing.goods().what().name()).param("list", handing.goods().words())
                .param("second", handing.second().value()).param("by", handing.by().value())
                .param("at", HouseColumns.column(handing.at())).update();
    }

    @Override
    @Transactional
    public Optional<HandingOver> of(StayId stay) {
        return casework.sql("select * from casework.handing_over where stay_id = :stay").param("stay", stay.value())
                .query(JdbcHandingsOver::handing).optional();
    }

    private static HandingOver handing(ResultSet row, int index) throws SQLException {
        var to = new HandingOver.To(HouseColumns.constant(row, "receiver", HandingOver.Receiver.class),
                HouseColumns.constant(row, "identity_paper", HandingOver.IdentityPaper.class),
                HouseColumns.constant(row, "authority", HandingOver.Authority.class),
                row.getObject("authority_on", LocalDate.class), row.getBoolean("alike"));
        var child = new HandingOver.Child(row.getBoolean("child_told"),
                HouseColumns.constant(row, "child_view", HandingOver.View.class), row.getString("child_words"));
        var goods = new HandingOver.Goods(HouseColumns.constant(row, "goods", HandingOver.Belongings.class),
                row.getString("goods_words"));
        return new HandingOver(new StayId(HouseColumns.id(row, "stay_id")), to, child, goods,
                HouseColumns.person(row, "second_person_id"), HouseColumns.person(row, "handed_by"),
                HouseColumns.moment(row, "handed_at"));
    }
}
