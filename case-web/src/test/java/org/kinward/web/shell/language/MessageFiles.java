package org.kinward.web.shell.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The message files as they lie in the source tree. */
final class MessageFiles {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private MessageFiles() {
    }

    static List<String> features() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", "")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Map<String, String> english() {
        return READ.computeIfAbsent("", MessageFiles::all);
    }

    static Map<String, String> french() {
        return READ.computeIfAbsent("_fr", MessageFiles::all);
    }

    private static Map<String, String> all(String ending) {
        var all = new TreeMap<String, String>();
        for (var feature : features()) {
            try (var reader = Files.newBufferedReader(FOLDER.resolve(feature + ending + ".properties"),
                    StandardCharsets.UTF_8)) {
                var properties = new Properties();
                properties.load(reader);
                properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
