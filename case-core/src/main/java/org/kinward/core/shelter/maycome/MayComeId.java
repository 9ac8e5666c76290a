package org.kinward.core.shelter.maycome;

import java.util.UUID;

/** That somebody may come near a child. */
public record MayComeId(UUID value) {
}
