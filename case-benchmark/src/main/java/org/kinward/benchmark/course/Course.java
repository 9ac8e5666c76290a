package org.kinward.benchmark.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.InventedChild;

/** The course of one case: its time, and what was found on the way that later parts go back to. */
public final class Course {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final InventedChild child;
    private final Instant until;
    private final Chance chance;
    private final List<Level> levels = new ArrayList<>();
    private final List<UUID> doors = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private @Nullable Instant assessed;
    private @Nullable Instant planned;
    private @Nullable Instant left;

    /**
     * @param until
     *            now, or when the case was closed
     */
    public Course(InventedChild child, Instant until, Chance chance) {
        this.child = child;
        this.until = until;
        this.chance = chance;
    }

    /** How great the danger was judged to be. */
    public record Level(Instant since, String level) {
    }

    public InventedChild child() {
        return child;
    }

    public Instant until() {
        return until;
    }

    public boolean isClosed() {
        return child.trait().closed() != null;
    }

    public UUID hand() {
        return child.hand();
    }

    public UUID manager() {
        return child.house().manager();
    }

    /** Whether this happens only when the course is over. */
    public boolean isOver(Instant at) {
        return !at.isBefore(until);
    }

    /** A moment so many hours after another, the least and the most. */
    public Instant after(Instant from, int least, int most) {
        return from.plus(Duration.ofMinutes(least * 60L + chance.below(Math.max(1, (most - least) * 60))));
    }

    /** Any moment between two. */
    public Instant between(Instant from, Instant to) {
        var minutes = Duration.between(from, to).toMinutes();
        return minutes < 2 ? from : from.plus(Duration.ofMinutes(chance.random().nextLong(1, minutes)));
    }

    public void judged(Instant at, String level) {
        levels.add(new Level(at, level));
    }

    /** What was judged at that time; null where nobody had looked. */
    public @Nullable String levelAt(Instant at) {
        return levels.stream().filter(one -> !one.since().isAfter(at)).map(Level::level).reduce((_, later) -> later)
                .orElse(null);
    }

    public List<UUID> doors() {
        return doors;
    }

    public List<String> needs() {
        return needs;
    }

    public void assessed(Instant at) {
        assessed = at;
    }

    public @Nullable Instant assessed() {
        return assessed;
    }

    public void planned(Instant at) {
        planned = at;
    }

    public @Nullable Instant planned() {
        return planned;
    }

    public void left(Instant at) {
        left = at;
    }

    /** When the child left the house; null while it is there. */
    public @Nullable Instant left() {
        return left;
    }

    /** The last minute of a day. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE).toInstant(ZoneOffset.UTC);
    }
}
