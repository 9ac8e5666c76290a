package org.kinward.persistence.identity.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.document.About;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.Documents;
import org.kinward.core.document.Noted;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.UnknownFiles;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the vault holds and casework never wrote down is destroyed after a day, and nothing else ever is. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcUnknownFilesTest {

    @Autowired
    private UnknownFiles files;
    @Autowired
    private ContractPlace place;
    @Autowired
    private Documents documents;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    @AfterEach
    void empty() {
        database.superuser().sql("delete from identity.held_document").update();
    }

    @Test
    void destroysWhatCaseworkHasNotWrittenDownForADay() {
        var known = held("8 days");
        var unknown = held("25 hours");
        var underWay = held("23 hours");
        write(known);

        assertThat(files.destroy()).isEqualTo(new UnknownFiles.Swept(1, 0));

        assertThat(withPages()).containsExactlyInAnyOrder(known, underWay);
        assertThat(database.superuser().sql("select count(*) from audit.inbox where action = 'DOCUMENT_TAKEN_AWAY' "
                + "and text like :said").param("said", "%" + unknown + "%").query(Long.class).single()).isOne();
        assertThat(files.destroy()).as("again").isEqualTo(new UnknownFiles.Swept(0, 0));
    }

    /** If casework cannot be seen for once, every document would be unknown. */
    @Test
    void destroysNothingWhereFarTooMuchIsUnknown() {
        write(held("8 days"));
        IntStream.rangeClosed(0, JdbcUnknownFiles.ACCIDENTS).forEach(_ -> held("2 days"));

        assertThat(files.destroy()).isEqualTo(new UnknownFiles.Swept(0, JdbcUnknownFiles.ACCIDENTS + 1));
        assertThat(withPages()).hasSize(JdbcUnknownFiles.ACCIDENTS + 2);
    }

    private void write(UUID id) {
        var worker = place.worker();
        var about = new About(DocumentKind.LETTER, Optional.empty(), false, Audience.WHO_WORKS_ON_IT);
        place.as(worker, Documents.class, documents).add(new Document.Head(new DocumentId(id),
                place.fileOf(worker), about, 1, new Noted(worker, Instant.now())));
    }

    private UUID held(String age) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                with child as (insert into identity.held_child (id, reference, agency_id, state, place_decided_at)
                    values (gen_random_uuid(), substr(md5(:id::text), 1, 10), gen_random_uuid(), 'held', now()) returning id),
                paper as (insert into identity.held_document (id, child_id, kind, audience, put_by, put_at)
                    select :id, id, 'PAPER', 'WHO_LEADS', gen_random_uuid(), now() - :age::interval from child returning id)
                insert into identity.held_page (document_id, number, ciphertext) select id, 1, '\\x00'::bytea from paper
                """).param("id", id).param("age", age).update();
        return id;
    }

    private Set<UUID> withPages() {
        return Set.copyOf(
                database.superuser().sql("select document_id from identity.held_page").query(UUID.class).list());
    }
}
