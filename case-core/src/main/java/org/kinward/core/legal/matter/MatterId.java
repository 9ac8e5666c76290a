package org.kinward.core.legal.matter;

import java.util.UUID;

/** One legal matter of one child; made when the form is shown. */
public record MatterId(UUID value) {
}
