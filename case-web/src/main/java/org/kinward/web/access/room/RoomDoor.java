package org.kinward.web.access.room;

import org.kinward.core.saving.Room;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every form, and tells whoever watches the program; the pages stay ready to be read. */
@Configuration(proxyBeanMethods = false)
class RoomDoor implements WebMvcConfigurer {

    private final Room room;

    RoomDoor(Room room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyWithRoom(room));
    }

    @Bean
    HealthIndicator roomHealthIndicator() {
        return () -> (room.isLeft() ? Health.up() : Health.outOfService()).build();
    }
}
