package org.kinward.core.lists.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.lists.keeping.ListExamples.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class KeepListTest {

    private static final CodeList LIST = CodeList.RECRUITER;
    private static final Code MOTHER = new Code("MOTHER");
    private static final Code DRIVER = new Code("DRIVER");

    private final Actor sena = ListExamples.sena();
    private final OwnLists lists = new InMemoryOwnLists(LIST, ListExamples.recruiters());
    private final List<AuditEntry> trail = new ArrayList<>();
    private final KeepList keep = new KeepList(lists, new InMemoryDoneOnce(), trail::add);

    @Test
    void addsALineBeforeOtherWithACodeMadeOfItsLabel() {
        assertThat(press(new ListWish.Add("", words("Market queen (à Lomé)", "Reine du marché"), ""))).isEmpty();

        assertThat(codes()).containsExactly("MOTHER", "DRIVER", "MARKET-QUEEN-A-LOME", "OTHER");
        assertThat(trail).hasSize(1);
        assertThat(trail.getFirst().purpose()).contains("recruiter");
    }

    @Test
    void givesAMadeCodeANumberWhereItIsTaken() {
        press(new ListWish.Retire(DRIVER));

        assertThat(press(new ListWish.Add("", words("driver", ""), ""))).isEmpty();

        assertThat(codes()).containsExactly("MOTHER", "DRIVER", "DRIVER-2", "OTHER");
    }

    @ParameterizedTest
    @CsvSource({"driver,CODE_WRONG", "DRIVER,CODE_TAKEN", "OTHER,CODE_TAKEN", "NOT_KNOWN,CODE_RESERVED",
            "NONE,CODE_RESERVED", "'A B',CODE_WRONG"})
    void refusesACodeThatIsNoneOrIsTaken(String code, ListRefusal why) {
        assertThat(press(new ListWish.Add(code, words("pilot", "pilote"), ""))).contains(why);
        assertThat(trail).isEmpty();
    }

    @Test
    void refusesALabelThatIsOfferedAlreadyAndAPartThatIsNot() {
        assertThat(press(new ListWish.Add("PILOT", words("pilot", "MÈRE"), ""))).contains(ListRefusal.LABEL_TAKEN);
        assertThat(press(new ListWish.Add("PILOT", words("pilot", "pilote"), "LAND")))
                .contains(ListRefusal.NO_SUCH_HEADING);
        assertThat(press(new ListWish.Add("", words("ចៅហ្វាយ", ""), ""))).contains(ListRefusal.CODE_WRONG);
    }

    @Test
    void retiresALineAndBringsItBackWhereItWas() {
        press(new ListWish.Retire(MOTHER));
        assertThat(now().offered()).extracting(OwnLine::code).containsExactly(DRIVER, Code.OTHER);
        assertThat(now().retired()).extracting(OwnLine::code).containsExactly(MOTHER);

        press(new ListWish.BringBack(MOTHER));

        assertThat(now().lines()).isEqualTo(ListExamples.recruiters());
        assertThat(lists.history(LIST, sena.agency(), Long.MAX_VALUE, 9).getFirst().lines().getFirst().kind())
                .isEqualTo(ListChange.Kind.BROUGHT_BACK);
    }

    @Test
    void keepsTheCodeWhateverTheLabelBecomes() {
        press(new ListWish.Reword(DRIVER, new LineWords("driver, boatman", "", List.of("zem (TG)"))));

        assertThat(now().line(DRIVER).orElseThrow().words().isUntranslated()).isTrue();
        assertThat(press(new ListWish.Reword(DRIVER, words("mother", "chauffeur")))).contains(ListRefusal.LABEL_TAKEN);
        assertThat(press(new ListWish.Reword(new Code("PILOT"), words("pilot", ""))))
                .contains(ListRefusal.NO_SUCH_LINE);
    }

    @Test
    void movesALinePastItsNeighbourAndNoFurther() {
        assertThat(press(new ListWish.Move(DRIVER, true))).isEmpty();
        assertThat(codes()).containsExactly("DRIVER", "MOTHER", "OTHER");

        assertThat(press(new ListWish.Move(DRIVER, true))).contains(ListRefusal.AT_THE_END);
        assertThat(press(new ListWish.Move(MOTHER, false))).contains(ListRefusal.AT_THE_END);
    }

    @Test
    void neverRetiresOrMovesOther() {
        assertThat(press(new ListWish.Retire(Code.OTHER))).contains(ListRefusal.OTHER_STAYS);
        assertThat(press(new ListWish.Move(Code.OTHER, true))).contains(ListRefusal.OTHER_STAYS);
        assertThat(press(new ListWish.Reword(Code.OTHER, words("something else", "autre chose")))).isEmpty();
    }

    @Test
    void doesTheSameFormOnce() {
        var form = new KeepList.Press(LIST, new ListWish.Move(DRIVER, true), Revision.NEW, UUID.randomUUID());

        assertThat(keep.keep(form, sena, Instant.EPOCH)).isEmpty();
        assertThat(keep.keep(form, sena, Instant.EPOCH)).isEmpty();

        assertThat(codes()).containsExactly("DRIVER", "MOTHER", "OTHER");
        assertThat(trail).hasSize(1);
    }

    @Test
    void losesNothingWhenTwoAdministratorsChangeAtOnce() {
        press(new ListWish.Retire(MOTHER));
        var late = new KeepList.Press(LIST, new ListWish.Retire(DRIVER), Revision.NEW, UUID.randomUUID());

        assertThatThrownBy(() -> keep.keep(late, sena, Instant.EPOCH)).isInstanceOf(StaleRevision.class);

        assertThat(now().retired()).extracting(OwnLine::code).containsExactly(MOTHER);
        assertThat(trail).hasSize(1);
    }

    @Test
    void writesNothingDownWhenNothingChanges() {
        assertThat(press(new ListWish.BringBack(MOTHER))).isEmpty();
        assertThat(press(new ListWish.Reword(MOTHER, words(" mother ", "mère")))).isEmpty();

        assertThat(now().revision()).isEqualTo(Revision.NEW);
        assertThat(trail).isEmpty();
    }

    @Test
    void takesAFileWholeOrNotAtAll() {
        var good = new ListRow(1, "", Optional.of(words("pilot", "pilote")), false);
        var bad = new ListRow(2, "pilot two", Optional.of(words("second pilot", "")), false);

        assertThat(press(new ListWish.Import(List.of(good, bad)))).contains(ListRefusal.ROWS_WRONG);
        assertThat(now().revision()).isEqualTo(Revision.NEW);

        assertThat(press(new ListWish.Import(List.of(good)))).isEmpty();
        assertThat(codes()).containsExactly("MOTHER", "DRIVER", "PILOT", "OTHER");
    }

    private Optional<ListRefusal> press(ListWish wish) {
        return keep.keep(new KeepList.Press(LIST, wish, now().revision(), UUID.randomUUID()), sena, Instant.EPOCH);
    }

    private OwnList now() {
        return lists.of(LIST, sena.agency());
    }

    private List<String> codes() {
        return now().lines().stream().map(line -> line.code().word()).toList();
    }
}
