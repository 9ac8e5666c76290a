package org.kinward.web.shell.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who says a message: a template or class that names the key, or one that puts it together of a beginning that it names
 * and an end that stands somewhere else in the code, such as the constant of an enum or the question of a sheet.
 */
final class MessageUse {

    private static final List<Path> ROOTS = List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"),
            Path.of("../case-core/src/main/java"), Path.of("../case-reporting/src/main/java"));
    private static final Pattern WORD = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");
    private static final Pattern BEGINNING = Pattern.compile("[\"|']([a-z][\\w.-]*[.-])(\" ?\\+|\"|\\$\\{|' \\+)");
    private static final Pattern END = Pattern.compile("\\$\\{\\w+}(\\.[\\w.-]+)\\||\\+ \"(\\.[\\w.-]+)\"|'(\\.hint)'");

    private static final Path SHEETS = Path.of("src/main/resources/templates/intake/sheet");

    private final Set<String> words;
    private final Set<String> parts;
    private final Set<String> beginnings;
    private final Set<String> ends;

    private MessageUse(String code) {
        this.words = WORD.matcher(code).results().map(found -> found.group()).collect(Collectors.toSet());
        this.beginnings = BEGINNING.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        this.ends = END.matcher(code).results()
                .map(found -> found.group(1) != null ? found.group(1)
                        : found.group(2) != null ? found.group(2) : found.group(3))
                .collect(Collectors.toSet());
        this.parts = words.stream().flatMap(word -> Stream.of(word.split("\\."))).map(MessageUse::plain)
                .collect(Collectors.toSet());
    }

    static MessageUse inThisHouse() {
        return new MessageUse(ROOTS.stream().map(MessageUse::read).collect(Collectors.joining("\n")));
    }

    static MessageUse in(String code) {
        return new MessageUse(code);
    }

    boolean says(String key) {
        return isNamed(key) || ends.stream().filter(key::endsWith)
                .filter(end -> !end.equals(".hint") || key.startsWith("intake."))
                .anyMatch(end -> isNamed(key.substring(0, key.length() - end.length())));
    }

    private boolean isNamed(String key) {
        return words.contains(key) || beginnings.stream().filter(key::startsWith)
                .filter(beginning -> !beginning.equals("intake.") || isOfASheet(key))
                .anyMatch(beginning -> isKnown(key.substring(beginning.length())));
    }

    /** What follows a beginning is a word of the code itself, two of them, or a number that is counted up. */
    private boolean isKnown(String rest) {
        return !rest.isEmpty() && Stream.of(rest.split("\\."))
                .allMatch(part -> parts.contains(plain(part)) || part.matches("\\d+"));
    }

    /** Keys of the sheets are put together of the sheet and its question. */
    private static boolean isOfASheet(String key) {
        var sheet = key.split("\\.")[1] + ".html";
        return Files.exists(SHEETS.resolve(sheet)) || Files.exists(SHEETS.resolve("days").resolve(sheet))
                || Files.exists(SHEETS.resolve("later").resolve(sheet));
    }

    /** {@code AgeBasis}, {@code age-basis}, {@code AGE_BASIS} and {@code ageBasis} are one word. */
    private static String plain(String part) {
        return part.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }

    private static String read(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(file -> {
                try {
                    return Files.readString(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }).collect(Collectors.joining("\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
