package org.kinward.core.shelter.incident;

import java.util.UUID;

/** Surrogate of an incident: the key of the form that it was written in. */
public record IncidentId(UUID value) {
}
