package org.kinward.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.casefile.CaseFileId;

/** A paper or a photograph in one of its states; every move is somebody's word, and none is taken back. */
public sealed interface Document {

    /** The most that one record holds. */
    int MOST = 200;

    Head head();

    /** What came of it so far, in its order. */
    List<Line> lines();

    /** The document after this word; empty if it is none that can be said now. */
    Optional<Document> after(Line line);

    /**
     * What never changes.
     *
     * @param pages
     *            how many there are, from 1
     */
    record Head(DocumentId id, CaseFileId file, About about, int pages, Noted put) {

        /** The most pages of one document. */
        public static final int MOST_PAGES = 20;

        public Head {
            if (pages < 1 || pages > MOST_PAGES) {
                throw new IllegalArgumentException("a document has 1 to " + MOST_PAGES + " pages");
            }
            if (pages > 1 && about.kind() == DocumentKind.PHOTOGRAPH) {
                throw new IllegalArgumentException("a photograph is one picture");
            }
        }

        boolean isPhotograph() {
            return about.kind() == DocumentKind.PHOTOGRAPH;
        }
    }

    /** The document as it is when it was put in. */
    static Document put(Head head) {
        return head.isPhotograph() ? new Waiting(head) : new Kept(head, List.of());
    }

    /**
     * The document after all these words.
     *
     * @throws IllegalArgumentException
     *             if one of them could not be said
     */
    static Document of(Head head, List<Line> lines) {
        var now = put(head);
        for (var line : lines) {
            now = now.after(line).orElseThrow(() -> new IllegalArgumentException("no such move: " + line.move()));
        }
        return now;
    }

    /** A photograph that no second person has looked at. */
    record Waiting(Head head) implements Document {

        @Override
        public List<Line> lines() {
            return List.of();
        }

        @Override
        public Optional<Document> after(Line line) {
            var same = line.by().filter(head.put().by()::equals).isPresent();
            return switch (line.move()) {
                case KEPT -> same ? Optional.empty() : Optional.of(new Kept(head, List.of(line)));
                case NOT_KEPT -> same ? Optional.empty() : Optional.of(new Gone(head, List.of(line)));
                case TAKEN_AWAY -> Optional.of(new Gone(head, List.of(line)));
            };
        }
    }

    /** It can be shown to whom it is meant for. */
    record Kept(Head head, List<Line> lines) implements Document {

        public Kept {
            lines = List.copyOf(lines);
        }

        /** The second person who said so; empty for a paper. */
        public Optional<Noted> screened() {
            return lines.stream().findFirst().flatMap(Line::noted);
        }

        @Override
        public Optional<Document> after(Line line) {
            return line.move() == Line.Move.TAKEN_AWAY
                    ? Optional.of(new Gone(head, Stream.concat(lines.stream(),
                            Stream.of(line)).toList()))
                    : Optional.empty();
        }
    }

    /** Its pages are destroyed; that it was there stays. */
    record Gone(Head head, List<Line> lines) implements Document {

        public Gone {
            lines = List.copyOf(lines);
        }

        /** The word that ended it. */
        public Line end() {
            return lines.getLast();
        }

        @Override
        public Optional<Document> after(Line line) {
            return Optional.empty();
        }
    }
}
