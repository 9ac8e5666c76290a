package org.kinward.persistence.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Finds, between the first and the last text of a stream and boot, the numbers neither there nor named as void. */
record CounterHoles(List<String> texts) {

    List<String> unexplained() {
        var byBoot = texts.stream()
                .collect(Collectors.groupingBy(text -> word(text, "stream") + " " + word(text, "boot")));
        return byBoot.entrySet().stream().flatMap(CounterHoles::holes).toList();
    }

    private static java.util.stream.Stream<String> holes(Map.Entry<String, List<String>> boot) {
        var there = new TreeSet<Long>();
        boot.getValue().forEach(text -> there.add(Long.valueOf(word(text, "counter"))));
        var first = there.first();
        var last = there.last();
        boot.getValue().stream().map(text -> word(text, "void")).filter(voids -> !voids.equals("-"))
                .forEach(voids -> List.of(voids.split(" ", -1)).forEach(one -> there.add(Long.valueOf(one))));
        return LongStream.rangeClosed(first, last).filter(number -> !there.contains(number))
                .mapToObj(number -> boot.getKey() + " " + number);
    }

    private static String word(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name + " ")).findFirst().orElseThrow()
                .substring(name.length() + 1);
    }
}
