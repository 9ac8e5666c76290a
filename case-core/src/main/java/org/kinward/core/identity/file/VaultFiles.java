package org.kinward.core.identity.file;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;

/**
 * Keeps pages of papers and photographs, encrypted and apart from the case. Every method looks at the vault's own mirror
 * of direct care in its own transaction, and leaves an audit entry there. Never call it inside an open casework
 * transaction.
 */
public interface VaultFiles {

    /**
     * Locks the pages under this reference; the same file again changes nothing, another one under the same reference is
     * refused. It is shown to nobody by that.
     */
    FileKept keep(HeldFile file, List<PagePicture> pages, Actor by);

    /** One page, for whoever it is meant for. */
    ShownPage show(FileRef ref, PageAsked asked, Actor to);

    /** One page of a photograph that waits, for a second person. */
    ShownPage look(FileRef ref, int page, Actor second);

    /** Whether this person has opened the photograph, whoever else has, so that their word counts. */
    boolean hasLooked(FileRef ref, Actor second);

    /**
     * From now on the photograph opens for whom it is meant: casework has kept this person's word. Said again it changes
     * nothing; a word of somebody who has not looked opens nothing.
     */
    void open(FileRef ref, PersonId screener, Actor by);

    /** Destroys the pages for ever; false if this person may not. What is gone already is gone. */
    boolean destroy(FileRef ref, Actor by);
}
