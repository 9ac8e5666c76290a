package org.kinward.core.plan.family;

import java.util.UUID;

/** One help for a family. */
public record HelpId(UUID value) {
}
