package org.kinward.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.file.Audience;

/** Moves of a document, and who it may be meant for. */
class DocumentTest {

    private static final PersonId PUT_IN = new PersonId(new UUID(1, 1));
    private static final PersonId SECOND = new PersonId(new UUID(1, 2));
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    /** Any words in any order: a photograph is kept by somebody else's word only, and what is gone stays gone. */
    @Property(tries = 300)
    void keepsItsPromisesUnderAnySequenceOfMoves(@ForAll boolean photograph,
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> moves) {
        var document = Document.put(head(photograph ? DocumentKind.PHOTOGRAPH : DocumentKind.LETTER));

        for (var move : moves) {
            var line = line(move);
            var next = document.after(line);
            assertThat(next.isPresent() && document instanceof Document.Gone).isFalse();
            assertThat(next.isPresent() && line.move() != Line.Move.TAKEN_AWAY
                    && line.by().filter(PUT_IN::equals).isPresent())
                    .as("nobody screens their own").isFalse();
            document = next.orElse(document);
            if (photograph && document instanceof Document.Kept kept) {
                assertThat(kept.screened().orElseThrow().by()).isEqualTo(SECOND);
            }
            assertThat(Document.of(document.head(), document.lines())).isEqualTo(document);
            assertThat(document.lines().size()).isLessThanOrEqualTo(2);
        }
    }

    private static Line line(int move) {
        var noted = new Noted(move % 2 == 0 ? PUT_IN : SECOND, NOON);
        return switch (move / 2) {
            case 0 -> Line.kept(noted);
            case 1 -> Line.notKept(Line.Why.SHOWS_WHERE, noted);
            default -> Line.takenAway(Line.Why.NOT_NEEDED, noted);
        };
    }

    @Test
    void readsNoForgedStory() {
        var paper = head(DocumentKind.LETTER);

        assertThatThrownBy(() -> Document.of(paper, List.of(Line.kept(new Noted(SECOND, NOON)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(Line.Move.TAKEN_AWAY, Optional.empty(), Optional.of(SECOND), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line(Line.Move.KEPT, Optional.empty(), Optional.empty(), NOON))
                .as("nobody said so").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                () -> new Line(Line.Move.TAKEN_AWAY, Optional.of(Line.Why.NOT_NEEDED), Optional.empty(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                () -> new Line(Line.Move.TAKEN_AWAY, Optional.of(Line.Why.COPY_RESTORED), Optional.of(SECOND), NOON))
                .as("the program found it").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Document.Head(paper.id(), paper.file(), paper.about(), 21, paper.put()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A copy of before the photographs were erased brings them back into the records, and nothing of them into the vault. */
    @Test
    void isGoneWhenTheProgramFoundItGone() {
        var found = new Line(Line.Move.TAKEN_AWAY, Optional.of(Line.Why.COPY_RESTORED), Optional.empty(), NOON);
        var photograph = head(DocumentKind.PHOTOGRAPH);

        assertThat(Document.of(photograph, List.of(found))).isInstanceOf(Document.Gone.class);
        assertThat(Document.of(photograph, List.of(Line.kept(new Noted(SECOND, NOON)), found)))
                .isInstanceOf(Document.Gone.class);
    }

    @Test
    void isMeantForNobodyWhomItWouldTellTooMuch() {
        assertThat(about(DocumentKind.HEALTH_PAPER, false, Audience.WHO_WORKS_ON_IT).problem())
                .contains(About.Problem.HEALTH_IS_FOR_WHO_LEADS);
        assertThat(about(DocumentKind.HEALTH_PAPER, false, Audience.WHO_LEADS).problem()).isEmpty();
        assertThat(about(DocumentKind.LETTER, true, Audience.SHIFT_TOO).problem())
                .contains(About.Problem.NOT_FOR_THE_SHIFT);
        assertThat(about(DocumentKind.LETTER, false, Audience.SHIFT_TOO).problem()).isEmpty();
        assertThat(about(DocumentKind.BIRTH_PAPER, false, Audience.SHIFT_TOO).problem())
                .as("it shows the child whatever was said").contains(About.Problem.NOT_FOR_THE_SHIFT);
        assertThat(about(DocumentKind.PHOTOGRAPH, true, Audience.SHIFT_TOO).problem())
                .contains(About.Problem.NOT_FOR_THE_SHIFT);
    }

    private static About about(DocumentKind kind, boolean shows, Audience audience) {
        return new About(kind, Optional.empty(), shows, audience);
    }

    private static Document.Head head(DocumentKind kind) {
        return new Document.Head(new DocumentId(new UUID(2, 1)), new CaseFileId(new UUID(2, 2)),
                about(kind, false, Audience.WHO_LEADS), 1, new Noted(PUT_IN, NOON));
    }
}
