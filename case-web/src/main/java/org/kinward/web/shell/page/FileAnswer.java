package org.kinward.web.shell.page;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that hands a file over: always as an attachment with a name of ours, never shown by the browser. */
public final class FileAnswer {

    /** Should a browser show it as a page after all, nothing in it runs and nothing is loaded. */
    private static final String SHUT = "default-src 'none'; sandbox";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX = new MediaType("application",
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private FileAnswer() {
    }

    /** Lines for a table program. */
    public static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return of(CSV, name + ".csv").body(content);
    }

    /** A workbook. */
    public static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
        return of(XLSX, name + ".xlsx").body(content);
    }

    /** Plain words. */
    public static ResponseEntity<byte[]> text(String name, String content) {
        return of(TEXT, name + ".txt").body(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Something that came from outside or shows a child.
     *
     * @param name
     *            with its ending
     */
    public static <T> ResponseEntity<T> shut(MediaType type, String name, T content) {
        return of(type, name).header("Content-Security-Policy", SHUT).body(content);
    }

    private static ResponseEntity.BodyBuilder of(MediaType type, String name) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
