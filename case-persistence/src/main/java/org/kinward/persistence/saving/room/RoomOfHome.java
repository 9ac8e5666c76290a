package org.kinward.persistence.saving.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the disk that the home lies on. An external database has a disk of its own, which nobody sees from here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoomSettings.class)
class RoomOfHome {

    @Bean
    DiskRoom diskRoom(RoomSettings settings, @Value("${kinward.home:.kinward}") Path home) {
        return new DiskRoom(settings, home, () -> free(home));
    }

    private static long free(Path home) {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
