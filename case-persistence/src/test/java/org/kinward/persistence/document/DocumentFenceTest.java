package org.kinward.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.PersonId;
import org.kinward.core.document.About;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.Documents;
import org.kinward.core.document.Line;
import org.kinward.core.document.Noted;
import org.kinward.core.identity.file.Audience;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** What the database refuses by itself: a word about one's own photograph, a word in another name, a look from outside. */
@PersistenceTest
@Import(ContractPlace.class)
class DocumentFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Documents documents;
    @Autowired
    private TestDatabase database;

    /** Each: photograph or letter, the move and why, who says it and as which word, and what refuses it. */
    @ParameterizedTest
    @ValueSource(strings = {"PHOTOGRAPH KEPT - worker 1 document_line_second_look",
            "PHOTOGRAPH NOT_KEPT POOR_PICTURE worker 1 document_line_second_look",
            "LETTER KEPT - manager 1 document_line_second_look", "LETTER TAKEN_AWAY - manager 1 document_line_reason",
            "PHOTOGRAPH TAKEN_AWAY NOT_NEEDED manager 2 document_line_before_fk"})
    void refusesAForbiddenMove(String said) {
        var words = said.split(" ", -1);
        var kind = DocumentKind.valueOf(words[0]);
        var head = put(kind, Audience.WHO_LEADS);
        var line = database.superuser().sql("""
                insert into casework.document_line (document_id, number, move, why, photograph, first_person, said_by, said_at)
                values (:id, :number, :move, nullif(:why, '-'), :photograph, :first, :by, now())
                """).param("id", head.id().value()).param("number", Integer.parseInt(words[4])).param("move", words[1])
                .param("why", words[2]).param("photograph", kind == DocumentKind.PHOTOGRAPH)
                .param("first", place.worker().value())
                .param("by", ("worker".equals(words[3]) ? place.worker() : place.manager()).value());

        assertThatThrownBy(line::update).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining(words[5]);
    }

    /** A line that says another first person than the document would let somebody be second to themselves. */
    @Test
    void refusesALineWithAForgedFirstPerson() {
        var head = put(DocumentKind.PHOTOGRAPH, Audience.WHO_LEADS);
        var line = database.superuser().sql("""
                insert into casework.document_line (document_id, number, move, photograph, first_person, said_by, said_at)
                values (:id, 1, 'KEPT', true, :other, :by, now())
                """).param("id", head.id().value()).param("other", place.manager().value())
                .param("by", place.worker().value());

        assertThatThrownBy(line::update).rootCause().hasMessageContaining("document_line_document_fk");
    }

    @ParameterizedTest
    @CsvSource({"HEALTH_PAPER,false,WHO_WORKS_ON_IT,document_of_health_for_who_leads",
            "LETTER,true,SHIFT_TOO,document_that_shows_not_for_the_shift",
            "BIRTH_PAPER,false,WHO_LEADS,document_shows_who_it_must"})
    void refusesWhomItMayNotBeMeantFor(String kind, boolean shows, String audience, String constraint) {
        var row = database.superuser().sql("""
                insert into casework.document (id, case_file_id, kind, shows_child, audience, pages, put_by, put_at)
                values (gen_random_uuid(), :file, :kind, :shows, :audience, 1, :by, now())
                """).param("file", place.fileOf(place.worker()).value()).param("kind", kind).param("shows", shows)
                .param("audience", audience).param("by", place.worker().value());

        assertThatThrownBy(row::update).rootCause().hasMessageContaining(constraint);
    }

    @Test
    void letsNobodySayAWordInAnothersName() {
        var head = put(DocumentKind.PHOTOGRAPH, Audience.WHO_WORKS_ON_IT);
        var seen = Document.put(head);

        assertThatThrownBy(() -> hers().say(seen, Line.kept(new Noted(place.manager(), NOW))))
                .isInstanceOf(DataAccessException.class);
        assertThat(place.as(place.manager(), Documents.class, documents)
                .say(seen, Line.kept(new Noted(place.manager(), NOW)))).isTrue();
    }

    /** What is for who leads the case is no line for a manager, but a photograph she may be the second person for. */
    @Test
    void keepsFromAManagerWhatIsForWhoLeads() {
        var paper = put(DocumentKind.HEALTH_PAPER, Audience.WHO_LEADS);
        var photo = put(DocumentKind.PHOTOGRAPH, Audience.WHO_LEADS);
        var managers = place.as(place.manager(), Documents.class, documents);

        assertThat(List.of(hers().find(paper.id()), hers().find(photo.id()))).allMatch(Optional::isPresent);
        assertThat(managers.find(paper.id())).isEmpty();
        assertThat(managers.find(photo.id())).isPresent();
    }

    /** Somebody from outside sees nothing; without the fence they would. */
    @Test
    void showsNothingToAStrangerAndWouldWithoutTheFence() {
        var head = put(DocumentKind.LETTER, Audience.SHIFT_TOO);
        var theirs = place.as(new PersonId(UUID.randomUUID()), Documents.class, documents);

        assertThat(theirs.find(head.id())).isEmpty();
        database.superuser().sql("alter table casework.document disable row level security").update();
        try {
            assertThat(theirs.find(head.id())).isPresent();
        } finally {
            database.superuser().sql("alter table casework.document enable row level security").update();
        }
    }

    @Test
    void changesAndDeletesNothing() {
        assertThat(database.superuser().sql("""
                select has_table_privilege('kinward_web', 'casework.document', 'UPDATE, DELETE')
                    or has_table_privilege('kinward_web', 'casework.document_line', 'UPDATE, DELETE')
                    or has_table_privilege('kinward_web', 'identity.held_page', 'SELECT')
                    or has_column_privilege('kinward_vault', 'identity.held_document', 'put_by', 'UPDATE')
                    or has_table_privilege('kinward_vault', 'identity.held_page', 'UPDATE')
                """).query(Boolean.class).single()).isFalse();
    }

    private Document.Head put(DocumentKind kind, Audience audience) {
        var head = new Document.Head(new DocumentId(UUID.randomUUID()), place.fileOf(place.worker()),
                new About(kind, Optional.empty(), false, audience), 1, new Noted(place.worker(), NOW));
        hers().add(head);
        return head;
    }

    private Documents hers() {
        return place.as(place.worker(), Documents.class, documents);
    }
}
