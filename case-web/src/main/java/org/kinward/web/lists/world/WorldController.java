package org.kinward.web.lists.world;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.web.access.Allowed;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All countries, the own one and those with districts first; each leads to its regions, and a region to its districts. */
@Controller
class WorldController {

    private final OwnLists lists;
    private final Upkeep<AgencyFacts> agencies;

    WorldController(OwnLists lists, Upkeep<AgencyFacts> agencies) {
        this.lists = lists;
        this.agencies = agencies;
    }

    /** A country, with how many regions and districts of it can be chosen. */
    record Country(String code, String name, long regions, long districts) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/world")
    String page(Actor actor, Model model) {
        var regions = counted(CodeList.REGION, actor);
        var districts = counted(CodeList.DISTRICT, actor);
        var own = agencies.find(actor, actor.agency().value()).value().country();
        var language = LocaleContextHolder.getLocale();
        var all = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(language),
                        regions.getOrDefault(code, 0L), districts.getOrDefault(code, 0L)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(language))).toList();
        var near = all.stream().filter(country -> country.code().equals(own) || country.districts() > 0)
                .sorted(Comparator.comparing(country -> !country.code().equals(own))).toList();
        model.addAttribute("near", near);
        model.addAttribute("far", all.stream().filter(country -> !near.contains(country)).toList());
        return "lists/world/countries";
    }

    private Map<String, Long> counted(CodeList list, Actor actor) {
        List<OwnLine> lines = lists.of(list, actor.agency()).offered();
        return lines.stream().filter(line -> !line.isOther())
                .collect(Collectors.groupingBy(line -> WorldCode.country(line.heading()), Collectors.counting()));
    }
}
