package org.kinward.web.shell.guide;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** How a piece of a page is built: tags, classes, roles and aria, and what stands in what; no words, no ids. */
final class Structure {

    private static final Set<String> TELLING = Set.of("role", "type", "scope", "data-module", "aria-hidden", "rel");

    private Structure() {
    }

    /** The root, and one line for what stands in what, however often. */
    static Set<String> of(Element root) {
        var lines = new TreeSet<String>();
        lines.add(shape(root));
        root.getAllElements().stream().filter(element -> element != root)
                .forEach(element -> lines.add(shape(element.parent()) + " > " + shape(element)));
        return lines;
    }

    private static String shape(Element element) {
        return element.tagName() + element.classNames().stream().filter(name -> !name.startsWith("kinward-")).sorted()
                .map(name -> "." + name).collect(Collectors.joining())
                + StreamSupport.stream(element.attributes().spliterator(), false).map(Structure::shape).sorted()
                        .collect(Collectors.joining());
    }

    private static String shape(Attribute attribute) {
        var name = attribute.getKey();
        if (TELLING.contains(name)) {
            return "[" + name + "=" + attribute.getValue() + "]";
        }
        return name.startsWith("aria-") && !attribute.getValue().isEmpty() ? "[" + name + "]" : "";
    }
}
