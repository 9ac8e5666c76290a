package org.kinward.web.shell.page;

import org.jspecify.annotations.Nullable;

/** A link of a navigation or a trail: its words are a message key, or text from the data such as a reference number. */
public record Link(String href, @Nullable String key, @Nullable String text, boolean current) {

    public static Link to(String href, String key) {
        return new Link(href, key, null, false);
    }

    public static Link said(String href, String text) {
        return new Link(href, null, text, false);
    }

    /** The same link, marked as the page that is open. */
    public Link asCurrent(boolean open) {
        return new Link(href, key, text, open);
    }
}
