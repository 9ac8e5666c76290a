package org.kinward.core.consent.sound;

import java.util.UUID;

/** One recording of one version in one language; what it says never changes. */
public record SoundId(UUID value) {
}
