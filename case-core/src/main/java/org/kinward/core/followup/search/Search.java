package org.kinward.core.followup.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.followup.contact.ContactId;

/** The search for one child who could not be reached for one contact: lines that are only added to. */
public record Search(ContactId contact, List<SearchLine> lines) {

    /** So many attempts, on as many days. */
    public static final int ATTEMPTS = 3;
    /** By so many ways. */
    public static final int WAYS = 2;

    /** Why a line is refused. */
    public enum Problem {
        /** Not three attempts on three days by two ways yet, or a rung left out. */
        NOT_YET,
        /** Safe contact names no relative who may know. */
        NOT_RELATIVES,
        /** Before the line before it, or still to come. */
        NO_SUCH_DAY
    }

    public Search {
        lines = List.copyOf(lines);
    }

    /** What may be done next. */
    public Set<SearchStep> next(boolean relativesMayKnow) {
        if (lines.isEmpty()) {
            return EnumSet.of(SearchStep.TRIED);
        }
        var next = EnumSet.copyOf(lines.getLast().step().next());
        next.removeIf(step -> (step == SearchStep.ASKED_RELATIVES && !relativesMayKnow)
                || (lines.getLast().step() == SearchStep.TRIED && step != SearchStep.TRIED && !isTriedEnough())
                || isAsked(step));
        return next;
    }

    /** Nobody is asked twice in one round. */
    private boolean isAsked(SearchStep step) {
        return (step == SearchStep.ASKED_COMMITTEE || step == SearchStep.ASKED_SCHOOL)
                && round().stream().anyMatch(line -> line.step() == step);
    }

    /** Whether there were three attempts on three days by two ways in this round. */
    public boolean isTriedEnough() {
        var tried = round().stream().filter(line -> line.step() == SearchStep.TRIED).toList();
        return tried.stream().map(SearchLine::on).distinct().count() >= ATTEMPTS
                && tried.stream().map(SearchLine::way).distinct().count() >= WAYS;
    }

    /** What is wrong with one more line, if anything. */
    public Optional<Problem> refuses(SearchLine line, boolean relativesMayKnow, LocalDate today) {
        if (line.step() == SearchStep.ASKED_RELATIVES && !relativesMayKnow) {
            return Optional.of(Problem.NOT_RELATIVES);
        }
        if (!next(relativesMayKnow).contains(line.step())) {
            return Optional.of(Problem.NOT_YET);
        }
        var early = !lines.isEmpty() && line.on().isBefore(lines.getLast().on());
        return early || line.on().isAfter(today) ? Optional.of(Problem.NO_SUCH_DAY) : Optional.empty();
    }

    /** The same search with one more line. */
    public Search with(SearchLine line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Search(contact, more);
    }

    /** The lines since a manager last decided to go on. */
    private List<SearchLine> round() {
        var from = 0;
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).step() == SearchStep.KEEP_TRYING) {
                from = at + 1;
            }
        }
        return lines.subList(from, lines.size());
    }
}
