package org.kinward.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.document.file.FileExamples;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;

/**
 * What tests of papers and photographs press again and again, about one child of their own.
 *
 * @param worker
 *            who leads the case
 */
public record PhotographHands(Shift worker, TestDatabase database, UUID file) {

    /** A photograph, as it is put in. */
    public static final Map<String, String> PHOTOGRAPH = Map.of("kind", "PHOTOGRAPH", "shows", "YES", "audience",
            "WHO_WORKS_ON_IT");

    private static final byte[] JPEG = FileExamples.jpegWithNotes(1);

    /** The vault is told a moment after casework has decided who leads. */
    public void awaitLead() {
        await().until(() -> database.superuser().sql("""
                select exists (select from identity.direct_care d join casework.case_file f on f.intake_id = d.scope_id
                    where f.id = ? and d.granted and d.capacity = 'lead_worker')
                """).param(file).query(Boolean.class).single());
    }

    /** Puts it in; the address of its page. */
    public String put(Map<String, String> what) {
        var answer = worker.upload(worker.page("/documents/new?of=" + file), what, "x.jpg", JPEG);
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
        return "/c/" + file + "/documents/one?document=" + database.superuser()
                .sql("select id from casework.document where case_file_id = ? order by put_at desc limit 1")
                .param(file).query(UUID.class).single();
    }

    /** Another person looks at it and keeps it. */
    public void kept(String one, Shift second) {
        var page = second.page(one.replace("/one", "/second"));
        var action = "/c/" + file + "/documents/second";
        assertThat(second.send(page, action + "/look", Map.of()).statusCode()).isEqualTo(200);
        assertThat(second.send(page, action, Map.of("says", "KEEP")).statusCode()).isEqualTo(302);
    }

    /** The child and who answers for it agree to photographs. */
    public void agree() {
        var consent = "/c/" + file + "/consent";
        worker.send(worker.page(consent + "/who"), consent + "/who",
                Map.of("kind", "PARENT", "involved", "NO", "notAsked", "ASKED", "namedBy", ""));
        var added = worker.send(worker.page(consent + "/ask?kind=EXTRA"), consent + "/ask",
                Map.of("what", "PHOTOGRAPH"));
        var row = Shift.whole(added).replaceAll(".*row=", "");
        for (var whose : new String[]{"CHILD", "WHO_ANSWERS"}) {
            var typed = new HashMap<>(Map.of("state", "AGREED", "asked.language", "ee", "asked.interpreter",
                    "OUR_STAFF", "asked.how", "READ_ALOUD"));
            if (whose.equals("WHO_ANSWERS")) {
                typed.put("by.who", "WHO_ANSWERS");
            }
            var said = worker.send(worker.page(consent + "/answer?row=" + row + "&whose=" + whose),
                    consent + "/answer", typed);
            assertThat(said.statusCode()).as(parsed(said).select("main").text()).isEqualTo(302);
        }
    }
}
