package org.kinward.reporting.export.job;

import java.util.Optional;

import org.kinward.core.export.Export;

/**
 * One export of a list.
 *
 * @param export
 *            how it stands; its file is not in it
 * @param people
 *            names of who acted
 */
public record ExportLine(Export export, People people) {

    /** Who asked, answered and took; empty where nobody did. */
    public record People(String begun, Optional<String> answered, Optional<String> taken) {
    }

}
