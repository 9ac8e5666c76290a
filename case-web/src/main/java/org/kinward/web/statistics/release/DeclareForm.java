package org.kinward.web.statistics.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;
import org.kinward.web.shell.language.Digits;
import org.springframework.validation.BindingResult;

/** A year, the tables that may leave the house, and how their small counts are protected, as ticked. */
record DeclareForm(String year, List<String> tables, String protection) {

    DeclareForm(@Nullable String year, @Nullable List<String> tables, @Nullable String protection) {
        this.year = year == null ? "" : year;
        this.tables = tables == null ? List.of() : List.copyOf(tables);
        this.protection = protection == null ? Protection.SUPPRESSED.name() : protection;
    }

    /** The pack for agencies with few children, of this year. */
    static DeclareForm suggested(int year) {
        return new DeclareForm(String.valueOf(year), OfferedTable.SMALL_AGENCY.stream().map(Enum::name).toList(), null);
    }

    /** What was ticked; empty if something is wrong, and then it says what. */
    Optional<DeclareFamily.Wanted> read(BindingResult result) {
        var known = Arrays.stream(OfferedTable.values()).filter(table -> tables.contains(table.name())).toList();
        var read = Digits.read(year);
        var chosen = Arrays.stream(Protection.values()).filter(one -> one.name().equals(protection)).findFirst();
        if (read.isEmpty()) {
            result.rejectValue("year", "release.new.year.missing");
        }
        if (known.isEmpty()) {
            result.rejectValue("tables", "release.new.tables.missing");
        }
        if (chosen.isEmpty()) {
            result.rejectValue("protection", "release.new.protection.missing");
        }
        return result.hasErrors()
                ? Optional.empty()
                : Optional.of(new DeclareFamily.Wanted(read.orElseThrow(), known, chosen.orElseThrow()));
    }
}
