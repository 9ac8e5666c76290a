package org.kinward.web.export.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.export.safe.AlikeEnough;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.export.safe.Grain;
import org.kinward.core.export.safe.SafeRecords;

/** What was done to records so that nobody finds a child among them, in words: the same on the page and in the file. */
public record SafeWords(SafeRecords safe, CodeWords.Spoken spoken) {

    public String rows() {
        return String.valueOf(safe.rows().size());
    }

    /** The fields that are said less exactly than they are recorded, and how. */
    public String lessExact() {
        return joined(false, field -> spoken.said("export.less-exact.field", spoken.name(field),
                spoken.said("export.grain." + safe.grains().get(field))));
    }

    /** The fields that are not in the file. */
    public String leftOut() {
        return joined(true, spoken::name);
    }

    /** How many rows are not in the file. A small number is not said: who gets two files could lay them side by side. */
    public String withheld() {
        return safe.withheld() > 0 && safe.withheld() < AlikeEnough.CHILDREN
                ? spoken.said("export.withheld.few", AlikeEnough.CHILDREN)
                : String.valueOf(safe.withheld());
    }

    private String joined(boolean isLeftOut, Function<ExportField, String> said) {
        List<ExportField> fields = safe.madeLessExact().stream()
                .filter(field -> isLeftOut == (safe.grains().get(field) == Grain.LEFT_OUT)).toList();
        return fields.isEmpty() ? spoken.said("export.nothing")
                : fields.stream().map(said).collect(Collectors.joining("; "));
    }
}
