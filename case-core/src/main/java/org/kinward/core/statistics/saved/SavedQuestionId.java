package org.kinward.core.statistics.saved;

import java.util.UUID;

/** Names a kept question; the key of the form that kept it, so that a second press keeps nothing twice. */
public record SavedQuestionId(UUID value) {
}
