package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
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

    private final JdbcClient accounts;

    JdbcHandingsOver(@Qualifier("caseworkJdbc") JdbcClient casework, @Qualifier("accountsJdbc") JdbcClient accounts) {
        this.casework = casework;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void add(HandingOver handing) {
        var to = handing.to();
        var child = handing.child();
        casework.sql("""
                insert into casework.handing_over (stay_id, receiver, identity_paper, authority, authority_on, alike,
                    child_told, child_view, child_words, goods, goods_words, second_person_id, second_how,
                    second_confirmed_at, handed_by, handed_at)
                values (:stay, :who, :identity, :authority, :on, :alike, :told, :view, :words, :goods, :list, :second, :how,
                    :confirmed, :by, :at)
                """).param("stay", handing.stay().value()).param("who", to.who().name())
                .param("identity", to.identity().name()).param("authority", to.authority().name())
                .param("on", to.on()).param("alike", to.alike()).param("told", child.told())
                .param("view", child.view().name()).param("words", child.words())
                .param("goods", handing.goods().what().name()).param("list", handing.goods().words())
                .param("second", handing.second().person().value())
                .param("how", handing.second().how() == HandingOver.SecondSays.NAMED ? null
                        : handing.second().how().name())
                .param("confirmed", handing.second().confirmed().map(HouseColumns::column).orElse(null))
                .param("by", handing.by().value())
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
                second(row), HouseColumns.person(row, "handed_by"),
                HouseColumns.moment(row, "handed_at"));
    }

    private static HandingOver.Second second(ResultSet row) throws SQLException {
        return new HandingOver.Second(HouseColumns.person(row, "second_person_id"),
                HouseColumns.perhaps(row, "second_how", HandingOver.SecondSays.class)
                        .orElse(HandingOver.SecondSays.NAMED),
                Optional.ofNullable(row.getObject("second_confirmed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** Who manages the house is told by the accounts: who writes here reads no standing but its own. */
    @Override
    @Transactional
    public boolean isManager(PersonId person, StayId stay) {
        var place = casework.sql("select place_id from casework.stay where id = :stay").param("stay", stay.value())
                .query(UUID.class).optional();
        return place.isPresent() && accounts.sql("""
                select exists (select from account.standing s join account.person p on p.id = s.person_id
                    where p.id = :person and p.disabled_at is null and s.capacity = 'place_manager' and s.scope_id = :place
                        and (s.until is null or s.until > now()))
                    or exists (select from casework.acting_manager m where m.cover_id = :person and m.place_id = :place
                        and m.ended_at is null and m.from_at <= now() and m.until_at > now())
                """).param("person", person.value()).param("place", place.get()).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean confirm(StayId stay, PersonId second, Instant at) {
        return casework.sql("""
                update casework.handing_over set second_confirmed_at = :at where stay_id = :stay
                    and second_person_id = :second and second_how = 'BY_PHONE' and second_confirmed_at is null
                """).param("stay", stay.value()).param("second", second.value())
                .param("at", HouseColumns.column(at)).update() == 1;
    }
}
