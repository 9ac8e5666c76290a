package org.kinward.core.service.file;

import org.kinward.core.service.directory.ProviderFacts;

/**
 * A row of a file that could be read.
 *
 * @param number
 *            of the row in the file, counted from 1
 */
public record DirectoryRow(int number, ProviderFacts facts) {

    /** The columns of a file, in their order. */
    public enum Column {
        KIND, NAME, SERVICES, PLACES, AGE_FROM, AGE_TO, SEXES, LANGUAGES, COST, OPENING, CAPACITY, CONTACT
    }
}
