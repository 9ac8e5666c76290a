package org.kinward.web.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.safe.ExportField;
import org.kinward.web.shell.form.Option;

/** Which fields, as ticked. */
record FieldsForm(List<String> fields) {

    FieldsForm(@Nullable List<String> fields) {
        this.fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
    }

    static FieldsForm of(ExportPlan plan) {
        return new FieldsForm(plan.fields().stream().sorted().map(Enum::name).toList());
    }

    /** Those that there are. */
    Set<ExportField> read() {
        return Arrays.stream(ExportField.values()).filter(field -> fields.contains(field.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them, under their headings, each with how careful one has to be. */
    static List<Option> offered() {
        return Arrays.stream(ExportField.Group.values()).map(group -> Option.part("export.group." + group,
                Arrays.stream(ExportField.values()).filter(field -> field.group() == group).map(FieldsForm::line)
                        .toList()))
                .toList();
    }

    private static Option line(ExportField field) {
        return Option.keyed(field.name(), "export.field." + field).withHint("export.care." + field.care());
    }
}
