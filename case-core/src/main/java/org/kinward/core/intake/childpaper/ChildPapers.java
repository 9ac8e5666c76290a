package org.kinward.core.intake.childpaper;

import org.kinward.core.intake.numbered.NumberedPages;

/** Keeps the papers of a child. */
public interface ChildPapers extends NumberedPages<ChildPaper> {
}
