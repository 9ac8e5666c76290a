package org.kinward.web.canary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.web.access.MatrixIds;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Goes to every page that the program has, with the ids of one child, and on to what is linked there. */
final class EveryPage {

    /** They end what somebody does here or change the language, and show nothing. */
    private static final Set<String> LEFT_OUT = Set.of("/exit", "/language/{language:en|fr}");
    /** Their names stand in the address itself. */
    private static final Pattern SHEETS = Pattern.compile("\\{sheet:([^/}]*)}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Links that differ by their ids only lead to one kind of page; of each kind so many are followed, and no kind is left out. */
    private static final int OF_A_KIND = 3;

    private final List<String> paths;

    EveryPage(RequestMappingHandlerMapping mapping, CanaryNight night) {
        this.paths = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.kinward"))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(pattern -> !LEFT_OUT.contains(pattern)).flatMap(pattern -> filled(pattern, night)).sorted()
                .toList();
    }

    private static Stream<String> filled(String pattern, CanaryNight night) {
        var named = MatrixIds.withWords(pattern).replaceAll("\\{number[^/]*}", "1");
        var sheets = SHEETS.matcher(named);
        var open = sheets.find()
                ? Stream.of(sheets.group(1).split("\\|", -1)).map(sheet -> sheets.replaceFirst(sheet))
                : Stream.of(named);
        return open.map(path -> path.contains("{")
                ? path.replaceAll("\\{[^/]*}", night.idFor(pattern).toString()) : path);
    }

    List<String> paths() {
        return paths;
    }

    void isLookedAtBy(Witness witness) {
        var linked = new LinkedHashSet<String>();
        for (var path : paths) {
            witness.page(path).select("main a[href^=/]")
                    .forEach(link -> linked.add(link.attr("href").replaceAll("#.*", "")));
        }
        linked.removeAll(paths);
        linked.removeIf(
                path -> path.startsWith("/language") || path.startsWith("/exit") || path.startsWith("/style-guide"));
        linked.stream()
                .collect(Collectors.groupingBy(path -> ID.matcher(path).replaceAll("*"), LinkedHashMap::new,
                        Collectors.toList()))
                .values().forEach(kind -> kind.stream().limit(OF_A_KIND).forEach(witness::get));
    }
}
