package org.kinward.web.intake.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What must be done at once.
 *
 * @param words
 *            start of its message keys
 * @param last
 *            a last sentence, or null
 * @param next
 *            where to go on afterwards
 */
record NowPage(String words, List<Step> steps, @Nullable String last, String next) {

    /** One thing to do, and what it is about. */
    record Step(@Nullable String about, String key) {
    }
}
