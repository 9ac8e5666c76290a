package org.kinward.web.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.kinward.core.lists.WorldCode;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListRow;

/**
 * Some districts of the countries around Lantern, as an administrator would send them: region, code, name, and what it is
 * called there.
 */
final class DemoDistricts {

    private static final String LINES = """
            BJ-AK|NATITINGOU|Natitingou
            BJ-AK|TANGUIETA|Tanguiéta
            BJ-AK|BOUKOUMBE|Boukoumbé|Boukombé
            BJ-BO|PARAKOU|Parakou
            BJ-LI|COTONOU|Cotonou|Kutonu
            BJ-OU|PORTO-NOVO|Porto-Novo|Hogbonou, Adjatchè
            BJ-ZO|ABOMEY|Abomey|Agbomè
            BJ-ZO|ZA-KPOTA|Za-Kpota
            TG-M|GOLFE|Golfe|Lomé
            TG-M|LACS|Lacs|Aného
            TG-K|KOZAH|Kozah|Kara
            TG-S|TONE|Tône|Dapaong
            GH-AA|ACCRA|Accra Metropolitan|Nkran
            GH-TV|KETU-SOUTH|Ketu South|Aflao
            GH-TV|KETA|Keta
            GH-AH|KUMASI|Kumasi Metropolitan|Oseikrom
            CI-AB|ABOBO|Abobo
            CI-AB|YOPOUGON|Yopougon|Yop
            CI-SM|DALOA|Daloa
            BF-03|OUAGADOUGOU|Ouagadougou|Ouaga, Kadiogo
            BF-09|BOBO-DIOULASSO|Bobo-Dioulasso|Sya, Bobo
            BF-11|ZINIARE|Ziniaré
            """;

    static final List<ListRow> ROWS = rows(LINES.lines().toList());

    private DemoDistricts() {
    }

    private static List<ListRow> rows(List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(at -> row(at, lines.get(at).split("\\|", -1))).toList();
    }

    private static ListRow row(int at, String[] cells) {
        var local = cells.length > 3 ? Arrays.asList(cells[3].split(", ", -1)) : List.<String>of();
        return new ListRow(at + 2, WorldCode.whole(cells[0], cells[1]),
                Optional.of(new LineWords(cells[2], cells[2], local)), false);
    }
}
