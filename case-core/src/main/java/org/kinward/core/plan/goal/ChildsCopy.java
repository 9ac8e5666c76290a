package org.kinward.core.plan.goal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the child's own copy never says, whoever finds it: words of danger and of the work of an agency, in the languages of
 * the program. The beginning of a word is enough, so that plurals count.
 */
public final class ChildsCopy {

    private static final List<String> NEVER = List.of("traffick", "traite(?!m)", "trafic", "exploit", "victim",
            "rescue",
            "sauve", "danger", "abus", "maltrait", "viol(?:s|e|ee|es|ees|er|ence|ent)?(?!\\p{L})", "rape", "sexu",
            "prostitu", "brothel", "beat", "batt",
            "threat", "menace", "suspect", "recruit", "recrut", "police", "gendarm", "courts?(?!\\p{L})", "tribunal",
            "judge", "juge",
            "prosecut", "procureur", "lawyer", "avocat", "shelter", "foyer", "refuge", "case file", "dossier", "risk",
            "risque", "suicid", "pregnan", "enceinte", "hiv(?!\\p{L})", "vih", "sida");

    private static final Pattern ANY = Pattern.compile("(?<!\\p{L})(?:" + String.join("|", NEVER) + ")");

    private ChildsCopy() {
    }

    /** Whether these words hold one of them; accents and capitals do not matter. */
    public static boolean holdsDanger(String words) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return ANY.matcher(plain).find();
    }
}
