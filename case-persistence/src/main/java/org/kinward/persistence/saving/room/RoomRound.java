package org.kinward.persistence.saving.room;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the disk every few seconds while pages are served; a command that ends by itself lays up nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RoomRound {

    private final DiskRoom room;

    RoomRound(DiskRoom room) {
        this.room = room;
    }

    @Scheduled(fixedDelayString = "${kinward.room.look-every:10s}")
    void look() {
        room.look();
    }
}
