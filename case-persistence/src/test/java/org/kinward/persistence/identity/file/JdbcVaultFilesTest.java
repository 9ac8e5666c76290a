package org.kinward.persistence.identity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.kofi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.document.file.FileExamples;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.FileKept;
import org.kinward.core.identity.file.FileKind;
import org.kinward.core.identity.file.FileRef;
import org.kinward.core.identity.file.HeldFile;
import org.kinward.core.identity.file.ShownPage;
import org.kinward.core.identity.file.VaultFiles;
import org.kinward.core.identity.file.VaultFilesContract;
import org.kinward.persistence.identity.VaultHouse;
import org.springframework.dao.DataAccessException;

/** The contract on real PostgreSQL with real keys, and what only they can do: lock, and forget for ever. */
class JdbcVaultFilesTest extends VaultFilesContract {

    private final VaultHouse house;
    private final VaultFiles files;

    JdbcVaultFilesTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
        this.files = new JdbcVaultFiles(house.jdbc(), house.ties(), house.keys.children(), house.audit::add);
    }

    @BeforeEach
    void aminaIsInTheShelter() {
        List.of(at(amina(), SHELTER), new CareRight.LeadWorker(amina(), LEAD.person()),
                new CareRight.Manages(MANAGER.person(), SHELTER),
                new CareRight.Manages(OTHER_MANAGER.person(), SHELTER),
                new CareRight.OnShift(CARER.person(), SHELTER, FAR_AHEAD),
                new CareRight.StaffOf(STRANGER.person(), SHELTER))
                .forEach(right -> house.rights().grant(right, EVENING));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Override
    protected VaultFiles files() {
        return files;
    }

    @Test
    void locksEachKindWithKeysOfItsOwn() {
        kept(FileKind.PAPER, Audience.SHIFT_TOO);

        assertThat(house.keys.children().existing(amina(), Compartment.DOCUMENTS)).isPresent();
        assertThat(house.keys.children().existing(amina(), Compartment.PHOTOGRAPHS)).isEmpty();
        assertThat(house.behind().sql("select ciphertext from identity.held_page").query((row, _) -> new String(
                row.getBytes(1), StandardCharsets.ISO_8859_1)).list()).noneMatch(page -> page.contains("JFIF"));
    }

    /** Swapped with another page, or moved to another document, it does not open. */
    @Test
    void bindsAPageToItsPlace() {
        var file = kept(FileKind.PAPER, Audience.SHIFT_TOO);
        house.behind().sql("""
                update identity.held_page p set ciphertext = (select o.ciphertext from identity.held_page o
                    where o.document_id = p.document_id and o.number = 2) where p.number = 1
                """).update();

        assertThatThrownBy(() -> show(file, LEAD)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesDownEveryLookWithItsPurposeAndEveryRefusal() {
        var file = kept(FileKind.PAPER, Audience.WHO_WORKS_ON_IT);
        house.audit.clear();

        show(file, LEAD);
        show(file, CARER);

        assertThat(house.audit).extracting(AuditEntry::action, AuditEntry::purpose).containsExactly(
                tuple(AuditAction.DOCUMENT_SHOWN, Optional.of("care_today")),
                tuple(AuditAction.REFUSED, Optional.empty()));
        assertThat(house.audit.getFirst().subjects()).contains(file.id());
    }

    @Test
    void doesNotFindAFileUnderAnotherChild() {
        var file = kept(FileKind.PAPER, Audience.SHIFT_TOO);
        house.rights().grant(at(kofi(), SHELTER), EVENING);
        house.rights().grant(new CareRight.LeadWorker(kofi(), LEAD.person()), EVENING);

        assertThat(files.keep(HeldFile.fresh(new FileRef(kofi(), file.id()), FileKind.PAPER, Audience.SHIFT_TOO,
                LEAD.person()), List.of(FileExamples.page()), LEAD)).isEqualTo(FileKept.NOT_OURS);
        assertThat(show(new FileRef(kofi(), file.id()), LEAD)).isEqualTo(new ShownPage.Refused());
    }

    /** The database itself takes no second look by the first person, and no word of who has not looked. */
    @Test
    void refusesAForgedSecondLook() {
        var photo = kept(FileKind.PHOTOGRAPH, Audience.SHIFT_TOO);

        for (var forged : List.of("insert into identity.held_look (document_id, first_person, looked_by) "
                + "select id, put_by, put_by from identity.held_document where id = :id",
                "insert into identity.held_look (document_id, first_person, looked_by) "
                        + "select id, gen_random_uuid(), put_by from identity.held_document where id = :id",
                "update identity.held_document set screened_by = gen_random_uuid() where id = :id",
                "update identity.held_document set screened_by = put_by where id = :id")) {
            assertThatThrownBy(() -> house.jdbc().sql(forged).param("id", photo.id()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void goesWithTheChildForEver() {
        var file = kept(FileKind.PAPER, Audience.SHIFT_TOO);
        kept(FileKind.PHOTOGRAPH, Audience.SHIFT_TOO);

        house.children().end(amina());

        assertThat(house.behind().sql("select (select count(*) from identity.held_page) + "
                + "(select count(*) from identity.held_document)").query(Long.class).single()).isZero();
        assertThat(house.keys.children().existing(amina(), Compartment.DOCUMENTS)).isEmpty();
        assertThat(house.keys.children().existing(amina(), Compartment.PHOTOGRAPHS)).isEmpty();
        assertThat(show(file, LEAD)).isEqualTo(new ShownPage.Refused());
        var late = HeldFile.fresh(new FileRef(amina(), UUID.randomUUID()), FileKind.PAPER, Audience.SHIFT_TOO,
                LEAD.person());
        assertThat(files.keep(late, List.of(FileExamples.page()), LEAD)).isEqualTo(FileKept.NOT_IN_CARE);
    }

    /** A copy of the database that came back brings the rows back; without the keys they open nothing. */
    @Test
    void opensNothingOfAnErasedChildThatCameBackWithACopy() {
        var file = kept(FileKind.PAPER, Audience.SHIFT_TOO);
        house.keys.children().destroy(amina());

        assertThat(show(file, LEAD)).isNotInstanceOf(ShownPage.Page.class);
        house.children().end(amina());

        assertThat(house.behind().sql("select count(*) from identity.held_page").query(Long.class).single()).isZero();
    }
}
