package org.kinward.web.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The pages that are looked at, and the pages that there are. */
final class PageList {

    private static final Path LIST = Path.of("src/test/resources/every-page.txt");

    private static final Path PLAN = Path.of("../docs/access-plan.md");

    private static final Pattern PAGE = Pattern.compile("(?m)^\\| (GET|POST) \\| `([^`]+)` \\|");

    private PageList() {
    }

    static List<PageState> all() {
        return read(LIST).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(PageState::of).toList();
    }

    /** All of them, or with {@code -Dkinward.every-page.only=consent,narrow} those whose address has one of these words. */
    static List<PageState> shown() {
        var only = List.of(System.getProperty("kinward.every-page.only", "").split(","));
        return all().stream().filter(PageState::isShown)
                .filter(state -> only.stream().anyMatch(state.address()::contains)).toList();
    }

    /** Pages as the printed access plan names them; a test of its own keeps that plan true. */
    static List<String> planned() {
        return PAGE.matcher(read(PLAN)).results().map(page -> page.group(1) + " " + page.group(2)).toList();
    }

    static List<String> missing(Collection<String> planned, Collection<PageState> listed) {
        var named = listed.stream().map(PageState::page).toList();
        return planned.stream().filter(page -> !named.contains(page)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
