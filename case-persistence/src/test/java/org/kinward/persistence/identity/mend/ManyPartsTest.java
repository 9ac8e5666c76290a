package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.NotAudited;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** However many parts cannot be ended, every other one gets its turn in every round. */
@PersistenceTest
@Import(ContractPlace.class)
@TestPropertySource(properties = "kinward.compare.after=10h")
class ManyPartsTest {

    /** More than are read at once; each file has two parts. */
    private static final int STUCK_FILES = 52;

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private EndParts.Decided decided;

    @AfterEach
    void nothingWaits() {
        database.superuser().sql("update casework.erasure set state = 'part_done' where state = 'part_confirmed'")
                .update();
    }

    private CaseFile closed(String parts, String ids) {
        var file = place.seen(place.fileOf(place.worker()));
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(file.id().value()).update();
        database.superuser().sql("""
                insert into casework.erasure (id, intake_id, agency_id, place_id, reference, part, reason, state, asked_by, asked_at,
                    answered_by, answered_at)
                select (:ids || right(gen_random_uuid()::text, 34))::uuid, i.id, i.agency_id, i.place_id, i.reference, p.part,
                    'TIME_IS_OVER', 'part_confirmed', :by, now(), :sena, now()
                from casework.intake i cross join unnest(string_to_array(:parts, ' ')) p (part) where i.id = :record
                """).param("ids", ids).param("by", place.manager().value()).param("sena", place.administrator().value())
                .param("parts", parts).param("record", file.intake().value()).update();
        return file;
    }

    @Test
    void endsTheOneThatCanBeEndedBehindAHundredThatCannot() {
        IntStream.range(0, STUCK_FILES).forEach(_ -> closed("PHOTOGRAPHS SUSPECTS", "00"));
        var good = closed("PHOTOGRAPHS", "ff");
        var first = decided.waitingAfter(new UUID(0, 0));
        assertThat(first).as("one look").hasSizeLessThan(2 * STUCK_FILES).doesNotContainAnyElementsOf(requests(good));
        var parts = new EndParts(decided, (child, _) -> {
            if (!child.equals(good.reference())) {
                throw new NotAudited("no entry");
            }
        });
        var rounds = MendingRounds.rounds();
        try {
            MendingRounds.endParts(rounds, parts);
            await().until(() -> states(good), List.of("part_done")::equals);
        } finally {
            rounds.shutdown();
        }

        assertThat(parts.waiting()).as("they wait for another round").hasSize(2 * STUCK_FILES);
    }

    private List<UUID> requests(CaseFile file) {
        return database.superuser().sql("select id from casework.erasure where intake_id = ?")
                .param(file.intake().value()).query(UUID.class).list();
    }

    private List<String> states(CaseFile file) {
        return database.superuser().sql("select state from casework.erasure where intake_id = ?")
                .param(file.intake().value()).query(String.class).list();
    }
}
