package org.kinward.web.shell.page;

/** A word in a coloured box. The colour never says anything that the word does not. */
public record Tag(String key, String colour) {
}
