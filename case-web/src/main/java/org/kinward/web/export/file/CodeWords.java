package org.kinward.web.export.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the codes of records in words. */
@Component
public class CodeWords {

    private static final Set<String> MISSING = Arrays.stream(Missing.values()).map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<ExportField> COUNTRIES = Set.of(ExportField.ORIGIN_COUNTRY,
            ExportField.DESTINATION_COUNTRY);
    /** Lists that have no headings of their own. */
    private static final Set<ExportField> OWN_HEADINGS = Set.of(ExportField.RECRUITER, ExportField.FIRST_OR_AGAIN,
            ExportField.OUTCOME);
    /** Where the words are; mostly those of the pages of the case. */
    private static final Map<ExportField, String> TERMS = new EnumMap<>(Map.of(ExportField.SEX, "term.sex.",
            ExportField.AGE_BASIS, "term.ageBasis.", ExportField.STATUS, "term.stands.", ExportField.FIRST_OR_AGAIN,
            "term.firstOrAgain.", ExportField.BIRTH_REGISTERED, "term.registered.", ExportField.NEED,
            "term.needArea.", ExportField.BORDER, "export.border.", ExportField.PARENTS, "export.parents.",
            ExportField.DISABILITY, "export.disability."));

    private final CodeLists lists;
    private final MessageSource messages;

    CodeWords(CodeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    /** The words of one agency, in the language of the page. */
    public Spoken of(AgencyId agency, Set<ExportField> fields) {
        var asked = fields.stream().flatMap(field -> list(field).stream()).collect(Collectors.toUnmodifiableSet());
        var language = LocaleContextHolder.getLocale();
        return new Spoken(ListedWords.of(lists, asked, agency, language), messages, language);
    }

    private static Optional<CodeList> list(ExportField field) {
        return field.dimension().flatMap(RecordDimension::list);
    }

    /** Codes in one language. */
    public record Spoken(ListedWords listed, MessageSource messages, Locale language) {

        /** The words of a message. */
        public String said(String key, Object... values) {
            return messages.getMessage(key, values, language);
        }

        /** The same of words for a page. */
        public String said(Words words) {
            return words.in(messages, language);
        }

        /** What a field is called. */
        public String name(ExportField field) {
            return said("export.field." + field);
        }

        /** The words of what a record says. */
        public String of(ExportField field, List<String> codes) {
            return codes.stream().map(code -> of(field, code)).collect(Collectors.joining("; "));
        }

        private String of(ExportField field, String code) {
            if (MISSING.contains(code)) {
                return said("term.reason." + code);
            }
            if (Stream.of(Missing.OTHER, RecordDimension.NONE).anyMatch(code::equals)) {
                return said("export.code." + code);
            }
            if (field.headings().contains(code)) {
                return said((OWN_HEADINGS.contains(field) ? "export.heading." : "lists.heading.") + code);
            }
            if (field.isAge() || field.isMonth()) {
                return code;
            }
            if (COUNTRIES.contains(field)) {
                return Locale.of("", code).getDisplayCountry(language);
            }
            return list(field).map(list -> named(list, code))
                    .orElseGet(() -> said(TERMS.getOrDefault(field, "") + code));
        }

        private String named(CodeList list, String code) {
            return listed.line(list, new Code(code)).map(line -> listed.label(line).text()).orElse(code);
        }
    }
}
