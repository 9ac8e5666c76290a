package org.kinward.web.shell.page;

import org.jspecify.annotations.Nullable;

/** One task of a hub: its name, its page, how far it is. */
public record TaskLine(String key, @Nullable String hintKey, @Nullable String href, Progress progress) {

    public static TaskLine of(String key, String href, Progress progress) {
        return new TaskLine(key, null, progress.open() ? href : null, progress);
    }

    public TaskLine withHint(String messageKey) {
        return new TaskLine(key, messageKey, href, progress);
    }
}
