package org.kinward.core.shelter.visitor;

import java.util.UUID;

/** One look at who came to the door; made when the form is shown. */
public record VisitorId(UUID value) {
}
