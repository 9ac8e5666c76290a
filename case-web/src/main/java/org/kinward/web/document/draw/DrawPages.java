package org.kinward.web.document.draw;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

import org.kinward.core.document.file.FileFormat;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.UploadedFile;

/**
 * The process that draws: a file comes in, pages go out, each behind its length. It says nothing else, keeps nothing, and
 * its end says what went wrong.
 */
public final class DrawPages {

    private DrawPages() {
    }

    /** What the program asks it: the kind of the file, and how the camera was held. */
    public static void main(String[] args) {
        var told = System.out;
        // whatever else speaks must not stand among the pages
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        try {
            var out = new DataOutputStream(told);
            for (var page : pages(FileFormat.valueOf(args[0]), Integer.parseInt(args[1]))) {
                out.writeInt(page.length);
                out.write(page);
            }
            out.flush();
            Runtime.getRuntime().halt(0);
        } catch (NotDrawn why) {
            Runtime.getRuntime().halt(why.end());
        } catch (IOException | RuntimeException | Error broken) {
            Runtime.getRuntime().halt(new NotDrawn(FileProblem.UNREADABLE).end());
        }
    }

    private static List<byte[]> pages(FileFormat format, int turn) throws IOException, NotDrawn {
        var file = System.in.readNBytes(UploadedFile.LARGEST);
        return format == FileFormat.PDF ? PdfPages.draw(file) : List.of(PicturePage.draw(file, format, turn));
    }
}
