package org.kinward.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.document.file.FileExamples;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who comes through the door for files, and what is sent with the key or the id of somebody else. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentDoorTest {

    private static final Map<String, String> LETTER = Map.of("kind", "LETTER", "shows", "NO", "audience",
            "WHO_WORKS_ON_IT");
    private static final byte[] JPEG = FileExamples.jpeg(40, 30);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private String file = "";

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        file = record(worker);
    }

    /** Strangers who send slowly hold no place: whoever has signed in comes in beside them. */
    @Test
    void letsNobodyWaitBehindStrangersWhoSendSlowly() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (var stranger = 0; stranger < 8; stranger++) {
                var line = new Socket(InetAddress.getLoopbackAddress(), port);
                slow.add(line);
                line.getOutputStream().write(("POST /documents/new HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                        + "multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n--x\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                line.getOutputStream().flush();
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());

            assertThat(put(worker, file)).isNotEmpty();
        } finally {
            for (var line : slow) {
                line.close();
            }
        }
    }

    @Test
    void isNotThereUnderAKeyOfAnotherForm() {
        var key = put(worker, file).replaceAll(".*document=", "");
        var theirs = new HashMap<>(LETTER);
        theirs.put("stamp.key", key);

        assertThat(manager.upload(manager.page("/documents/new?of=" + file), theirs, "x.jpg", JPEG).statusCode())
                .isEqualTo(404);
        theirs.put("audience", "WHO_LEADS");
        assertThat(worker.upload(worker.page("/documents/new?of=" + file), theirs, "x.jpg", JPEG).statusCode())
                .as("her own key, another wish").isEqualTo(409);
    }

    @Test
    void isNotThereWithoutASession() {
        var fields = Browser.filled(worker.page("/documents/new?of=" + file), "/documents/new", LETTER);

        var answer = new Browser(port).upload("/documents/new", fields, "x.jpg", JPEG);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Shift.to(answer)).isEqualTo("/sign-in");
    }

    /** A document of another agency, of another case and one that nobody has: the same answer, wherever its id is sent. */
    @Test
    void answersAForeignIdInEveryFormAsOneThatIsMissing() {
        var mine = put(worker, file).replaceAll(".*document=", "");
        var other = Shift.of(port, "worker-b");
        var theirs = put(other, record(other)).replaceAll(".*document=", "");
        var token = worker.page("/documents/new?of=" + file).select("[name=_csrf]").val();

        for (var id : new String[]{theirs, UUID.randomUUID().toString(), "not-an-id"}) {
            for (var form : new String[]{"show", "away", "second", "second/look"}) {
                assertThat(worker.post("/c/" + file + "/documents/" + form, Map.of("_csrf", token, "document", id,
                        "purpose", "CARE_TODAY", "page", "1", "why", "NOT_NEEDED", "says", "KEEP")).statusCode())
                        .as(form + " " + id).isEqualTo(404);
            }
        }
        assertThat(worker.post("/c/" + file + "/documents/show", Map.of("_csrf", token, "document", mine, "purpose",
                "CARE_TODAY", "page", "1")).statusCode()).as("the control: her own").isEqualTo(200);
    }

    private String record(Shift by) {
        var intake = by.begin();
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single().toString();
    }

    /** Puts a letter in, again while the vault has not heard who leads the case; its address. */
    private String put(Shift by, String into) {
        var answer = by.upload(by.page("/documents/new?of=" + into), LETTER, "x.jpg", JPEG);
        for (var again = 0; again < 20 && answer.statusCode() == 400; again++) {
            assertThat(answer.body()).contains("The record is not ready yet");
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            answer = by.upload(by.page("/documents/new?of=" + into), LETTER, "x.jpg", JPEG);
        }
        assertThat(answer.statusCode()).isEqualTo(302);
        return "/c/" + into + "/documents/one?document=" + database.superuser()
                .sql("select id from casework.document where case_file_id = ?::uuid order by put_at desc limit 1")
                .param(into).query(UUID.class).single();
    }
}
