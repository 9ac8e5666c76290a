package org.kinward.persistence.keys;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;

/**
 * The command {@code make-keys --into=<folder>}, started alone and by name: the keys that production asks for, once. It
 * touches neither database nor key store, and never replaces a key.
 */
class MakeKeys {

    /** Public, because a start by name asks for it. */
    public MakeKeys() {
    }

    @Bean
    ApplicationRunner makingKeys(@Value("${into:}") String into) {
        if (into.isBlank()) {
            throw new IllegalStateException("make-keys needs --into=<folder>, best on another disk than the database");
        }
        return _ -> makeAll(Path.of(into));
    }

    static void makeAll(Path folder) {
        var kinds = Arrays.stream(KeyKind.values()).filter(kind -> kind.setting().isPresent()).toList();
        refuseToReplace(kinds, folder);
        kinds.forEach(kind -> new KeyFile(folder.resolve(kind.file())).make(kind::fresh));
    }

    private static void refuseToReplace(List<KeyKind> kinds, Path folder) {
        kinds.stream().map(kind -> folder.resolve(kind.file())).filter(path -> new KeyFile(path).exists()).findFirst()
                .ifPresent(path -> {
                    throw new IllegalStateException(path + " is there already: a key is never made over another");
                });
    }
}
