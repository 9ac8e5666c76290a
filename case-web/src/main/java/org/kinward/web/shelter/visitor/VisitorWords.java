package org.kinward.web.shelter.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.shelter.HouseEvent;
import org.kinward.reporting.shelter.HouseVisitors;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** Puts visitors into words: what they are to the child, never a name. */
final class VisitorWords {

    private VisitorWords() {
    }

    /**
     * A card each.
     *
     * @param out
     *            the page that says that one has left; null where nobody says it
     */
    static List<Card> cards(List<HouseVisitors.Line> lines, @Nullable Function<UUID, String> out) {
        return lines.stream().map(line -> card(line, out)).toList();
    }

    private static Card card(HouseVisitors.Line line, @Nullable Function<UUID, String> out) {
        var stands = line.stands();
        var words = new ArrayList<Words>();
        words.add(Words.of(line.who().as()));
        words.add(line.child().map(child -> Words.keyed("shelter.visitor.for", child.callWord().orElse("…")))
                .orElseGet(() -> Words.keyed("shelter.visitor.of-house")));
        line.child().flatMap(HouseEvent.Child::reference).map(number -> Words.onScreen(number.shown()))
                .ifPresent(words::add);
        words.add(Words.of(line.who().paper()));
        line.who().name().ifPresent(slot -> words.add(Words.keyed("shelter.visitor.kept-name", slot + 1)));
        stands.allowedBy().map(name -> Words.keyed("shelter.visitor.allowed", name)).ifPresent(words::add);
        stands.refused().map(Words::of).ifPresent(words::add);
        stands.left().map(at -> Words.keyed("shelter.visitor.left", new Days().written(at))).ifPresent(words::add);
        if (!stands.words().isEmpty()) {
            words.add(Words.said(stands.words()));
        }
        stands.writtenBy().map(name -> Words.keyed("shelter.visitor.by", name)).ifPresent(words::add);
        var href = out != null && stands.isInside() ? out.apply(line.id()) : null;
        return new Card(new Days().written(stands.came()), href, words, tag(stands));
    }

    private static @Nullable Tag tag(HouseVisitors.Stands stands) {
        if (stands.refused().isPresent()) {
            return new Tag("shelter.visitor.tag.refused", "red");
        }
        return stands.isInside() ? new Tag("shelter.visitor.tag.inside", "yellow") : null;
    }
}
