package org.kinward.web.statistics.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.support.StaticMessageSource;

/** Categories in words: two of one dimension are never called the same. */
class SaidTest {

    private static final List<CodeLists.Line> REGIONS = List.of(line("TG-P", "Plateaux", "Région des Plateaux", false),
            line("CG-14", "plateaux", "Plateaux", true), line("TG-M", "maritime", "Région maritime", false));

    @Test
    void haveTheirCodeWhereTheListHasTheNameTwice() {
        assertThat(List.of(region(Locale.ENGLISH, "TG-P"), region(Locale.ENGLISH, "CG-14"),
                region(Locale.ENGLISH, "TG-M")))
                .containsExactly("Plateaux (TG-P)", "Plateaux (CG-14)", "Maritime");
    }

    @Test
    void haveItOnlyInTheLanguageWhereTheyAreCalledTheSame() {
        assertThat(List.of(region(Locale.FRENCH, "TG-P"), region(Locale.FRENCH, "CG-14")))
                .containsExactly("Région des Plateaux", "Plateaux");
    }

    @Test
    void areSaidByTheirCodeWhereNobodyKnowsThemAnyMore() {
        assertThat(region(Locale.ENGLISH, "XX-1")).isEqualTo("XX-1");
    }

    private static String region(Locale language, String code) {
        return new Said(new StaticMessageSource(), new ListedWords(Map.of(CodeList.REGION, REGIONS), language))
                .category(RecordDimension.ORIGIN_REGION, code);
    }

    private static CodeLists.Line line(String code, String english, String french, boolean retired) {
        return new CodeLists.Line(new Code(code), english, french, Set.of(), retired);
    }
}
