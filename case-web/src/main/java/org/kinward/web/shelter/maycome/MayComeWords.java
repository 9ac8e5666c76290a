package org.kinward.web.shelter.maycome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Puts who may come near a child into words: what this person is to it and on whose word, never a name. */
public final class MayComeWords {

    private MayComeWords() {
    }

    /**
     * One line on its page.
     *
     * @param agree
     *            whether this person can agree to it
     */
    record Line(String id, Words title, List<Words> lines, @Nullable Tag tag, boolean agree) {
    }

    static List<Line> lines(MayComeReading.Read read, Actor actor) {
        return read.lines().stream().map(one -> line(one, read, actor)).toList();
    }

    private static Line line(MayCome one, MayComeReading.Read read, Actor actor) {
        var words = new ArrayList<>(List.of(Words.of(one.who().as()), Words.of(one.ground().word()), days(one)));
        if (!one.ground().reason().isEmpty()) {
            words.add(Words.said(one.ground().reason()));
        }
        words.add(Words.keyed("shelter.may.by", read.names().getOrDefault(one.written().by(), "…")));
        one.agreed().ifPresent(
                how -> words.add(Words.keyed("shelter.may.agreed", read.names().getOrDefault(how.by(), "…"))));
        return new Line(one.id().value().toString(), Words.of(one.who().may()), words,
                tag(one, read.stay().house().today()),
                one.waits() && read.isManagedBy(actor) && !one.written().by().equals(actor.person()));
    }

    private static Words days(MayCome one) {
        return Words.keyed("shelter.may.days", new Days().written(one.ground().from()),
                new Days().written(one.ground().until()));
    }

    private static @Nullable Tag tag(MayCome one, LocalDate today) {
        if (one.waits()) {
            return new Tag("shelter.may.tag.waits", "yellow");
        }
        return one.holds(today) ? null : new Tag(
                today.isAfter(one.ground().until()) ? "shelter.may.tag.over" : "shelter.may.tag.later", "grey");
    }

    /** What stands at a door: who may visit and who may take the child along today, each in one line. */
    public static List<Words> atTheDoor(List<MayCome> lines, LocalDate today) {
        return lines.stream().filter(one -> one.holds(today))
                .map(one -> Words.keyed("shelter.may.door." + one.who().may(), term(one.who().as()),
                        term(one.ground().word()), new Days().written(one.ground().until())))
                .toList();
    }

    private static DefaultMessageSourceResolvable term(Enum<?> constant) {
        return new DefaultMessageSourceResolvable(Option.termKey(constant));
    }
}
