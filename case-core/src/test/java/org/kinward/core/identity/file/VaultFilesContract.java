package org.kinward.core.identity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.amina;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.document.file.FileExamples;

/** What every keeper of pages promises: who opens which, and that a photograph waits for a second person. */
public abstract class VaultFilesContract {

    protected static final Actor LEAD = somebody(1);
    protected static final Actor MANAGER = somebody(2);
    protected static final Actor CARER = somebody(3);
    protected static final Actor STRANGER = somebody(4);
    protected static final Actor OTHER_MANAGER = somebody(5);
    private static final PagePicture FRONT = FileExamples.page();
    private static final PagePicture BACK = PagePicture.of(FileExamples.jpeg(30, 40)).orElseThrow();
    private static final ShownPage REFUSED = new ShownPage.Refused();

    /** The keeper under test: LEAD leads Amina's case, MANAGER manages her place, CARER is on shift there, OTHER_MANAGER manages it too. */
    protected abstract VaultFiles files();

    private static Actor somebody(int who) {
        return new Actor(new PersonId(new UUID(9, who)), new AgencyId(new UUID(9, 9)), Set.of(),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    @Test
    void showsAPaperPageByPageToWhomItIsMeantFor() {
        var forWhoLeads = kept(FileKind.PAPER, Audience.WHO_LEADS);
        var forTheCase = kept(FileKind.PAPER, Audience.WHO_WORKS_ON_IT);
        var forTheShift = kept(FileKind.PAPER, Audience.SHIFT_TOO);

        assertThat(List.of(show(forWhoLeads, LEAD), show(forTheCase, LEAD), show(forTheShift, LEAD)))
                .containsOnly(new ShownPage.Page(FRONT));
        assertThat(show(forWhoLeads, MANAGER)).isEqualTo(REFUSED);
        assertThat(show(forTheCase, MANAGER)).isEqualTo(new ShownPage.Page(FRONT));
        assertThat(show(forTheCase, CARER)).isEqualTo(REFUSED);
        assertThat(show(forTheShift, CARER)).isEqualTo(new ShownPage.Page(FRONT));
        assertThat(show(forTheShift, STRANGER)).isEqualTo(REFUSED);
        assertThat(files().show(forTheCase, new PageAsked(2, "care", false), LEAD))
                .isEqualTo(new ShownPage.Page(BACK));
        assertThat(files().show(forTheCase, new PageAsked(3, "care", false), LEAD)).isEqualTo(new ShownPage.Nothing());
    }

    @Test
    void givesNoCopyToTheShift() {
        var file = kept(FileKind.PAPER, Audience.SHIFT_TOO);

        assertThat(files().show(file, new PageAsked(1, "care", true), CARER)).isEqualTo(REFUSED);
        assertThat(files().show(file, new PageAsked(1, "care", true), MANAGER)).isEqualTo(new ShownPage.Page(FRONT));
    }

    @Test
    void opensAPhotographForNobodyBeforeASecondPersonHasLooked() {
        var photo = kept(FileKind.PHOTOGRAPH, Audience.SHIFT_TOO);

        assertThat(List.of(show(photo, LEAD), show(photo, MANAGER), show(photo, CARER))).containsOnly(REFUSED);
        assertThat(files().look(photo, 1, LEAD)).as("who put it in").isEqualTo(REFUSED);
        assertThat(files().look(photo, 1, CARER)).isEqualTo(REFUSED);
        assertThat(files().hasLooked(photo, MANAGER)).isFalse();
        files().open(photo, MANAGER.person(), MANAGER);
        assertThat(show(photo, LEAD)).as("said without having looked").isEqualTo(REFUSED);

        assertThat(files().look(photo, 1, MANAGER)).isEqualTo(new ShownPage.Page(FRONT));
        assertThat(show(photo, LEAD)).as("looked at, and nothing said yet").isEqualTo(REFUSED);
        assertThat(files().hasLooked(photo, MANAGER)).isTrue();
        files().open(photo, LEAD.person(), LEAD);
        assertThat(show(photo, CARER)).as("in the name of who put it in").isEqualTo(REFUSED);
        files().open(photo, MANAGER.person(), LEAD);
        files().open(photo, MANAGER.person(), LEAD);

        assertThat(List.of(show(photo, LEAD), show(photo, MANAGER), show(photo, CARER)))
                .containsOnly(new ShownPage.Page(FRONT));
        assertThat(files().look(photo, 1, MANAGER)).as("nothing waits any more").isEqualTo(REFUSED);
    }

    @Test
    void keepsAFileOnceAndOfNobodyWhoMayNot() {
        var file = kept(FileKind.PAPER, Audience.WHO_WORKS_ON_IT);
        var again = HeldFile.fresh(file, FileKind.PAPER, Audience.SHIFT_TOO, LEAD.person());

        var same = HeldFile.fresh(file, FileKind.PAPER, Audience.WHO_WORKS_ON_IT, LEAD.person());

        assertThat(files().keep(same, List.of(FRONT, BACK), LEAD)).isEqualTo(FileKept.DONE);
        assertThat(files().keep(again, List.of(FRONT, BACK), LEAD)).as("for others").isEqualTo(FileKept.STALE);
        for (var other : List.of(List.of(FRONT, FRONT), List.of(FRONT), List.of(FRONT, BACK, BACK))) {
            assertThat(files().keep(same, other, LEAD)).as("other pages").isEqualTo(FileKept.STALE);
        }
        assertThat(show(file, LEAD)).isEqualTo(new ShownPage.Page(FRONT));
        assertThat(show(file, CARER)).isEqualTo(REFUSED);
        for (var other : List.of(CARER, STRANGER)) {
            var theirs = HeldFile.fresh(new FileRef(amina(), UUID.randomUUID()), FileKind.PAPER, Audience.SHIFT_TOO,
                    other.person());
            assertThat(files().keep(theirs, List.of(FRONT), other)).isEqualTo(FileKept.NOT_IN_CARE);
        }
    }

    /** A key that was invented or taken from another form is answered as one that is not there. */
    @Test
    void keepsNothingUnderTheKeyOfSomebodyElse() {
        var file = kept(FileKind.PAPER, Audience.WHO_WORKS_ON_IT);

        assertThat(files().keep(HeldFile.fresh(file, FileKind.PAPER, Audience.WHO_WORKS_ON_IT, MANAGER.person()),
                List.of(FRONT, BACK), MANAGER)).isEqualTo(FileKept.NOT_OURS);
    }

    /** Two people look at the same time: neither takes the other's word away, and nothing stays locked. */
    @Test
    void opensForWhoeverSaidSoOfThoseWhoHaveLooked() {
        var photo = kept(FileKind.PHOTOGRAPH, Audience.WHO_WORKS_ON_IT);
        files().look(photo, 1, MANAGER);
        files().look(photo, 1, OTHER_MANAGER);

        assertThat(files().hasLooked(photo, MANAGER)).isTrue();
        assertThat(files().hasLooked(photo, OTHER_MANAGER)).isTrue();
        files().open(photo, MANAGER.person(), MANAGER);

        assertThat(show(photo, LEAD)).isEqualTo(new ShownPage.Page(FRONT));
    }

    @Test
    void destroysForEver() {
        var file = kept(FileKind.PAPER, Audience.WHO_WORKS_ON_IT);

        assertThat(files().destroy(file, CARER)).isFalse();
        assertThat(show(file, LEAD)).isEqualTo(new ShownPage.Page(FRONT));
        assertThat(files().destroy(file, MANAGER)).isTrue();
        assertThat(files().destroy(file, LEAD)).as("again").isTrue();

        assertThat(show(file, LEAD)).isEqualTo(new ShownPage.Nothing());
        assertThat(files().keep(HeldFile.fresh(file, FileKind.PAPER, Audience.WHO_WORKS_ON_IT, LEAD.person()),
                List.of(FRONT, BACK), LEAD)).isEqualTo(FileKept.STALE);
        assertThat(show(file, LEAD)).as("a late press brings nothing back").isEqualTo(new ShownPage.Nothing());
    }

    protected ShownPage show(FileRef ref, Actor to) {
        return files().show(ref, new PageAsked(1, "care_today", false), to);
    }

    protected FileRef kept(FileKind kind, Audience audience) {
        var ref = new FileRef(amina(), UUID.randomUUID());
        assertThat(files().keep(HeldFile.fresh(ref, kind, audience, LEAD.person()), List.of(FRONT, BACK), LEAD))
                .isEqualTo(FileKept.DONE);
        return ref;
    }
}
