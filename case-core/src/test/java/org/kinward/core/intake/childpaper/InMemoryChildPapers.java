package org.kinward.core.intake.childpaper;

import org.kinward.core.intake.numbered.InMemoryNumbered;

/** Papers in memory. */
public class InMemoryChildPapers extends InMemoryNumbered<ChildPaper> implements ChildPapers {

    public InMemoryChildPapers() {
        super(ChildPaper.class);
    }
}
