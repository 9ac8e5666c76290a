package org.kinward.persistence.intake.firstdays;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.card.CardAnswer;
import org.kinward.core.intake.card.CardOffer;
import org.kinward.core.intake.card.CardOffers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row for each offer; rows are only added. */
@Repository
@Transactional
class JdbcCardOffers implements CardOffers {

    private final JdbcClient casework;

    JdbcCardOffers(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public Optional<CardOffer> last(IntakeId intake) {
        return casework.sql("""
                select answer, offered_by, offered_at from casework.card_offer where intake_id = ?
                order by offered_at desc, id limit 1
                """).param(intake.value()).query((row, _) -> new CardOffer(CardAnswer.valueOf(row.getString("answer")),
                new PersonId(row.getObject("offered_by", UUID.class)), row.getTimestamp("offered_at").toInstant()))
                .optional();
    }

    @Override
    public boolean add(UUID key, IntakeId intake, CardOffer offer) {
        return casework.sql("""
                insert into casework.card_offer (id, intake_id, answer, offered_by, offered_at) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """).param(key).param(intake.value()).param(offer.answer().name()).param(offer.by().value())
                .param(Timestamp.from(offer.at())).update() == 1;
    }
}
