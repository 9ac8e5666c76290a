package org.kinward.core.document.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.kinward.core.identity.file.PagePicture;

/** Files as people send them, and as people send who mean harm. */
public final class FileExamples {

    private FileExamples() {
    }

    /** A small picture of one colour, as a camera writes it. */
    public static byte[] jpeg(int width, int height) {
        return written(width, height, "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(width, height, "png");
    }

    private static byte[] written(int width, int height, String format) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** A page as it is kept. */
    public static PagePicture page() {
        return PagePicture.of(jpeg(40, 30)).orElseThrow();
    }

    /** The same picture with notes of the camera in front: how it was held, and a place. */
    public static byte[] jpegWithNotes(int turn) {
        var notes = ByteBuffer.allocate(64);
        notes.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        notes.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn).putShort((short) 0);
        notes.putInt(0).put("GPS 6.1319 N".getBytes(StandardCharsets.ISO_8859_1));
        var plain = jpeg(40, 30);
        return ByteBuffer.allocate(plain.length + 68).put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) 66)
                .put(notes.array()).put(plain, 2, plain.length - 2).array();
    }

    /** It says in its head that it unpacks to 30,000 times 30,000 points of three bytes: 2.7 GB. */
    public static byte[] bomb() {
        var head = ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put((byte) 8).put((byte) 2).put(new byte[3]);
        var out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(part("IHDR", head.array()));
        out.writeBytes(part("IDAT", new byte[2_600_000]));
        out.writeBytes(part("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] part(String kind, byte[] content) {
        var sum = new CRC32();
        sum.update(kind.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII)).put(content).putInt((int) sum.getValue()).array();
    }

    /** An archive of one part, which is a thousand times larger than it is packed. */
    public static byte[] zip(String part) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[10_000_000]);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** One behind the other. */
    public static byte[] both(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    public static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }
}
