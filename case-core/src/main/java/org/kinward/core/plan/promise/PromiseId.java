package org.kinward.core.plan.promise;

import java.util.UUID;

/** One promise to a child. */
public record PromiseId(UUID value) {
}
