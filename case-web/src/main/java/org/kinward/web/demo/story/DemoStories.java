package org.kinward.web.demo.story;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The stories of all invented children whom somebody leads. */
@Component
@Profile("demo & !production")
public final class DemoStories {

    private static final List<String> COLUMNS = List.of("key", "stands", "authority", "began", "recruiter", "promised",
            "family part", "paid", "left at", "work", "hours", "week", "pay", "food", "months", "how far", "ended",
            "again", "country", "home", "last", "by", "to", "form", "danger", "from", "said", "doors", "tipped",
            "protects", "needs", "kin", "solution", "questions");

    private final Map<String, DemoStory> byKey;

    DemoStories() throws IOException {
        byKey = Cells.read("stories.csv", COLUMNS).stream()
                .collect(Collectors.toMap(cells -> cells.said("key"), DemoStory::new));
    }

    /** Of a child of the other file. */
    public DemoStory of(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }
}
