package org.kinward.core.erasure;

import java.util.UUID;

/** One request to erase a record; it is the key of the form. */
public record ErasureId(UUID value) {
}
