package org.kinward.core.identity.keys;

import java.util.List;

import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Keyed hashes of names and telephones. A hash binds the child, the kind and the word, under a key of the agency and
 * kind: two children of the same name have different hashes, so that a stolen table shows no frequencies.
 */
public interface SearchHashes {

    /** The hash of each word, in order. */
    List<byte[]> hashes(String kind, AgencyId agency, ReferenceNumber child, List<String> words);
}
