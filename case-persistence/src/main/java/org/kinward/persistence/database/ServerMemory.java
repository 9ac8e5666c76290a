package org.kinward.persistence.database;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.util.unit.DataSize;

/**
 * How much of what was read last the server of our own keeps in its memory. As shipped it keeps 128 MB whatever the machine has, and reads of a
 * large house go to the operating system again and again; a quarter of the machine is what its makers advise. It takes
 * the memory page by page when it is used, so a small house takes little of it.
 */
final class ServerMemory {

    private static final DataSize LEAST = DataSize.ofMegabytes(128);
    private static final DataSize MOST = DataSize.ofGigabytes(1);

    private ServerMemory() {
    }

    /** For the machine, or the part of it that this program may use. */
    static String buffers() {
        return buffers(DataSize.ofBytes(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()));
    }

    static String buffers(DataSize machine) {
        var quarter = machine.toMegabytes() / 4;
        return Math.clamp(quarter, LEAST.toMegabytes(), MOST.toMegabytes()) + "MB";
    }
}
