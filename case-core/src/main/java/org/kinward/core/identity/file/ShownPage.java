package org.kinward.core.identity.file;

/** What came of asking for a page. Either answer has been written down before it is given. */
public sealed interface ShownPage {

    /** The page, to be on the screen for a minute. */
    record Page(PagePicture picture) implements ShownPage {
    }

    /** This person might see it, but it is gone, or there is no such page. */
    record Nothing() implements ShownPage {
    }

    /** Not for this person, not yet, no such file or child: the same answer for all. */
    record Refused() implements ShownPage {
    }
}
