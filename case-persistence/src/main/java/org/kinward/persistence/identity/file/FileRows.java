package org.kinward.persistence.identity.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.VaultTies.Tied;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.FileKind;
import org.kinward.core.identity.file.FileRef;
import org.kinward.core.identity.file.HeldFile;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements about held files. The caller holds the child's row and has looked at who asks. */
final class FileRows {

    private final JdbcClient vault;

    FileRows(JdbcClient vault) {
        this.vault = vault;
    }

    Optional<HeldFile> find(FileRef ref, Tied child) {
        return vault.sql("""
                select kind, audience, put_by, looked_by, screened_by from identity.held_document
                where id = :id and child_id = :child
                """).param("id", ref.id()).param("child", child.id()).query((row, _) -> file(ref, row)).optional();
    }

    /** Whether there was no such file; of one that was there nothing is written, for what is destroyed stays so. */
    boolean add(HeldFile file, Tied child) {
        return vault.sql("""
                insert into identity.held_document (id, child_id, kind, audience, put_by)
                values (:id, :child, :kind, :audience, :by) on conflict do nothing
                """).param("id", file.ref().id()).param("child", child.id()).param("kind", file.kind().name())
                .param("audience", file.audience().name()).param("by", file.putBy().value()).update() == 1;
    }

    void addPages(FileRef ref, List<PagePicture> pages, ChildKey key) {
        for (var number = 1; number <= pages.size(); number++) {
            vault.sql("insert into identity.held_page (document_id, number, ciphertext) values (:id, :number, :bytes)")
                    .param("id", ref.id()).param("number", number)
                    .param("bytes", key.lock(pages.get(number - 1).bytes(), label(ref, number))).update();
        }
    }

    /** The page; empty if it is gone or was never there. */
    Optional<PagePicture> page(FileRef ref, int number, ChildKey key) {
        return vault.sql("select ciphertext from identity.held_page where document_id = :id and number = :number")
                .param("id", ref.id()).param("number", number).query((row, _) -> row.getBytes("ciphertext")).optional()
                .map(locked -> PagePicture.of(key.open(locked, label(ref, number)))
                        .orElseThrow(() -> new IllegalStateException("a held page is no picture")));
    }

    void looked(FileRef ref, PersonId second) {
        vault.sql("update identity.held_document set looked_by = :by where id = :id and screened_by is null")
                .param("by", second.value()).param("id", ref.id()).update();
    }

    void screened(FileRef ref, PersonId second) {
        vault.sql("update identity.held_document set screened_by = :by where id = :id and screened_by is null")
                .param("by", second.value()).param("id", ref.id()).update();
    }

    void destroy(FileRef ref) {
        vault.sql("delete from identity.held_page where document_id = :id").param("id", ref.id()).update();
    }

    /** What a page is bound to: it opens in no other place. */
    private static String label(FileRef ref, int number) {
        return String.join("|", "identity.held_page.ciphertext", ref.child().symbols(), ref.id().toString(),
                Integer.toString(number));
    }

    private static HeldFile file(FileRef ref, ResultSet row) throws SQLException {
        return new HeldFile(ref, FileKind.valueOf(row.getString("kind")), Audience.valueOf(row.getString("audience")),
                new PersonId(row.getObject("put_by", UUID.class)),
                Optional.ofNullable(row.getObject("looked_by", UUID.class)).map(PersonId::new),
                row.getObject("screened_by", UUID.class) != null);
    }
}
