package org.kinward.web.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.form.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of services (FIELD 5.12) in words of the page. */
@Component
public class ServiceWords {

    private final CodeLists lists;

    ServiceWords(CodeLists lists) {
        this.lists = lists;
    }

    /** The list as this person's agency has it. */
    public ListedWords of(Actor actor) {
        return ListedWords.of(lists, Set.of(CodeList.SERVICE), actor.agency(), LocaleContextHolder.getLocale());
    }

    /** What a service is called; one that nobody knows any more is said as it is kept. */
    public static String name(Code service, ListedWords words) {
        return words.line(CodeList.SERVICE, service).map(line -> words.label(line).text()).orElse(service.word());
    }

    /** The services that can be chosen, under their headings; <em>other</em> is none that anybody finds again. */
    public static List<Option> options(ListedWords words) {
        var plain = new ArrayList<Option>();
        var parts = new LinkedHashMap<String, List<Option>>();
        words.lines(CodeList.SERVICE).stream().filter(line -> !line.isRetired() && !line.code().equals(Code.OTHER))
                .forEach(line -> (line.heading().isEmpty() ? plain
                        : parts.computeIfAbsent("lists.heading." + line.heading(), _ -> new ArrayList<>()))
                        .add(Option.said(line.code().word(), words.label(line).text()).in(words.label(line).lang())));
        return Stream.concat(parts.entrySet().stream().map(part -> Option.part(part.getKey(), part.getValue())),
                plain.stream()).toList();
    }

    /** Whether this can be chosen. */
    public static boolean isOffered(String typed, ListedWords words) {
        return Code.isCode(typed) && words.line(CodeList.SERVICE, new Code(typed))
                .filter(line -> !line.isRetired() && !line.code().equals(Code.OTHER)).isPresent();
    }
}
