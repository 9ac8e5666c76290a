package org.kinward.web.shelter.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.reporting.shelter.HouseCameNear;
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
     * A card each; above all, who may not come near and was stopped.
     *
     * @param out
     *            the page that says that one has left; null where nobody says it
     */
    static List<Card> cards(VisitorReading.Came came, @Nullable Function<UUID, String> out) {
        return Stream.concat(came.stopped().stream().map(VisitorWords::stopped),
                came.lines().stream().map(line -> card(line, out))).toList();
    }

    private static Card stopped(HouseCameNear.Line line) {
        var words = new ArrayList<Words>();
        words.add(Words.keyed("shelter.near.what"));
        words.add(Words.of(line.where()));
        words.addAll(child(line.child()));
        line.by().map(name -> Words.keyed("shelter.near.by", name)).ifPresent(words::add);
        line.onShift().map(names -> Words.keyed("shelter.near.on-shift", names)).ifPresent(words::add);
        return new Card(new Days().written(line.came()), null, words, new Tag("shelter.near.tag", "red"));
    }

    /** By its call word; what is printed has no number. */
    private static List<Words> child(HouseEvent.Child child) {
        var called = Words.keyed("shelter.visitor.for", child.callWord().orElse("…"));
        return child.reference().map(number -> List.of(called, Words.onScreen(number.shown())))
                .orElseGet(() -> List.of(called));
    }

    private static Card card(HouseVisitors.Line line, @Nullable Function<UUID, String> out) {
        var stands = line.stands();
        var words = new ArrayList<Words>();
        words.add(Words.of(line.who().as()));
        words.addAll(line.child().map(VisitorWords::child)
                .orElseGet(() -> List.of(Words.keyed("shelter.visitor.of-house"))));
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
