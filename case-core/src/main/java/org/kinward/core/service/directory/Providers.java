package org.kinward.core.service.directory;

import java.util.List;
import java.util.Optional;

/** Keeps the directory of the acting person's agency. Nothing is ever deleted. */
public interface Providers {

    /** The most lines of an agency, retired ones counted. */
    int MOST = 2_000;

    /** Adds a line; false if a line of this name is there. */
    boolean add(Provider first);

    Optional<Provider> find(ProviderId id);

    /** All lines, retired ones too, by name. */
    List<Provider> all();

    /**
     * Keeps a line as it is now.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody changed it since, or another line has got its name
     */
    void change(Provider next);
}
