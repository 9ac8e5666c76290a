package org.kinward.web.access.refill;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;

/** The sealed forms' part of the command {@code make-keys --into=<folder>}, started alone. */
public class MakeFormKey {

    @Bean
    ApplicationRunner makingFormKey(@Value("${into:.}") Path folder) {
        return _ -> {
            var path = folder.resolve("forms.key");
            if (Files.exists(path)) {
                throw new IllegalStateException(path + " is there already: a key is never made over another");
            }
            FormKey.make(path);
        };
    }
}
