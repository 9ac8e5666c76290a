package org.kinward.web.document.draw;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

import org.kinward.core.document.file.FileFormat;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.identity.file.PagePicture;

/** Draws a picture anew: smaller, upright, on white, without anything that was written beside it. */
final class PicturePage {

    private static final long MOST_POINTS = 40_000_000;
    private static final float[] FINE = {0.85f, 0.7f, 0.5f, 0.3f};
    private static final int QUARTER_TURN = 5;

    private PicturePage() {
    }

    static byte[] draw(byte[] file, FileFormat format, int turn) throws IOException, NotDrawn {
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)), true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_POINTS) {
            throw new NotDrawn(FileProblem.TOO_MANY_POINTS);
        }
        var longer = (int) Math.max(width, height);
        // every second point, every third … is left out while it is unpacked, so that the whole never lies in memory
        var each = Math.max(1, longer / PagePicture.LONGEST_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(each, each, 0, 0);
        return written(upright(reader.read(0, how), turn));
    }

    /** The same picture as somebody sees it who holds it upright, no side longer than a page. */
    static BufferedImage upright(BufferedImage raw, int turn) {
        var wide = raw.getWidth();
        var high = raw.getHeight();
        var scale = Math.min(1.0, (double) PagePicture.LONGEST_SIDE / Math.max(wide, high));
        var across = Math.max(1, (int) (wide * scale));
        var down = Math.max(1, (int) (high * scale));
        var lies = turn >= QUARTER_TURN;
        var page = new BufferedImage(lies ? down : across, lies ? across : down, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var move = turned(turn, across, down);
        move.scale((double) across / wide, (double) down / high);
        pen.drawImage(raw, move, null);
        pen.dispose();
        return page;
    }

    /** As cameras number the ways in which they are held. */
    private static AffineTransform turned(int turn, int wide, int high) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }

    /** As a JPEG that is small enough; what is not small enough at its coarsest is not drawn. */
    static byte[] written(BufferedImage page) throws IOException, NotDrawn {
        for (var fine : FINE) {
            var bytes = written(page, fine);
            if (bytes.length <= PagePicture.LARGEST / 4 || (fine == FINE[FINE.length - 1]
                    && bytes.length <= PagePicture.LARGEST)) {
                return bytes;
            }
        }
        throw new NotDrawn(FileProblem.UNREADABLE);
    }

    private static byte[] written(BufferedImage page, float fine) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
        var out = new ByteArrayOutputStream();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(fine);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
