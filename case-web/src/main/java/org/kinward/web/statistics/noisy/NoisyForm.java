package org.kinward.web.statistics.noisy;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.noisy.GiveNoisyTable;
import org.kinward.web.shell.form.Option;
import org.kinward.web.statistics.release.ReleaseWords;
import org.springframework.validation.BindingResult;

/** Which table, and for whom, as chosen. */
record NoisyForm(String table, String audience) {

    NoisyForm(@Nullable String table, @Nullable String audience) {
        this.table = table == null ? "" : table;
        this.audience = audience == null ? "" : audience;
    }

    /**
     * What was chosen; empty if something is missing, and then it says what.
     *
     * @param tables
     *            those of the family
     */
    Optional<GiveNoisyTable.Wanted> read(FamilyId family, List<String> tables, BindingResult result) {
        var known = ReleaseWords.audiences().stream().map(Option::value).filter(audience::equals).findFirst();
        if (!tables.contains(table)) {
            result.rejectValue("table", "noisy.table.missing");
        }
        if (known.isEmpty()) {
            result.rejectValue("audience", "release.family.audience.missing");
        }
        return result.hasErrors()
                ? Optional.empty()
                : Optional.of(new GiveNoisyTable.Wanted(family, OfferedTable.valueOf(table),
                        Audience.valueOf(known.orElseThrow())));
    }
}
