package org.kinward.core.returning.plan;

import java.util.UUID;

/** One return of a child; a child that came back has another one. */
public record ReturnId(UUID value) {
}
