package org.kinward.core.identity.keys;

import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;

/** A key for each allegation, in the store of the children's keys: a copy of the database opens no word of it. */
public interface AllegationKeys {

    /** The key, made at its first use and locked with the agency's. Where the store was lost, a new one opens nothing old. */
    ChildKey keyFor(UUID allegation, AgencyId agency);
}
