package org.kinward.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SlotRangeTest {

    @Test
    void givesEverySlotOfAKindToOneFormOnly() {
        for (var range : SlotRange.values()) {
            var slots = IntStream.rangeClosed(range.first(), range.last()).boxed().toList();
            assertThat(slots).isNotEmpty().allMatch(range::has).allMatch(item -> item < VaultSlot.MOST_ITEMS);
            assertThat(Arrays.stream(SlotRange.values()).filter(other -> other != range)
                    .filter(other -> other.field() == range.field()))
                    .allMatch(other -> slots.stream().noneMatch(other::has));
        }
    }
}
