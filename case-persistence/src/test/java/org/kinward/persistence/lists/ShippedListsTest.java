package org.kinward.persistence.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.WorldCode;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The lists of FIELD part 5 as they come with the program. */
@PersistenceTest
class ShippedListsTest {

    /** How many lines FIELD part 5 has, other among them; a line more is counted here as well. */
    private static final Map<CodeList, Integer> LINES = Map.ofEntries(Map.entry(CodeList.EXPLOITATION, 13),
            Map.entry(CodeList.ACTIVITY, 59), Map.entry(CodeList.RECRUITER, 28), Map.entry(CodeList.PROMISE, 13),
            Map.entry(CodeList.MEANS, 25), Map.entry(CodeList.CARE, 31), Map.entry(CodeList.SERVICE, 89),
            Map.entry(CodeList.HOW_CAME, 27), Map.entry(CodeList.CLOSING, 14), Map.entry(CodeList.OPENED_DOOR, 53),
            Map.entry(CodeList.PROTECTS, 11), Map.entry(CodeList.LEGAL_STATE, 15),
            Map.entry(CodeList.TRAFFICKED_AGAIN, 10), Map.entry(CodeList.ETHNICITY, 1),
            Map.entry(CodeList.REGION, 3568), Map.entry(CodeList.DISTRICT, 1));

    /** The child has no sex in French (FIELD F84), and the traps of F83; names of places are names. */
    private static final Pattern TRAPS = Pattern.compile(
            "\\b(il|elle|ils|elles|trafic|tuteur|re-traite|foyer|fugue|bénéficiaire|mineur)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    @Autowired
    private TestDatabase database;
    @Autowired
    private CodeLists lists;
    @Autowired
    private PlatformTransactionManager casework;

    private Map<CodeList, List<CodeLists.Line>> shipped;

    @BeforeEach
    void areReadAtOnce() {
        var house = Shelter.open(database);
        shipped = new AsPerson(house.worker().person(), casework).hold(CodeLists.class, lists)
                .of(EnumSet.allOf(CodeList.class), house.agency());
    }

    @ParameterizedTest
    @EnumSource
    void endWithOtherAndSayEachLineOnceInBothLanguages(CodeList list) {
        var lines = shipped.getOrDefault(list, List.of());

        assertThat(lines).last().extracting(CodeLists.Line::code).isEqualTo(Code.OTHER);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(LINES.getOrDefault(list, 5));
        assertThat(lines).extracting(line -> scope(line) + line.english().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(lines).extracting(line -> scope(line) + line.french().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(lines).noneMatch(CodeLists.Line::isRetired)
                .noneMatch(line -> !WorldCode.isPart(line.heading()) && TRAPS.matcher(line.french()).find())
                .noneMatch(line -> line.french().equals(line.code().word()));
    }

    @Test
    void haveAsManyLinesAsTheField() {
        LINES.forEach((list, lines) -> assertThat(shipped.get(list)).as(list.name()).hasSize(lines));
    }

    @Test
    void stayInTheOrderOfTheField() {
        assertThat(codes(CodeList.SCHOOL_STATE)).containsExactly("NEVER", "TOO-YOUNG", "REGULARLY", "OFF-AND-ON",
                "STOPPED", "FINISHED", "OTHER");
        assertThat(codes(CodeList.DEBT)).containsExactly("NONE", "FAMILY", "CHILD", "JOURNEY", "OTHER");
    }

    @Test
    void areFoundByLocalWordsAndStandInParts() {
        var begging = line(CodeList.ACTIVITY, "BEG-KORAN");

        assertThat(begging.localWords()).contains("talibé (SN)");
        assertThat(line(CodeList.ACTIVITY, "AGR-COCOA").localWords()).containsExactlyInAnyOrder("CI", "GH", "CM");
        assertThat(line(CodeList.SERVICE, "LAW-GUARDIAN").heading()).isEqualTo("LAW");
        assertThat(line(CodeList.EXPLOITATION, "BEGGING").heading()).isEmpty();
    }

    /** Regions of two countries may be called the same. */
    private static String scope(CodeLists.Line line) {
        return WorldCode.isPart(line.heading()) ? line.heading() + " " : "";
    }

    @Test
    void haveTheRegionsOfTheWorldInBothLanguages() {
        var regions = shipped.getOrDefault(CodeList.REGION, List.of()).stream()
                .filter(line -> !line.code().equals(Code.OTHER)).toList();

        assertThat(regions).allMatch(line -> WorldCode.in(CodeList.REGION, line.code().word())
                .filter(line.heading()::equals).isPresent());
        assertThat(regions).extracting(CodeLists.Line::heading).contains("BF", "BJ", "TG", "GH", "CI", "NG", "ML", "NE",
                "SN", "GN", "CM", "GA", "CG", "CD", "TD", "CF");
        assertThat(line(CodeList.REGION, "BJ-AK").english()).isEqualTo("Atakora");
        assertThat(line(CodeList.REGION, "BJ-AK").french()).isEqualTo("Atacora");
    }

    /** A list that the database does not know can be neither shipped nor kept. */
    @Test
    void areTheSameHereAndInTheDatabase() {
        var known = database.superuser().sql("""
                select pg_get_constraintdef(oid) from pg_constraint where conname = 'code_list_known'
                """).query(String.class).single();

        assertThat(Arrays.stream(CodeList.values()).map(CodeList::name)).allMatch(name -> known.contains("'" + name));
        assertThat(known.split("::text", -1)).hasSizeGreaterThanOrEqualTo(CodeList.values().length);
    }

    private CodeLists.Line line(CodeList list, String code) {
        return shipped.getOrDefault(list, List.of()).stream().filter(line -> line.code().word().equals(code))
                .findFirst().orElseThrow();
    }

    private List<String> codes(CodeList list) {
        return shipped.getOrDefault(list, List.of()).stream().map(line -> line.code().word()).toList();
    }
}
