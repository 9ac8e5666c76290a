package org.kinward.web.document.draw;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.file.PagePicture;
import org.springframework.stereotype.Component;

/**
 * Has a file drawn by {@link DrawPages} in a process of its own, one at a time: whatever a file does to whoever unpacks
 * it, the program goes on. What comes back is looked at again before it is believed.
 */
@Component
public class DrawnApart implements Redraw {

    /** Bytes of all pages together. */
    static final int MOST_BYTES = 12_000_000;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Override
    public Drawn draw(UploadedFile file) {
        oneAtATime.lock();
        try {
            return drawn(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("the process that draws does not start", gone);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static Drawn drawn(UploadedFile file) throws IOException {
        var process = OwnProcess.start(file.format().name(), Integer.toString(file.turn()));
        try {
            Thread.ofVirtual().start(() -> endInTime(process));
            send(file, process);
            var told = process.getInputStream().readNBytes(MOST_BYTES + 1);
            return told.length > MOST_BYTES ? new Drawn.Not(FileProblem.UNREADABLE) : ended(process, told);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A process that has ended before it read everything says by its end what was wrong. */
    private static void send(UploadedFile file, Process process) {
        try (var in = process.getOutputStream()) {
            in.write(file.bytes());
        } catch (IOException _) {
            // its end says why
        }
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Drawn ended(Process process, byte[] told) throws IOException {
        try {
            var end = process.waitFor();
            return end == 0 ? pages(told) : new Drawn.Not(NotDrawn.problem(end));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a file was drawn", stopped);
        }
    }

    private static Drawn pages(byte[] told) throws IOException {
        List<PagePicture> pages = new ArrayList<>();
        var in = new DataInputStream(new ByteArrayInputStream(told));
        while (in.available() > 0) {
            var page = PagePicture.of(in.readNBytes(in.readInt()));
            if (page.isEmpty()) {
                return new Drawn.Not(FileProblem.UNREADABLE);
            }
            pages.add(page.get());
        }
        return pages.isEmpty() ? new Drawn.Not(FileProblem.UNREADABLE) : new Drawn.Pages(pages);
    }
}
