package org.kinward.web.lists.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.kinward.core.saving.FormLock;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.stereotype.Component;

/**
 * Carries a file from the page that shows what it would do to the press that does it: locked, so that nobody changes it on
 * the way, and for one label alone. The program remembers no file.
 */
@Component
public class CarriedFile {

    /** The most bytes of a file. */
    public static final int LARGEST = 800_000;

    /** A form of ours holds no more (application.yml), and other fields go with it. */
    private static final int LONGEST = 200_000;

    private final FormLock lock;

    CarriedFile(FormLock lock) {
        this.lock = lock;
    }

    /**
     * The file as a form carries it; empty if no form can carry so much.
     *
     * @param label
     *            for whom, for what, for which revision
     */
    public Optional<String> carried(byte[] file, String label) {
        var small = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(small)) {
            deflated.write(file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        var carried = Base64.getUrlEncoder().withoutPadding().encodeToString(lock.lock(small.toByteArray(), label));
        return carried.length() > LONGEST ? Optional.empty() : Optional.of(carried);
    }

    /**
     * The file that was shown.
     *
     * @throws UnreadableForm
     *             if it is not what was shown under this label
     */
    public byte[] shown(String carried, String label) {
        var small = lock.open(decoded(carried), label).orElseThrow(() -> new UnreadableForm("file"));
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(small))) {
            return inflated.readAllBytes();
        } catch (IOException notOurs) {
            throw new UnreadableForm("file");
        }
    }

    private static byte[] decoded(String carried) {
        try {
            return Base64.getUrlDecoder().decode(carried);
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("file");
        }
    }
}
