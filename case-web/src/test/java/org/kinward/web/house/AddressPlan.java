package org.kinward.web.house;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Which addresses of a network of the compose file are given out to whoever comes, and which stay free. */
record AddressPlan(@Nullable Object network) {

    /** In the network, not the gateway, and never given to somebody else. */
    boolean keepsFree(String address) {
        if (!(network instanceof Map<?, ?> settings) || !(settings.get("ipam") instanceof Map<?, ?> ipam)
                || !(ipam.get("config") instanceof List<?> plans)) {
            return false;
        }
        return plans.stream().anyMatch(plan -> plan instanceof Map<?, ?> one && keepsFree(one, number(address)));
    }

    private static boolean keepsFree(Map<?, ?> plan, long address) {
        var subnet = Objects.toString(plan.get("subnet"), "");
        var given = Objects.toString(plan.get("ip_range"), subnet);
        return contains(subnet, address) && !contains(given, address)
                && address != number(subnet.substring(0, subnet.indexOf('/'))) + 1;
    }

    private static boolean contains(String range, long address) {
        var parts = range.split("/");
        var free = 32 - Integer.parseInt(parts[1]);
        return number(parts[0]) >> free == address >> free;
    }

    private static long number(String address) {
        long number = 0;
        for (var part : address.split("\\.")) {
            number = (number << 8) + Integer.parseInt(part);
        }
        return number;
    }
}
