package org.kinward.core.consent.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Small files of every kind: a tone, frames and pages without a voice, and what only looks like sound. */
public final class SoundExamples {

    private static final int RATE = 8_000;

    private SoundExamples() {
    }

    /** A tone of so many tenths of a second. */
    public static byte[] wav(int tenths) {
        var samples = RATE * tenths / 10;
        var file = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        file.put(signs("RIFF")).putInt(36 + samples).put(signs("WAVEfmt ")).putInt(16).putShort((short) 1)
                .putShort((short) 1).putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8)
                .put(signs("data")).putInt(samples);
        for (var at = 0; at < samples; at++) {
            file.put((byte) (128 + 40 * Math.sin(2 * Math.PI * 440 * at / RATE)));
        }
        return file.array();
    }

    /** Frames of 32 kbit/s at 44.1 kHz, behind notes of 20 bytes. */
    public static byte[] mp3(int frames) {
        return mp3(frames, new byte[20]);
    }

    /** Frames behind these notes. */
    public static byte[] mp3Noting(String notes) {
        return mp3(12, signs(notes));
    }

    private static byte[] mp3(int frames, byte[] notes) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(signs("ID3\u0003\u0000\u0000"));
        for (var bits = 21; bits >= 0; bits -= 7) {
            file.write(notes.length >> bits & 0x7F);
        }
        file.writeBytes(notes);
        for (var at = 0; at < frames; at++) {
            var frame = new byte[104];
            frame[0] = (byte) 0xFF;
            frame[1] = (byte) 0xFB;
            frame[2] = 0x10;
            file.writeBytes(frame);
        }
        return file.toByteArray();
    }

    /** Three pages of Opus. */
    public static byte[] ogg() {
        return oggNoting("");
    }

    /** The same with these notes. */
    public static byte[] oggNoting(String notes) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(page(2, signs("OpusHead\u0001\u0001\u0000\u0000\u0080\u00bb\u0000\u0000\u0000\u0000\u0000")));
        file.writeBytes(page(0, signs("OpusTags" + notes)));
        file.writeBytes(page(4, new byte[60]));
        return file.toByteArray();
    }

    private static byte[] page(int kind, byte[] packet) {
        return ByteBuffer.allocate(28 + packet.length).order(ByteOrder.LITTLE_ENDIAN).put(signs("OggS")).put((byte) 0)
                .put((byte) kind).putLong(0).putInt(7).putInt(0).putInt(0).put((byte) 1).put((byte) packet.length)
                .put(packet).array();
    }

    /** One track of this handler, packed in this way, with this box in its notes. */
    public static byte[] m4a(String handler, String packed, String note) {
        return m4a(handler, packed, note, "+06.13+001.22/");
    }

    /** A sound with these words in its notes. */
    public static byte[] m4aNoting(String words) {
        return m4a("soun", "mp4a", "name", words);
    }

    private static byte[] m4a(String handler, String packed, String note, String words) {
        var track = box("trak", box("mdia", join(box("hdlr", signs("\0\0\0\0\0\0\0\0" + handler)),
                box("minf", box("stbl", box("stsd", signs("\0\0\0\0\0\0\0\1\0\0\0\b" + packed)))))));
        return join(box("ftyp", signs("M4A \0\0\0\0")), box("mdat", new byte[40]),
                box("moov", join(track, box("udta", box(note, signs(words))))));
    }

    public static byte[] m4a() {
        return m4a("soun", "mp4a", "name");
    }

    private static byte[] box(String mark, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(signs(mark)).put(content)
                .array();
    }

    /** One after the other. */
    public static byte[] join(byte[]... parts) {
        var file = new ByteArrayOutputStream();
        for (var part : parts) {
            file.writeBytes(part);
        }
        return file.toByteArray();
    }

    public static byte[] signs(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A sound as it was taken. */
    public static SoundFile sound(byte[] file) {
        if (SoundFile.read(file) instanceof SoundFile.Read.Sound(var sound)) {
            return sound;
        }
        throw new AssertionError("no sound");
    }
}
