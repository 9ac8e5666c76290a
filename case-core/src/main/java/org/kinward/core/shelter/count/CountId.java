package org.kinward.core.shelter.count;

import java.util.UUID;

/** One head count; made when the form is shown. */
public record CountId(UUID value) {
}
