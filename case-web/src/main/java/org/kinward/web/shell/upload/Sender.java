package org.kinward.web.shell.upload;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who sends a file from its cookie alone, before a byte of it is read. */
@FunctionalInterface
public interface Sender {

    /** The person whose session it is, open or locked; empty where nobody has signed in. */
    Optional<UUID> of(HttpServletRequest request);
}
