package org.kinward.web.shell.page;

/**
 * One question that two people answered at the same time: what was there before, what I wrote, what the other person
 * wrote. Nothing of the three is lost before somebody has chosen; the choice comes back as {@code keep.<field>}, either
 * {@code mine} or {@code theirs}.
 */
public record Disputed(String field, String key, Words base, Words mine, Words theirs) {
}
