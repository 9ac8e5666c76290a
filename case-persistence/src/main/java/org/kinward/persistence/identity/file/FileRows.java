package org.kinward.persistence.identity.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                select d.kind, d.audience, d.put_by, d.screened_by,
                    array(select l.looked_by from identity.held_look l where l.document_id = d.id) as looked_by
                from identity.held_document d where d.id = :id and d.child_id = :child
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

    /** Whether the vault holds these pages and no others under this reference. */
    boolean hasPages(FileRef ref, List<PagePicture> pages, ChildKey key) {
        var held = vault.sql("select count(*) from identity.held_page where document_id = :id").param("id", ref.id())
                .query(Integer.class).single();
        return held == pages.size() && IntStream.rangeClosed(1, held)
                .allMatch(number -> page(ref, number, key).filter(pages.get(number - 1)::equals).isPresent());
    }

    /** Remembers who has looked, each beside the others. */
    void looked(FileRef ref, PersonId second) {
        vault.sql("""
                insert into identity.held_look (document_id, first_person, looked_by)
                select id, put_by, :by from identity.held_document where id = :id on conflict do nothing
                """).param("by", second.value()).param("id", ref.id()).update();
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
                Arrays.stream((UUID[]) row.getArray("looked_by").getArray()).map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("screened_by", UUID.class) != null);
    }
}
