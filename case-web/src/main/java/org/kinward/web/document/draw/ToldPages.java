package org.kinward.web.document.draw;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.document.Document;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw.Drawn;
import org.kinward.core.identity.file.PagePicture;

/** Reads what the process that draws has told. It has unpacked a stranger's file, so nothing of it is believed. */
final class ToldPages {

    private ToldPages() {
    }

    /** All pages, each behind its length; nothing if one is no plain picture, or if there are none, too many or more bytes. */
    static Drawn read(byte[] told) {
        List<PagePicture> pages = new ArrayList<>();
        var in = ByteBuffer.wrap(told);
        while (in.hasRemaining()) {
            var page = pages.size() < Document.Head.MOST_PAGES ? next(in) : new byte[0];
            var picture = PagePicture.of(page);
            if (picture.isEmpty()) {
                return new Drawn.Not(FileProblem.UNREADABLE);
            }
            pages.add(picture.get());
        }
        return pages.isEmpty() ? new Drawn.Not(FileProblem.UNREADABLE) : new Drawn.Pages(pages);
    }

    /** Nothing, which is no picture, where the length cannot be that of a page. */
    private static byte[] next(ByteBuffer in) {
        var length = in.remaining() < Integer.BYTES ? 0 : in.getInt();
        if (length < 1 || length > PagePicture.LARGEST || length > in.remaining()) {
            return new byte[0];
        }
        var page = new byte[length];
        in.get(page);
        return page;
    }
}
