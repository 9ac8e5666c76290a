package org.kinward.core.saving;

import java.util.UUID;

/**
 * The stamp of one form: pressed twice, sent again after a lost line or opened in two tabs, it is still the same wish.
 *
 * @param key
 *            random, made when the form was shown
 * @param request
 *            what is asked for, in a canonical text; kept as a keyed hash only, to notice a key used for something else
 */
public record OnceKey(UUID key, String request) {
}
