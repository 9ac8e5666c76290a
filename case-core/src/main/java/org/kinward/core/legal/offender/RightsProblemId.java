package org.kinward.core.legal.offender;

import java.util.UUID;

/** One problem of the rights of one child; made when the form is shown. */
public record RightsProblemId(UUID value) {
}
