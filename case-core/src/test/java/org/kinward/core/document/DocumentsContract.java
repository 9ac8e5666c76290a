package org.kinward.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.file.Audience;

/** What every keeper of documents promises. */
public abstract class DocumentsContract {

    protected static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of this person. */
    protected abstract Documents documents(PersonId by);

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    protected abstract PersonId manager();

    @Test
    void keepsWhatEachIsTheNewestFirst() {
        var file = file();
        var paper = head(file, new About(DocumentKind.COURT_PAPER, Optional.of(LocalDate.of(2026, 5, 1)), false,
                Audience.SHIFT_TOO), 0);
        var photo = head(file,
                new About(DocumentKind.PHOTOGRAPH, Optional.empty(), true, Audience.WHO_WORKS_ON_IT), 1);
        documents(worker()).add(paper);
        documents(worker()).add(photo);

        assertThat(documents(worker()).of(file)).containsExactly(Document.put(photo), Document.put(paper));
        assertThat(documents(worker()).find(photo.id())).contains(Document.put(photo));
        assertThat(documents(worker()).find(new DocumentId(UUID.randomUUID()))).isEmpty();
        assertThat(documents(worker()).of(file())).isEmpty();
    }

    @Test
    void keepsEachWordOnceAndInItsOrder() {
        var head = head(file(), new About(DocumentKind.PHOTOGRAPH, Optional.empty(), true, Audience.WHO_LEADS), 0);
        documents(worker()).add(head);
        var waiting = Document.put(head);
        var kept = Line.kept(new Noted(manager(), NOW));
        var away = Line.takenAway(Line.Why.NOT_NEEDED, new Noted(worker(), NOW.plusSeconds(1)));

        assertThat(documents(manager()).say(waiting, kept)).isTrue();
        assertThat(documents(manager()).say(waiting, Line.notKept(Line.Why.SHOWS_WHERE, new Noted(manager(), NOW))))
                .as("somebody said something since").isFalse();
        var shown = documents(worker()).find(head.id()).orElseThrow();
        assertThat(shown).isEqualTo(waiting.after(kept).orElseThrow());
        assertThat(documents(worker()).say(shown, away)).isTrue();
        assertThat(documents(worker()).say(shown, away)).isFalse();

        assertThat(documents(worker()).find(head.id())).contains(shown.after(away).orElseThrow());
    }

    private Document.Head head(CaseFileId file, About about, int later) {
        return new Document.Head(new DocumentId(UUID.randomUUID()), file, about,
                about.kind() == DocumentKind.PHOTOGRAPH ? 1 : 2,
                new Noted(worker(), NOW.plusSeconds(later)));
    }
}
