package org.kinward.core.document.file;

import java.util.List;

import org.kinward.core.identity.file.PagePicture;

/** Draws a file anew, page by page, with bounds on time, memory and pages; of the file itself nothing is left. */
public interface Redraw {

    /** What came of it. */
    sealed interface Drawn {

        /** At least one page. */
        record Pages(List<PagePicture> pictures) implements Drawn {

            public Pages {
                pictures = List.copyOf(pictures);
                if (pictures.isEmpty()) {
                    throw new IllegalArgumentException("nothing was drawn");
                }
            }
        }

        /** Nothing. */
        record Not(FileProblem problem) implements Drawn {
        }

        /** Nothing yet: other files are being drawn. */
        record Busy() implements Drawn {
        }
    }

    Drawn draw(UploadedFile file);
}
