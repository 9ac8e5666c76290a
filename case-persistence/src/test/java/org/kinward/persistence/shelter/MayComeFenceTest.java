package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Who may take a child along is written by who works on the case, and agreed to by another person who manages the house. */
@PersistenceTest
@Import(ContractPlace.class)
class MayComeFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    @Autowired
    private ContractPlace place;
    @Autowired
    private MayComes lines;
    @Autowired
    private TestDatabase database;

    private CaseFileId child;

    @BeforeEach
    void aChild() {
        child = place.fileOf(place.worker());
    }

    private MayComes of(PersonId who) {
        return place.as(who, MayComes.class, lines);
    }

    private MayCome by(PersonId who, String reason) {
        return new MayCome(new MayComeId(UUID.randomUUID()), child,
                new MayCome.Who(MayCome.May.MAY_TAKE, Visitor.CameAs.OTHER_RELATIVE, 3, true),
                new MayCome.Ground(MayCome.WordOf.DECISION_OF_WORKER, TODAY, TODAY.plusDays(9), reason),
                new MayCome.Said(who, NOW), Optional.empty());
    }

    @Test
    void isWrittenByWhoActsAndReadByWhoCares() {
        var line = by(place.worker(), "Cooks for her");
        of(place.worker()).add(line);

        assertThat(of(place.manager()).of(child)).containsExactly(line);
        assertThat(of(new PersonId(UUID.randomUUID())).of(child)).isEmpty();
        assertThatThrownBy(() -> of(place.manager()).add(by(place.worker(), "Cooks for her")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> of(place.worker()).add(by(place.worker(), ""))).rootCause()
                .hasMessageContaining("may_come_worker_says_why");
    }

    @Test
    void isAgreedToByAnotherPersonWhoManagesTheHouse() {
        var line = by(place.worker(), "Cooks for her");
        of(place.worker()).add(line);
        var manager = new MayCome.Said(place.manager(), NOW);
        assertThatThrownBy(() -> of(place.worker()).agree(line.id(), new MayCome.Said(place.worker(), NOW)))
                .as("her own word").isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> of(place.worker()).agree(line.id(), manager)).as("in the name of the manager")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.superuser().sql("update casework.may_come set agreed_by = written_by, "
                + "agreed_at = written_at where id = ?").param(line.id().value()).update())
                .hasMessageContaining("may_come_by_two");

        assertThat(of(place.manager()).agree(line.id(), manager)).isTrue();

        assertThat(of(place.manager()).agree(line.id(), manager)).as("a second tab").isFalse();
        assertThat(of(place.worker()).of(child).getFirst().agreed()).contains(manager);
    }

    @Test
    void isEndedOnceAndStaysKept() {
        var line = by(place.worker(), "Cooks for her");
        of(place.worker()).add(line);

        assertThat(of(place.worker()).end(line.id(), new MayCome.Said(place.worker(), NOW))).isTrue();
        assertThat(of(place.worker()).end(line.id(), new MayCome.Said(place.worker(), NOW))).isFalse();

        assertThat(of(place.worker()).of(child)).isEmpty();
        assertThat(database.superuser().sql("select count(*) from casework.may_come where id = ?")
                .param(line.id().value()).query(Long.class).single()).isOne();
    }
}
